package scrumline.terminal;

import java.util.Map;
import java.util.Optional;
import scrumline.screen.text.Ink;

/// Which look says which ink, and what it is read on. In `DARK` and `LIGHT` body text keeps the
/// terminal's own colours, so that a wrong guess leaves it readable; high contrast is white on what
/// is dark, or black on what is light.
public enum Theme {
  DARK,
  LIGHT,
  CONTRAST,
  CONTRAST_LIGHT;

  /// What the person asked for, what the terminal says of its background, or dark, as most are.
  public static Theme of(Map<String, String> environment) {
    var background = ofBackground(environment.getOrDefault("COLORFGBG", ""));
    return known(environment.getOrDefault("SCRUMLINE_THEME", ""))
        .orElse(background)
        .over(background);
  }

  /// `dark`, `light`, `contrast` or `contrast-light`.
  public static Theme named(String value) {
    return known(value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + value + "\" is no theme; dark, light, contrast or contrast-light"));
  }

  private static Optional<Theme> known(String word) {
    for (var theme : values()) {
      if (theme.word().equals(word)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }

  /// How people write it.
  public String word() {
    return switch (this) {
      case DARK -> "dark";
      case LIGHT -> "light";
      case CONTRAST -> "contrast";
      case CONTRAST_LIGHT -> "contrast-light";
    };
  }

  /// This one, asked for where `found` is the theme otherwise: high contrast follows the background
  /// that is known.
  Theme over(Theme found) {
    return this == CONTRAST && found.isLight() ? CONTRAST_LIGHT : this;
  }

  /// What a picture of a window has as its background, where no terminal has one.
  int paper() {
    return switch (this) {
      case DARK -> 0x12151A;
      case LIGHT -> 0xFDFDFB;
      case CONTRAST -> 0x000000;
      case CONTRAST_LIGHT -> 0xFFFFFF;
    };
  }

  /// A shade in a picture of a window, where no terminal has a foreground.
  int ink(Shade shade) {
    return !shade.isOwn() ? shade.rgb() : isLight() ? 0x1F2328 : 0xE2E5E9;
  }

  boolean isLight() {
    return switch (this) {
      case LIGHT, CONTRAST_LIGHT -> true;
      case DARK, CONTRAST -> false;
    };
  }

  /// COLORFGBG: `foreground;background`, or with one more between them, as numbers of 16 colours.
  private static Theme ofBackground(String colours) {
    return switch (colours.substring(colours.lastIndexOf(';') + 1)) {
      case "7", "9", "10", "11", "12", "13", "14", "15" -> LIGHT;
      default -> DARK;
    };
  }

  Look look(Ink ink) {
    return switch (this) {
      case DARK, LIGHT -> usual(ink);
      case CONTRAST, CONTRAST_LIGHT -> heavy(ink);
    };
  }

  private static Look usual(Ink ink) {
    return switch (ink) {
      case PLAIN, INPUT, CALM -> new Look(Hue.TEXT, Look.Manner.NORMAL);
      case NAME, QUESTION -> new Look(Hue.TEXT, Look.Manner.BOLD);
      case FAINT, PENDING -> new Look(Hue.FAINT, Look.Manner.NORMAL);
      case RULE -> new Look(Hue.RULE, Look.Manner.NORMAL);
      case HEADING, KEY -> new Look(Hue.SKY, Look.Manner.NORMAL);
      case BAR -> new Look(Hue.STEEL, Look.Manner.NORMAL);
      case MET, SAVED -> new Look(Hue.GREEN, Look.Manner.NORMAL);
      case CLOSE -> new Look(Hue.YELLOW, Look.Manner.NORMAL);
      case ATTENTION -> new Look(Hue.YELLOW, Look.Manner.BOLD);
      case BEHIND -> new Look(Hue.ORANGE, Look.Manner.NORMAL);
      case OVER, NOTICE -> new Look(Hue.ORANGE, Look.Manner.BOLD);
      case CURSOR -> new Look(Hue.TEXT, Look.Manner.REVERSED);
      case CHOSEN -> new Look(Hue.BAND, Look.Manner.PAPER);
      case SHARED -> new Look(Hue.GREEN, Look.Manner.PAPER);
      case PRIVATE -> new Look(Hue.PURPLE, Look.Manner.PAPER);
    };
  }

  /// Weight tells signs, keys and headings from text where hues are close to white or black.
  private static Look heavy(Ink ink) {
    return switch (ink) {
      case HEADING, KEY, MET, SAVED, CLOSE, BEHIND -> new Look(usual(ink).hue(), Look.Manner.BOLD);
      case PLAIN, INPUT, CALM, NAME, QUESTION, FAINT, PENDING, RULE, BAR -> usual(ink);
      case ATTENTION, OVER, NOTICE, CURSOR, CHOSEN, SHARED, PRIVATE -> usual(ink);
    };
  }
}
