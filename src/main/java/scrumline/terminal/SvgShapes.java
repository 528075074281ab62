package scrumline.terminal;

import java.util.ArrayList;
import java.util.List;

/// What in a picture is not text: papers, block elements and rules, as rectangles. Neighbours in a
/// row that make one rectangle are one, so that no renderer leaves a seam.
final class SvgShapes {
  private static final String ACROSS = "▏▎▍▌▋▊▉█";
  private static final String UP = "▁▂▃▄▅▆▇";
  private static final int EIGHTHS = 8;

  /// Edges in user units.
  private record Box(int colour, double left, double top, double right, double bottom) {
    boolean goesOn(Box next) {
      boolean touches = colour == next.colour && right == next.left;
      return touches && top == next.top && bottom == next.bottom;
    }

    Box and(Box next) {
      return new Box(colour, left, top, next.right, bottom);
    }

    @Override
    public String toString() {
      return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n"
          .formatted(
              number(left),
              number(top),
              number(right - left),
              number(bottom - top),
              SvgText.colour(colour));
    }
  }

  private final List<Box> boxes = new ArrayList<>();

  static boolean isShape(String cluster) {
    return cluster.length() == 1 && (ACROSS + UP + "▔─").contains(cluster);
  }

  void paper(int colour, int column, int row, int cells) {
    add(cell(colour, column, row, 0, 0, cells, 1));
  }

  void shape(int colour, char glyph, int column, int row) {
    int across = ACROSS.indexOf(glyph) + 1;
    int up = UP.indexOf(glyph) + 1;
    add(
        switch (glyph) {
          case '▔' -> cell(colour, column, row, 0, 0, 1, 1.0 / EIGHTHS);
          case '─' -> cell(colour, column, row, 0, 0.5, 1, 0.55);
          default ->
              across > 0
                  ? cell(colour, column, row, 0, 0, (double) across / EIGHTHS, 1)
                  : cell(colour, column, row, 0, 1 - (double) up / EIGHTHS, 1, 1);
        });
  }

  /// A part of a cell: its edges as shares of it.
  private static Box cell(
      int colour, int column, int row, double left, double top, double right, double bottom) {
    return new Box(
        colour,
        (column + left) * SvgPicture.CELL,
        (row + top) * SvgPicture.ROW,
        (column + right) * SvgPicture.CELL,
        (row + bottom) * SvgPicture.ROW);
  }

  private void add(Box box) {
    boolean goesOn = !boxes.isEmpty() && boxes.getLast().goesOn(box);
    if (goesOn) {
      boxes.set(boxes.size() - 1, boxes.getLast().and(box));
    } else {
      boxes.add(box);
    }
  }

  /// `135`, `6.25`.
  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  @Override
  public String toString() {
    var all = new StringBuilder();
    boxes.forEach(all::append);
    return all.toString();
  }
}
