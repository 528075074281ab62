package scrumline.app;

import java.util.Map;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Readable;
import scrumline.screen.text.Size;
import scrumline.terminal.AnsiText;
import scrumline.terminal.Colours;
import scrumline.terminal.Tty;

/// Whether a window will be readable on the call, and what to do where it will not.
public final class ShareCheck {
  private ShareCheck() {}

  /// Of the window of this process; with colours where the answer is printed on a terminal.
  public static String ofThisWindow(Map<String, String> environment) {
    boolean shown = System.console() != null && System.console().isTerminal();
    var found = check(Tty.measured(environment), Detected.in(environment));
    var colours = Colours.of(environment);
    return shown ? AnsiText.of(found, colours) : colours.signs(found) + "\n";
  }

  static Block check(Optional<Size> size, Map<String, String> detected) {
    var block =
        size.map(ShareCheck::window)
            .orElse(Block.of(row("window", "none here; run this in the window that you share")));
    for (var found : detected.entrySet()) {
      block = block.above(row(found.getKey(), found.getValue()));
    }
    return block
        .above(Line.EMPTY)
        .above(sample())
        .above(Line.EMPTY)
        .above(Line.of("Are these lines easy to read on another computer?"))
        .above(Line.of(Ink.FAINT, "After a change of page 98 % of words could be read"))
        .above(Line.of(Ink.FAINT, "with letters of 24 pixels, 75 % with 20, 51 % with 16."))
        .above(Line.EMPTY)
        .above(Line.of("To share:    scrumline follow"))
        .above(Line.of("For you:     scrumline run TEAM --view manager"));
  }

  private static Block window(Size size) {
    return Block.of(row("window", Readable.line(size)), row("", Readable.of(size).advice()));
  }

  private static Line row(String what, String found) {
    return Line.of(Ink.HEADING, what).fit(12).and(found);
  }

  private static Block sample() {
    return Block.of(
        Line.of(Ink.NAME, "ALEX EXAMPLE")
            .and("            ")
            .and(Ink.ATTENTION, "0:23 left of 1:15"),
        Line.of("Calls         48     45  ").and(Ink.BAR, "████████▌ ").and(Ink.MET, "● 107 %"),
        Line.of("Conversations 13     14  ").and(Ink.BAR, "███████▊  ").and(Ink.CLOSE, "◐  93 %"),
        Line.of("Quotes         2      4  ").and(Ink.BAR, "████▎     ").and(Ink.BEHIND, "○  50 %"),
        Line.of(Ink.FAINT, "Less important words, and ").and(Ink.OVER, "▲ 0:12 over 1:15"));
  }
}
