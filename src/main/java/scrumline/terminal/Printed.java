package scrumline.terminal;

import java.util.Map;
import scrumline.screen.text.Block;

/// A frame without a terminal. It may be looked at elsewhere, so it has all colours, in the theme
/// of this terminal where no other was asked for.
public final class Printed {
  private final Block frame;
  private final Colours colours;
  private final boolean inColour;

  public Printed(Block frame, Map<String, String> environment, Appearance appearance) {
    var asked = Colours.of(environment).in(appearance);
    this.frame = asked.signs(frame);
    this.colours = new Colours(asked.theme(), Depth.TRUE_COLOUR);
    this.inColour = environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  public String text() {
    return frame.toString().stripTrailing();
  }

  /// Text with colours as escape sequences; without them where the environment says so.
  public String ansi() {
    return inColour ? AnsiText.of(frame, colours) : text();
  }

  /// A picture with all it needs in it; `title` is for those who do not see it.
  public String svg(String title) {
    return SvgPicture.of(frame, colours.theme(), title);
  }
}
