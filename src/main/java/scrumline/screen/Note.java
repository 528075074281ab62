package scrumline.screen;

import java.util.List;
import java.util.stream.Stream;
import scrumline.team.SafeText;

/// A few sentences in the middle of an otherwise empty window.
final class Note {
  private Note() {}

  static Block of(Scene scene, Page page, List<Line> lines) {
    var rows = Frame.room(scene);
    int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
    if (widest > scene.columns() - 4) {
      return of(scene, page, broken(lines, scene.columns() - 4));
    }
    int left = Math.max(2, (scene.columns() - widest) / 2);
    int top = Math.max(0, (rows - lines.size()) / 3);
    var above = Block.EMPTY.tall(top);
    return Frame.of(scene, page, above.above(new Block(lines).indent(left)));
  }

  /// Those that are too long for the window, broken between words or at last within one.
  private static List<Line> broken(List<Line> lines, int cells) {
    return lines.stream()
        .flatMap(line -> broken(line, cells))
        .map(line -> line.fit(cells))
        .toList();
  }

  private static Stream<Line> broken(Line line, int cells) {
    if (line.width() <= cells) {
      return Stream.of(line);
    }
    var text = SafeText.of(line.toString());
    return Flow.text(Line.EMPTY, 0, line.spans().getFirst().ink(), text, cells + 1)
        .lines()
        .stream();
  }
}
