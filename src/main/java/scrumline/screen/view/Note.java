package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Line;
import scrumline.team.SafeText;

/// A few sentences in the middle of an otherwise empty window.
public final class Note {
  private Note() {}

  public static Block of(Scene scene, Footer footer, List<Line> lines) {
    var rows = Frame.room(scene);
    int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
    if (widest > scene.columns() - 4) {
      return of(scene, footer, broken(lines, scene.columns() - 4));
    }
    int left = Math.max(2, (scene.columns() - widest) / 2);
    int top = Math.max(0, (rows - lines.size()) / 3);
    var above = Block.EMPTY.tall(top);
    return Frame.of(scene, footer, above.above(new Block(lines).indent(left)));
  }

  /// Where a sentence is too long for the window, it and those right below it are broken anew
  /// between words.
  private static List<Line> broken(List<Line> lines, int cells) {
    var all = new ArrayList<Line>();
    int at = 0;
    while (at < lines.size()) {
      int end = paragraphEnd(lines, at);
      var paragraph = lines.subList(at, end);
      boolean fits = paragraph.stream().allMatch(line -> line.width() <= cells);
      all.addAll(fits ? paragraph : flowing(paragraph, cells));
      at = end;
    }
    return all;
  }

  /// Sentences in one ink that stand right below one another; a line of keys stays by itself.
  private static int paragraphEnd(List<Line> lines, int from) {
    int end = from + 1;
    while (end < lines.size() && isOneInk(lines.get(from)) && follows(lines, from, end)) {
      end++;
    }
    return end;
  }

  private static boolean follows(List<Line> lines, int from, int at) {
    var first = lines.get(from).spans().getFirst();
    return isOneInk(lines.get(at)) && lines.get(at).spans().getFirst().ink() == first.ink();
  }

  private static boolean isOneInk(Line line) {
    return line.spans().size() == 1;
  }

  private static List<Line> flowing(List<Line> lines, int cells) {
    var ink = lines.getFirst().spans().getFirst().ink();
    var words = String.join(" ", lines.stream().map(Line::toString).toList());
    var flowed = Flow.text(Line.EMPTY, 0, ink, SafeText.of(words), cells + 1);
    return flowed.lines().stream().map(line -> line.fit(cells)).toList();
  }
}
