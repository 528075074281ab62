package scrumline.screen.text;

import java.util.ArrayList;
import java.util.List;
import scrumline.team.SafeText;

/// A few sentences in a window that has no scrum to show yet, and the keys that it has.
public record Notice(SafeText title, List<String> sentences, List<Key> keys) {
  /// A key as it is written, and what it does.
  public record Key(String shown, String word) {}

  /// With another sentence.
  public Notice and(String sentence) {
    var more = new ArrayList<>(sentences);
    more.add(sentence);
    return new Notice(title, List.copyOf(more), keys);
  }

  public Block draw(Size size) {
    var block = Block.EMPTY.tall(Math.max(1, size.rows() / 3));
    block = block.above(text(Ink.NAME, title, size)).above(Line.EMPTY);
    for (String sentence : sentences) {
      block = block.above(text(Ink.PLAIN, SafeText.of(sentence), size));
    }
    var line = Line.of("  ");
    for (var key : keys) {
      line = line.and(Ink.KEY, key.shown).and(" " + key.word + "    ");
    }
    return block.above(Line.EMPTY).above(line).fit(size);
  }

  private static Block text(Ink ink, SafeText text, Size size) {
    return Flow.text(Line.EMPTY, 0, ink, text, size.columns() - 4).indent(2);
  }
}
