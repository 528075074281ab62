package scrumline.app;

/// A colour in both themes, as 0xRRGGBB, and as the number that 16-colour terminals know it by.
/// The hues are Okabe and Ito's, which differ for every kind of colour vision, moved in lightness
/// until they are easily read on what people use as a background.
enum Hue {
  /// The terminal's own foreground, whatever it is.
  TEXT(Hue.OWN, Hue.OWN, 39, 39),
  FAINT(0xAEB4BC, 0x565B62, 37, 39),
  RULE(0x9DA3AB, 0x666B72, 37, 39),
  STEEL(0x7C9CB8, 0x4F6B84, 36, 34),
  SKY(0x63BCEB, 0x00609A, 96, 34),
  GREEN(0x3CC79B, 0x006148, 32, 32),
  YELLOW(0xE8DB66, 0x6A5A00, 93, 39),
  ORANGE(0xF2AC42, 0x8A4B00, 33, 39),
  PURPLE(0xDB93BA, 0x872A66, 95, 35),
  /// Only ever behind text.
  BAND(0x1E5A82, 0xCDE5F5, 36, 34);

  static final int OWN = -1;

  private final int onDark;
  private final int onLight;
  private final int basicOnDark;
  private final int basicOnLight;

  Hue(int onDark, int onLight, int basicOnDark, int basicOnLight) {
    this.onDark = onDark;
    this.onLight = onLight;
    this.basicOnDark = basicOnDark;
    this.basicOnLight = basicOnLight;
  }

  /// 0xRRGGBB, or `OWN`.
  int rgb(Theme theme) {
    return switch (theme) {
      case DARK -> onDark;
      case LIGHT -> onLight;
    };
  }

  /// What text has on this hue as its paper: black or white, as 0xRRGGBB.
  int rgbOfTextOn(Theme theme) {
    boolean paperIsDark = (this == BAND) == (theme == Theme.DARK);
    return paperIsDark ? 0xFFFFFF : 0x000000;
  }

  /// The SGR parameter for the foreground where there are 16 colours, whose shades are anybody's.
  int basic(Theme theme) {
    return switch (theme) {
      case DARK -> basicOnDark;
      case LIGHT -> basicOnLight;
    };
  }
}
