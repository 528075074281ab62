package scrumline.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scrumline.codec.Mistake;
import scrumline.intake.FileBytes.NotRead;

/// A CSV file (RFC 4180) whose first row names the columns. What stands between them is found out.
/// Rows are read again each time they are asked for, so that a large file takes little memory.
final class CsvTable {
  /// A row's cells. `number` counts as a spreadsheet does, the row of names being 1.
  record Row(int number, List<String> cells) {
    /// Without spaces around it; empty where the row is too short.
    String cell(int column) {
      return column < cells.size() ? CellText.trimmed(cells.get(column)) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(cell -> CellText.trimmed(cell).isEmpty());
    }
  }

  /// 32 MiB.
  static final int LARGEST = 32 * 1024 * 1024;

  private static final int LONGEST = 65_536;
  private static final int MOST_COLUMNS = 1_000;
  private static final int LOOKED_AT = 20;

  /// A row that no file has, to see whether the rows before it are closed.
  private static final String LAST = "\uFFFF";

  private final String text;
  private final Delimiter delimiter;
  private final Row names;

  private CsvTable(String text, Delimiter delimiter, Row names) {
    this.text = text;
    this.delimiter = delimiter;
    this.names = names;
  }

  static CsvTable load(Path file) throws NotRead {
    return read(FileBytes.read(file, LARGEST));
  }

  /// Reads bytes as if they were a file; if one row cannot be read, nothing is.
  static CsvTable read(byte[] bytes) throws NotRead {
    var other = Format.notCsv(bytes);
    if (other.isPresent()) {
      var format = other.get();
      throw new NotRead(Mistake.ANOTHER_FORMAT, "this is " + format.name(), format.help());
    }
    String text = CsvText.of(bytes);
    var delimiter = delimiter(text);
    mustBeWhole(text, delimiter);
    try (var rows = rows(text, delimiter)) {
      return new CsvTable(text, delimiter, rows.findFirst().orElseThrow(CsvTable::nameless));
    }
  }

  private static NotRead nameless() {
    return new NotRead(Mistake.EMPTY_FILE, "no row names the columns", "export it again");
  }

  Delimiter delimiter() {
    return delimiter;
  }

  /// The columns' names as they are written.
  List<String> columns() {
    return names.cells.stream().map(CellText::trimmed).toList();
  }

  /// The index of the column of this name, whatever its capitals and spaces.
  int column(String name) throws NotRead {
    var found = new ArrayList<Integer>();
    for (int at = 0; at < names.cells.size(); at++) {
      if (CellText.plain(names.cells.get(at)).equals(CellText.plain(name))) {
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

  private String there() {
    return "the columns are: " + String.join(", ", columns());
  }

  /// The rows below the names, without blank ones. To be closed.
  Stream<Row> rows() {
    return rows(text, delimiter).skip(1);
  }

  private static Stream<Row> rows(String text, Delimiter delimiter) {
    int[] number = {0};
    var records = records(text, delimiter);
    return records.map(one -> new Row(++number[0], one.getFields())).filter(row -> !row.isBlank());
  }

  private static Stream<CsvRecord> records(String text, Delimiter delimiter) {
    var handler = CsvRecordHandler.builder().maxFields(MOST_COLUMNS).maxFieldSize(LONGEST).build();
    return CsvReader.builder()
        .fieldSeparator(delimiter.sign())
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(handler, text)
        .stream();
  }

  /// The sign by which most of the first rows have as many cells as the row of names, and at least
  /// two; where there is none the table has one column.
  private static Delimiter delimiter(String text) {
    var best = Delimiter.COMMA;
    long most = 0;
    for (var delimiter : Delimiter.values()) {
      long alike = alike(text, delimiter);
      if (alike > most) {
        most = alike;
        best = delimiter;
      }
    }
    return best;
  }

  private static long alike(String text, Delimiter delimiter) {
    var widths = new ArrayList<Integer>();
    try (var rows = rows(text, delimiter)) {
      rows.limit(LOOKED_AT).forEach(row -> widths.add(row.cells.size()));
    } catch (CsvParseException anotherSign) {
      // What was read until here is enough to compare.
    }
    boolean parted = !widths.isEmpty() && widths.getFirst() > 1;
    return parted ? widths.stream().filter(widths.getFirst()::equals).count() : 0;
  }

  private static void mustBeWhole(String text, Delimiter delimiter) throws NotRead {
    int[] number = {0};
    String[] last = {""};
    try (var records = records(text + "\n" + LAST, delimiter)) {
      records.forEach(
          one -> {
            number[0]++;
            last[0] = one.getField(0);
          });
    } catch (CsvParseException broken) {
      throw new NotRead(
          Mistake.BAD_TABLE,
          "row " + (number[0] + 1) + " cannot be read",
          "look for text after a closing quote, and for a value of over 65,536 characters");
    }
    if (!last[0].equals(LAST)) {
      throw new NotRead(
          Mistake.BAD_TABLE,
          "row " + number[0] + " opens a quote that is never closed",
          "close it");
    }
  }
}
