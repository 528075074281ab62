package scrumline.screen.text;

import java.util.ArrayList;
import java.util.List;
import scrumline.team.Columns;
import scrumline.team.SafeText;

/// Short facts after one another, parted by dots, in as many lines as they need.
public final class Flow {
  /// Longer lines are hard to read, however wide the window is.
  private static final int READABLE = 110;

  private Flow() {}

  /// A sentence, broken between words.
  public static Block text(Line heading, int indent, Ink ink, SafeText text, int columns) {
    var lines = new ArrayList<Line>();
    int most = Math.min(columns, READABLE);
    var line = new StringBuilder();
    for (String word : text.value().split(" ")) {
      int width = Columns.width(line.toString()) + 1 + Columns.width(word);
      if (!line.isEmpty() && width > most - indent - 1) {
        lines.add(Line.of(ink, line.toString()));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(Line.of(ink, line.toString()));
    return Block.of(heading).beside(indent, new Block(lines));
  }

  /// `heading` stands in the first of `indent` cells and more; a fact is never broken.
  public static Block of(Line heading, int indent, List<Line> facts, int columns) {
    var lines = new ArrayList<Line>();
    int most = Math.min(columns, READABLE);
    var line = heading.fit(indent);
    boolean first = true;
    for (var fact : facts) {
      var longer = first ? line.and(fact) : line.and(Ink.FAINT, " · ").and(fact);
      boolean breaks = !first && longer.width() > most - 1;
      if (breaks) {
        lines.add(line);
      }
      line = breaks ? Line.blank(indent).and(fact) : longer;
      first = false;
    }
    lines.add(line);
    return facts.isEmpty() ? Block.EMPTY : new Block(lines);
  }
}
