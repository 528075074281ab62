package scrumline.screen.text;

/// Rows and columns of figures that may be more than a window holds.
public interface FigureTable {
  /// Whether every row is on the window.
  boolean fits(int rows);

  /// `from` is the first row, `sheet` the part of the columns.
  Block draw(int from, int sheet, int rows);

  /// The first row after going `by` rows from `from`; the same where there are no more.
  int scrolled(int from, int by, int rows);

  /// In how many parts the columns are shown.
  int sheets();
}
