package scrumline.terminal;

/// A colour in all themes. The hues are Okabe and Ito's, which differ for every kind of colour
/// vision, moved in lightness until they are easily read on what people use as a background; in
/// high contrast they are that near to white or black that only a hint of the hue is left.
enum Hue {
  /// In the usual themes the terminal's own foreground, whatever it is.
  TEXT(Shade.OWN, Shade.OWN, shade(0xFFFFFF, 97), shade(0x000000, 30)),
  FAINT(shade(0xB6BCC4, 37), shade(0x4A4F56, 39), shade(0xE4E4E4, 97), shade(0x1C1C1C, 30)),
  RULE(shade(0x9DA3AB, 37), shade(0x666B72, 39), shade(0xE4E4E4, 97), shade(0x1C1C1C, 30)),
  STEEL(shade(0x7C9CB8, 36), shade(0x4F6B84, 34), shade(0xD7D7FF, 97), shade(0x23303A, 30)),
  SKY(shade(0x63BCEB, 96), shade(0x00609A, 34), shade(0xAFFFFF, 96), shade(0x10304A, 30)),
  GREEN(shade(0x3CC79B, 32), shade(0x006148, 32), shade(0x5FFFD7, 92), shade(0x00402C, 30)),
  YELLOW(shade(0xE8DB66, 93), shade(0x6A5A00, 39), shade(0xFFFF5F, 93), shade(0x3A3600, 30)),
  ORANGE(shade(0xF5A623, 33), shade(0x8A4B00, 39), shade(0xFFD787, 93), shade(0x452E00, 30)),
  PURPLE(shade(0xDB93BA, 95), shade(0x6B2A80, 35), shade(0xFFD7FF, 95), shade(0x5F0046, 30)),
  /// Only ever behind text.
  BAND(shade(0x1E5A82, 36), shade(0xCDE5F5, 34), shade(0xFFFFFF, 97), shade(0x000000, 30));

  private final Shade dark;
  private final Shade light;
  private final Shade contrast;
  private final Shade contrastLight;

  Hue(Shade dark, Shade light, Shade contrast, Shade contrastLight) {
    this.dark = dark;
    this.light = light;
    this.contrast = contrast;
    this.contrastLight = contrastLight;
  }

  private static Shade shade(int rgb, int basic) {
    return new Shade(rgb, basic);
  }

  Shade in(Theme theme) {
    return switch (theme) {
      case DARK -> dark;
      case LIGHT -> light;
      case CONTRAST -> contrast;
      case CONTRAST_LIGHT -> contrastLight;
    };
  }
}
