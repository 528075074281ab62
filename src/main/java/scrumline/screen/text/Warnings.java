package scrumline.screen.text;

import java.util.List;
import scrumline.team.SafeText;

/// What a person must know before a scrum begins, a sentence each.
public final class Warnings {
  private Warnings() {}

  /// The first sentence in any case, and of the others those that fit into so many rows.
  public static Block of(List<String> sentences, int rows, int columns) {
    var block = Block.EMPTY;
    int shown = 0;
    for (String sentence : sentences) {
      var next = one(sentence, columns);
      if (shown > 0 && block.height() + next.height() >= rows) {
        break;
      }
      block = block.above(next);
      shown++;
    }
    int more = sentences.size() - shown;
    String rest = "+ " + more + " more; a larger window shows it.";
    return (more == 0 ? block : block.above(Line.of(Ink.FAINT, rest))).indent(2);
  }

  private static Block one(String sentence, int columns) {
    var mark = Line.of(Ink.ATTENTION, "! ");
    return Flow.text(mark, 2, Ink.PLAIN, SafeText.of(sentence), columns - 2);
  }
}
