package scrumline.terminal;

import java.util.EnumMap;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;

/// A block as lines of text with colours, for a terminal that only prints. Every line ends without
/// colours, so that lines can be taken out with `grep` or `head`.
public final class AnsiText {
  private static final String NOTHING_SET = "0";

  private AnsiText() {}

  public static String of(Block block, Colours colours) {
    var sgr = new EnumMap<Ink, String>(Ink.class);
    var text = new StringBuilder();
    for (var line : colours.signs(block).lines()) {
      String set = NOTHING_SET;
      for (var span : line.spans()) {
        String wanted = sgr.computeIfAbsent(span.ink(), colours::sgr);
        if (!wanted.equals(set)) {
          text.append("\u001b[").append(wanted).append('m');
          set = wanted;
        }
        text.append(span.text().value());
      }
      text.append(set.equals(NOTHING_SET) ? "\n" : "\u001b[0m\n");
    }
    return text.toString();
  }
}
