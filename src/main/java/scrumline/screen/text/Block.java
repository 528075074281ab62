package scrumline.screen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines of text, put above and beside one another. No view counts coordinates: a screen is made of
/// blocks, and `fit` makes it exactly as large as the window.
public record Block(List<Line> lines) {
  public static final Block EMPTY = new Block(List.of());

  public Block {
    lines = List.copyOf(lines);
  }

  public static Block of(Line... lines) {
    return new Block(List.of(lines));
  }

  public int height() {
    return lines.size();
  }

  public int width() {
    int widest = 0;
    for (var line : lines) {
      widest = Math.max(widest, line.width());
    }
    return widest;
  }

  public Block above(Block below) {
    var all = new ArrayList<>(lines);
    all.addAll(below.lines);
    return new Block(all);
  }

  public Block above(Line below) {
    return above(of(below));
  }

  /// This block at the left, padded to `cells`, and `right` beside it. What had to be cut does not
  /// touch what stands there.
  public Block beside(int cells, Block right) {
    var rows = new ArrayList<Line>();
    for (int row = 0; row < Math.max(height(), right.height()); row++) {
      rows.add(left(line(row), cells).and(right.line(row)));
    }
    return new Block(rows);
  }

  private static Line left(Line line, int cells) {
    boolean isCut = line.width() > cells && cells > 1;
    return isCut ? line.fit(cells - 1).and(" ") : line.fit(cells);
  }

  public Block indent(int cells) {
    return new Block(lines.stream().map(line -> Line.blank(cells).and(line)).toList());
  }

  /// Exactly `size`: cut at the right and below, or filled with spaces.
  public Block fit(Size size) {
    var rows = new ArrayList<Line>();
    for (int row = 0; row < size.rows(); row++) {
      rows.add(line(row).fit(size.columns()));
    }
    return new Block(rows);
  }

  /// Exactly `rows` rows, cut or filled below.
  public Block tall(int rows) {
    var kept = new ArrayList<Line>();
    for (int row = 0; row < rows; row++) {
      kept.add(line(row));
    }
    return new Block(kept);
  }

  /// What a click on a cell is about, counted from 0 at the left and above.
  public Optional<Target> about(int column, int row) {
    return row < 0 ? Optional.empty() : line(row).about(column);
  }

  private Line line(int row) {
    return row < lines.size() ? lines.get(row) : Line.EMPTY;
  }

  @Override
  public String toString() {
    return String.join("\n", lines.stream().map(Line::toString).toList());
  }
}
