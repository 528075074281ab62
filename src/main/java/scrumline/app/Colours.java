package scrumline.app;

import java.util.Map;
import java.util.Optional;
import scrumline.screen.Ink;

/// How the inks look on one terminal.
record Colours(Theme theme, Depth depth) {
  static Colours of(Map<String, String> environment) {
    return new Colours(Theme.of(environment), Depth.of(environment));
  }

  /// In the theme that was asked for, where one was.
  Colours in(Optional<Theme> other) {
    return new Colours(other.map(one -> one.over(theme)).orElse(theme), depth);
  }

  /// The parameters between `ESC [` and `m`. They set everything anew.
  String sgr(Ink ink) {
    return depth.sgr(theme.look(ink), theme);
  }

  boolean isBare(Ink ink) {
    return theme.look(ink).isBare();
  }
}
