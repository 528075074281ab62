package scrumline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrumline.codec.Mistake;
import scrumline.team.SafeText;

/// A table out of a file, whatever the form of the file: the names of the columns, and the rows
/// below them. It is made by the reader of a form and knows nothing of it but the sheet, where the
/// form has sheets.
///
/// `source` gives the rows anew each time, blank ones left out, so that a large file takes little
/// memory; what it gives is to be closed.
record Table(Optional<SafeText> sheet, List<String> columns, Supplier<Stream<Row>> source) {

  private static final Pattern FIGURES = Pattern.compile("\\P{L}*\\p{Nd}\\P{L}*");

  /// A row's cells. `number` counts as a spreadsheet does, the row of names being 1 where it is
  /// the first.
  record Row(int number, List<String> cells) {
    /// Without spaces around it; empty where the row is too short.
    String cell(int column) {
      return column < cells.size() ? CellText.trimmed(cells.get(column)) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(cell -> CellText.trimmed(cell).isEmpty());
    }
  }

  /// `names` is the row that names the columns.
  static Table of(Optional<SafeText> sheet, Row names, Supplier<Stream<Row>> source) {
    return new Table(sheet, names.cells().stream().map(CellText::trimmed).toList(), source);
  }

  /// The rows below the names. To be closed.
  Stream<Row> rows() {
    return source.get();
  }

  /// Where a cell stands in the file.
  Place place(Row row, int column) {
    return sheet
        .map(name -> Place.cell(name, row.number(), column + 1))
        .orElseGet(() -> new Place.Table(row.number(), SafeText.of(columns.get(column))));
  }

  /// The index of the column of this name, whatever its capitals and spaces.
  int column(String name) throws NotRead {
    var found = new ArrayList<Integer>();
    for (int at = 0; at < columns.size(); at++) {
      if (CellText.plain(columns.get(at)).equals(CellText.plain(name))) {
        found.add(at);
      }
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw found.isEmpty()
        ? new NotRead(Mistake.UNKNOWN_COLUMN, "there is no column \"" + name + "\"", there())
        : new NotRead(
            Mistake.UNKNOWN_COLUMN,
            found.size() + " columns are named \"" + name + "\"",
            "give each a name of its own");
  }

  /// The names, unless they are a row of data: then they are nobody's to read.
  private String there() {
    boolean isData = columns.stream().anyMatch(name -> FIGURES.matcher(name).matches());
    return isData
        ? "the first row has figures in it; it must name the columns"
        : "the columns are: " + String.join(", ", columns);
  }
}
