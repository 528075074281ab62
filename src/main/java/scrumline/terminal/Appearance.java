package scrumline.terminal;

import java.util.Optional;

/// How a window looks and is used: its colours (as the terminal says if none are named), whether
/// signs are plain ASCII, and whether the mouse is the program's.
public record Appearance(Optional<Theme> theme, boolean ascii, boolean mouse) {
  public static final Appearance NONE = new Appearance(Optional.empty(), false, false);

  public Appearance with(Theme other) {
    return new Appearance(Optional.of(other), ascii, mouse);
  }

  public Appearance withAscii() {
    return new Appearance(theme, true, mouse);
  }

  public Appearance withMouse() {
    return new Appearance(theme, ascii, true);
  }
}
