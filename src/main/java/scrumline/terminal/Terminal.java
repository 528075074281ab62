package scrumline.terminal;

import scrumline.screen.text.Block;
import scrumline.screen.text.Size;

/// The window that a person looks at. What they press arrives as messages.
public interface Terminal extends AutoCloseable {
  Size size();

  /// Shows a frame of exactly `size()`. Only cells that differ from the last frame are written.
  void draw(Block frame);

  /// Forgets what is on the window, so that the next frame is written whole.
  void forget();

  /// Hands the terminal back to the shell until the program is continued (Ctrl-Z and `fg`).
  void suspend();

  /// Hands text to the terminal's clipboard (OSC 52, write only).
  void copy(String text);

  @Override
  void close();
}
