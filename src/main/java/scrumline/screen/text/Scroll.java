package scrumline.screen.text;

import java.util.List;

/// A list of `all` rows in a place for `rows` of them. Where it does not fit, the last row says how
/// many more there are above and below, and which keys show them.
public record Scroll(int all, int rows, String up, String down) {
  public static Scroll withArrows(int all, int rows) {
    return new Scroll(all, rows, "↑", "↓");
  }

  public boolean fits() {
    return all <= rows;
  }

  /// The first row on the window, as near to `from` as there are rows.
  public int first(int from) {
    return Math.clamp(from, 0, fits() ? 0 : all - room());
  }

  /// The first row after going `by` rows from `from`; the same at the ends.
  public int moved(int from, int by) {
    return first(first(from) + by);
  }

  public Block of(List<Line> lines, int from) {
    if (fits()) {
      return new Block(lines);
    }
    int first = first(from);
    int end = first + room();
    var above = first > 0 ? more(up, first).and("   ") : Line.EMPTY;
    var below = end < all ? more(down, all - end) : Line.EMPTY;
    return new Block(lines.subList(first, end)).above(Line.of("  ").and(above).and(below));
  }

  private int room() {
    return Math.max(1, rows - 1);
  }

  private static Line more(String key, int count) {
    return Line.of(Ink.KEY, key).and(Ink.FAINT, " " + count + " more");
  }
}
