package scrumline.intake;

import scrumline.team.SafeText;

/// Where in a file a problem is, in the words of the file's own form. Everything is counted from 1.
public sealed interface Place {

  /// In a file of lines; columns are code points (a tab, an é and an emoji's base are one each).
  record Text(int line, int column) implements Place {}

  /// In a table without cells that have names: the row as a spreadsheet counts it, that of the
  /// names included, and the name of the column.
  record Table(int row, SafeText column) implements Place {}

  /// In one sheet of a workbook: a cell as a spreadsheet names it, such as `B3`.
  record Workbook(SafeText sheet, SafeText cell) implements Place {}

  /// The cell of a sheet by the numbers of its row and its column.
  static Place cell(SafeText sheet, int row, int column) {
    return new Workbook(sheet, SafeText.of(letters(column) + row));
  }

  /// The place together with the name of the file: `team.json:3:36`, `deals.csv, row 12, column
  /// Amount`, `deals.xlsx, sheet Q4, cell B3`.
  default String in(SafeText file) {
    return switch (this) {
      case Text(int line, int column) -> file + ":" + line + ":" + column;
      case Table(int row, SafeText column) -> file + ", row " + row + ", column " + column;
      case Workbook(SafeText sheet, SafeText cell) -> file + ", sheet " + sheet + ", cell " + cell;
    };
  }

  /// What a spreadsheet calls a column: A to Z, then AA.
  private static String letters(int column) {
    var letters = new StringBuilder();
    for (int left = column; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }
}
