package scrumline.app;

import java.util.Optional;
import scrumline.screen.View;

/// How a window is to be: which view it begins in, its colours (as the terminal says where none are
/// named), whether signs are to be plain ASCII, and whether the mouse is the program's.
public record WindowArguments(View view, Optional<Theme> theme, boolean ascii, boolean mouse) {
  public static final WindowArguments NONE =
      new WindowArguments(View.TEAM, Optional.empty(), false, false);

  public static WindowArguments in(View view) {
    return NONE.with(view);
  }

  WindowArguments with(View other) {
    return new WindowArguments(other, theme, ascii, mouse);
  }

  public WindowArguments with(Theme other) {
    return new WindowArguments(view, Optional.of(other), ascii, mouse);
  }

  public WindowArguments withAscii() {
    return new WindowArguments(view, theme, true, mouse);
  }

  WindowArguments withMouse() {
    return new WindowArguments(view, theme, ascii, true);
  }
}
