package scrumline.screen;

import java.util.List;

/// A few sentences in the middle of an otherwise empty window.
final class Note {
  private Note() {}

  static Block of(Scene scene, Page page, List<Line> lines) {
    var rows = Frame.room(scene);
    int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
    int left = Math.max(2, (scene.columns() - widest) / 2);
    int top = Math.max(0, (rows - lines.size()) / 3);
    var above = Block.EMPTY.tall(top);
    return Frame.of(scene, page, above.above(new Block(lines).indent(left)));
  }
}
