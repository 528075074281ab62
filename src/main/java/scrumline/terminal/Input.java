package scrumline.terminal;

import scrumline.screen.text.Key;

/// Something that comes from a terminal.
public sealed interface Input {
  record Pressed(Key key) implements Input {}

  /// The window has another size now; ask the terminal which.
  record Resized() implements Input {}

  /// The program was stopped (Ctrl-Z) and goes on: the window must be painted anew.
  record Continued() implements Input {}

  /// No key will come any more: the terminal is gone, or a signal asked the program to end (TERM,
  /// HUP).
  record Ended(String why) implements Input {}
}
