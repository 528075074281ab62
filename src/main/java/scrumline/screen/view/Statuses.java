package scrumline.screen.view;

import scrumline.numbers.Shown;
import scrumline.numbers.Status;
import scrumline.numbers.Trend;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;

/// Signs and inks of what a reading says; the sign alone is always enough.
final class Statuses {
  private Statuses() {}

  static String sign(Status status) {
    return switch (status) {
      case MET -> "●";
      case CLOSE -> "◐";
      case BEHIND -> "○";
      case NONE, AWAY -> "–";
    };
  }

  static Ink ink(Status status) {
    return switch (status) {
      case MET -> Ink.MET;
      case CLOSE -> Ink.CLOSE;
      case BEHIND -> Ink.BEHIND;
      case NONE, AWAY -> Ink.FAINT;
    };
  }

  /// `↓ 19 %`, `↓ 9 pt`; nothing for what stays about the same or cannot be told.
  static Line trend(Trend trend) {
    return trend
        .direction()
        .map(
            direction ->
                switch (direction) {
                  case UP -> Line.of(Ink.PLAIN, "↑ " + Shown.size(trend));
                  case DOWN -> Line.of(Ink.PLAIN, "↓ " + Shown.size(trend));
                  case FLAT -> Line.of(Ink.FAINT, "→");
                })
        .orElse(Line.EMPTY);
  }
}
