package scrumline.terminal;

/// How colours are seen: how well one can be read on another, and how far apart two are for people
/// of every kind of colour vision.
enum ColourSight {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  /// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

  private final double[] matrix;

  ColourSight(double... matrix) {
    this.matrix = matrix;
  }

  /// WCAG 2.1, from 1 to 21: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
  static double contrast(int one, int other) {
    double high = Math.max(luminance(one), luminance(other));
    double low = Math.min(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int level) {
    double share = (level & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /// The distance in CIE L*a*b* (1976): 2 can just be told apart, 100 is black and white.
  double distance(int one, int other) {
    double sum = 0;
    double[] here = lab(one);
    double[] there = lab(other);
    for (int at = 0; at < 3; at++) {
      sum += Math.pow(here[at] - there[at], 2);
    }
    return Math.sqrt(sum);
  }

  private double[] lab(int rgb) {
    double[] light = {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
    double red = seen(light, 0);
    double green = seen(light, 3);
    double blue = seen(light, 6);
    double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
    double y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private double seen(double[] light, int from) {
    double sum = 0;
    for (int at = 0; at < 3; at++) {
      sum += matrix[from + at] * light[at];
    }
    return Math.clamp(sum, 0.0, 1.0);
  }

  private static double root(double share) {
    return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
  }

  /// A colour as a terminal of 256 colours shows it: the first 16 of them are never used.
  static int indexed(int rgb) {
    int index = Depth.index(rgb);
    if (index < 16) {
      throw new AssertionError("anybody's colour: " + index);
    }
    if (index >= 232) {
      return (8 + 10 * (index - 232)) * 0x010101;
    }
    int cube = index - 16;
    return STEPS[cube / 36] << 16 | STEPS[cube / 6 % 6] << 8 | STEPS[cube % 6];
  }
}
