package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Columns;

/// One column of the scorecard: its label, a cell for every rep, and the `foot`: sum, goal, and by
/// how many the goal was met.
record ScorecardColumn(String label, List<Line> cells, List<Line> foot, int width) {
  static final int HEADING_ROWS = 3;
  static final int FOOT_ROWS = 3;

  /// Cells between two columns.
  static final int GAP = 2;

  private static final int LONGEST_WORD = 13;
  private static final int WIDEST_LABEL = 18;

  /// Wide enough for every cell, and for the label in three rows.
  static ScorecardColumn of(String label, List<Line> cells, List<Line> foot) {
    int width = 3;
    for (var cell : cells) {
      width = Math.max(width, cell.width());
    }
    for (var line : foot) {
      width = Math.max(width, line.width());
    }
    for (String word : label.split(" ")) {
      width = Math.max(width, Math.min(LONGEST_WORD, Columns.width(word)));
    }
    while (broken(label, width).size() > HEADING_ROWS && width < WIDEST_LABEL) {
      width++;
    }
    return new ScorecardColumn(label, cells, foot, width);
  }

  /// The label, its last row the lowest.
  List<Line> heading(int rows) {
    var words = broken(label, width);
    var lines = new ArrayList<Line>();
    for (int row = words.size() - rows; row < words.size(); row++) {
      lines.add(Line.of(Ink.HEADING, row < 0 ? "" : words.get(row)).right(width));
    }
    return lines;
  }

  int headingRows() {
    return Math.min(HEADING_ROWS, broken(label, width).size());
  }

  private static List<String> broken(String label, int width) {
    var rows = new ArrayList<String>();
    for (String word : label.split(" ")) {
      String longer = rows.isEmpty() ? word : rows.getLast() + " " + word;
      if (!rows.isEmpty() && Columns.width(longer) <= width) {
        rows.set(rows.size() - 1, longer);
      } else {
        rows.add(word);
      }
    }
    return rows;
  }
}
