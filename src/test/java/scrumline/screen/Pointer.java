package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import scrumline.screen.text.Key;
import scrumline.team.Columns;

/// A hand on the mouse, for tests: it clicks on words.
final class Pointer {
  private Pointer() {}

  static Window click(Window window, String words) {
    return window.press(place(window, words));
  }

  static Window clickOn(Window window, int row, String words) {
    return window.press(place(window, row, words));
  }

  /// The first cell that has these words.
  static Key.Click place(Window window, String words) {
    var lines = window.draw().lines();
    for (int row = 0; row < lines.size(); row++) {
      if (lines.get(row).toString().contains(words)) {
        return place(window, row, words);
      }
    }
    throw new AssertionError("no \"" + words + "\" in\n" + window.draw());
  }

  static Key.Click place(Window window, int row, String words) {
    String line = window.draw().lines().get(row).toString();
    assertTrue(line.contains(words), window.draw()::toString);
    return new Key.Click(Columns.width(line.substring(0, line.indexOf(words))), row);
  }
}
