package scrumline.terminal;

import java.util.Map;

/// How many colours a terminal has.
public enum Depth {
  TRUE_COLOUR,
  INDEXED,
  BASIC,
  /// Bold and reverse only.
  NONE;

  private static final int FIRST_GREY = 232;
  private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

  /// NO_COLOR and TERM=dumb are obeyed, then what COLORTERM and TERM promise.
  public static Depth of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "dumb");
    String promised = environment.getOrDefault("COLORTERM", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || term.equals("dumb")) {
      return NONE;
    }
    if (promised.equals("truecolor") || promised.equals("24bit") || term.endsWith("-direct")) {
      return TRUE_COLOUR;
    }
    return term.contains("256color") ? INDEXED : BASIC;
  }

  /// The SGR parameters that set this look and nothing of the one before it.
  String sgr(Look look, Theme theme) {
    return switch (look.manner()) {
      case NORMAL -> "0" + foreground(look.hue().in(theme));
      case BOLD -> "0;1" + foreground(look.hue().in(theme));
      case REVERSED -> "0;7";
      case PAPER -> paper(look.hue().in(theme));
    };
  }

  private String foreground(Shade shade) {
    return switch (this) {
      case TRUE_COLOUR, INDEXED -> shade.isOwn() ? "" : colour(";38", shade.rgb());
      case BASIC -> shade.isOwnBasic() ? "" : ";" + shade.basic();
      case NONE -> "";
    };
  }

  /// Where the shades are not ours, only reverse is sure to be readable.
  private String paper(Shade shade) {
    return switch (this) {
      case TRUE_COLOUR, INDEXED -> "0" + colour(";38", shade.textOn()) + colour(";48", shade.rgb());
      case BASIC, NONE -> "0;7";
    };
  }

  private String colour(String plane, int rgb) {
    return this == INDEXED
        ? plane + ";5;" + index(rgb)
        : plane + ";2;" + (rgb >> 16) + ";" + (rgb >> 8 & 0xFF) + ";" + (rgb & 0xFF);
  }

  /// The nearest of xterm's 256 colours, its cube or its greys.
  static int index(int rgb) {
    int red = step(rgb >> 16);
    int green = step(rgb >> 8 & 0xFF);
    int blue = step(rgb & 0xFF);
    int cube = STEPS[red] << 16 | STEPS[green] << 8 | STEPS[blue];
    int mean = ((rgb >> 16) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    int grey = Math.clamp((mean - 3) / 10, 0, 23);
    int level = 8 + 10 * grey;
    boolean greyIsNearer = distance(rgb, level * 0x010101) < distance(rgb, cube);
    return greyIsNearer ? FIRST_GREY + grey : 16 + 36 * red + 6 * green + blue;
  }

  private static int step(int level) {
    return level < 48 ? 0 : level < 115 ? 1 : (level - 35) / 40;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }
}
