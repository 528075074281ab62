package scrumline.app;

import java.util.Map;
import scrumline.screen.Ink;

/// Which look says which ink, and whether it is read on a dark or on a light background. Body text
/// keeps the terminal's own colours, so that a wrong guess leaves it readable.
public enum Theme {
  DARK,
  LIGHT;

  /// What the person asked for, what the terminal says of its background, or dark, as most are.
  static Theme of(Map<String, String> environment) {
    return switch (environment.getOrDefault("SCRUMLINE_THEME", "")) {
      case "light" -> LIGHT;
      case "dark" -> DARK;
      default -> ofBackground(environment.getOrDefault("COLORFGBG", ""));
    };
  }

  /// `dark` or `light`.
  static Theme named(String value) {
    return switch (value) {
      case "dark" -> DARK;
      case "light" -> LIGHT;
      default -> throw new IllegalArgumentException("\"" + value + "\" is no theme; dark or light");
    };
  }

  /// COLORFGBG: `foreground;background`, or with one more between them, as numbers of 16 colours.
  private static Theme ofBackground(String colours) {
    return switch (colours.substring(colours.lastIndexOf(';') + 1)) {
      case "7", "9", "10", "11", "12", "13", "14", "15" -> LIGHT;
      default -> DARK;
    };
  }

  static Look look(Ink ink) {
    return switch (ink) {
      case PLAIN, INPUT -> new Look(Hue.TEXT, Look.Manner.NORMAL);
      case NAME, QUESTION -> new Look(Hue.TEXT, Look.Manner.BOLD);
      case FAINT, PENDING -> new Look(Hue.FAINT, Look.Manner.NORMAL);
      case RULE -> new Look(Hue.RULE, Look.Manner.NORMAL);
      case HEADING, KEY -> new Look(Hue.SKY, Look.Manner.NORMAL);
      case BAR -> new Look(Hue.STEEL, Look.Manner.NORMAL);
      case MET, SAVED -> new Look(Hue.GREEN, Look.Manner.NORMAL);
      case CALM -> new Look(Hue.TEXT, Look.Manner.NORMAL);
      case CLOSE, ATTENTION -> new Look(Hue.YELLOW, Look.Manner.NORMAL);
      case BEHIND -> new Look(Hue.ORANGE, Look.Manner.NORMAL);
      case OVER, NOTICE -> new Look(Hue.ORANGE, Look.Manner.BOLD);
      case CURSOR -> new Look(Hue.TEXT, Look.Manner.REVERSED);
      case CHOSEN -> new Look(Hue.BAND, Look.Manner.PAPER);
      case SHARED -> new Look(Hue.GREEN, Look.Manner.PAPER);
      case PRIVATE -> new Look(Hue.PURPLE, Look.Manner.PAPER);
    };
  }
}
