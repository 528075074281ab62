package scrumline.terminal;

/// A hue in one theme: as 0xRRGGBB, or `OWN`, and as the SGR parameter for the foreground where
/// there are 16 colours, whose shades every terminal sets itself.
record Shade(int rgb, int basic) {
  /// Not a colour: the terminal's own foreground.
  private static final int OWN_RGB = -1;

  private static final int OWN_BASIC = 39;

  static final Shade OWN = new Shade(OWN_RGB, OWN_BASIC);

  boolean isOwn() {
    return rgb == OWN_RGB;
  }

  boolean isOwnBasic() {
    return basic == OWN_BASIC;
  }

  /// What text has on this shade as its paper, as 0xRRGGBB: black, or white where the shade is
  /// dark, by the brightness of old television (ITU-R BT.601).
  int textOn() {
    int brightness = 299 * (rgb >> 16) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF);
    return brightness < 128_000 ? 0xFFFFFF : 0x000000;
  }
}
