package scrumline.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import scrumline.codec.Mistake;
import scrumline.intake.Table.Row;

/// A table out of a CSV file (RFC 4180) whose first row names the columns, and the sign between
/// them, which is found out.
record CsvTable(Table table, Delimiter delimiter) {
  /// 32 MiB.
  static final int LARGEST = 32 * 1024 * 1024;

  private static final int LONGEST = 65_536;
  private static final int MOST_COLUMNS = 1_000;
  private static final int LOOKED_AT = 20;

  /// A file may begin with a million blank rows.
  private static final int LOOKED_THROUGH = 1_000;

  /// As many as a spreadsheet has.
  private static final int MOST_ROWS = 1_048_576;

  /// What follows the last line break, and that which no file has.
  private static final int ROWS_BEHIND = 2;

  /// A row that no file has, to see whether the rows before it are closed.
  private static final String LAST = "\uFFFF";

  static CsvTable load(Path file) throws NotRead {
    return read(OnceRead.read(file, LARGEST));
  }

  /// Reads bytes as if they were a file; if one row cannot be read, nothing is.
  static CsvTable read(byte[] bytes) throws NotRead {
    var other = FileKind.notCsv(bytes);
    if (other.isPresent()) {
      var kind = other.get();
      throw new NotRead(Mistake.ANOTHER_FORMAT, "this is " + kind.name(), kind.help());
    }
    var text = CsvText.of(bytes);
    var delimiter = delimiter(text);
    mustBeWhole(text, delimiter);
    try (var rows = rows(text, delimiter)) {
      var names = rows.findFirst().orElseThrow(CsvTable::nameless);
      var table = Table.of(Optional.empty(), names, () -> rows(text, delimiter).skip(1));
      return new CsvTable(table, delimiter);
    }
  }

  private static NotRead nameless() {
    return new NotRead(Mistake.EMPTY_FILE, "no row names the columns", "export it again");
  }

  /// All rows that are not blank, that of the names being the first.
  private static Stream<Row> rows(CsvText text, Delimiter delimiter) {
    return rows(records(text.reader(), delimiter));
  }

  private static Stream<Row> rows(Stream<CsvRecord> records) {
    int[] number = {0};
    return records.map(one -> new Row(++number[0], one.getFields())).filter(row -> !row.isBlank());
  }

  private static Stream<CsvRecord> records(Reader text, Delimiter delimiter) {
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
  private static Delimiter delimiter(CsvText text) {
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

  private static long alike(CsvText text, Delimiter delimiter) {
    var widths = new ArrayList<Integer>();
    try (var records = records(text.reader(), delimiter)) {
      rows(records.limit(LOOKED_THROUGH))
          .limit(LOOKED_AT)
          .forEach(row -> widths.add(row.cells().size()));
    } catch (CsvParseException anotherSign) {
      // What was read until here is enough to compare.
    }
    boolean parted = !widths.isEmpty() && widths.getFirst() > 1;
    return parted ? widths.stream().filter(widths.getFirst()::equals).count() : 0;
  }

  private static void mustBeWhole(CsvText text, Delimiter delimiter) throws NotRead {
    int[] number = {0};
    String[] last = {""};
    try (var records = records(text.readerOf("\n" + LAST), delimiter)) {
      records
          .limit(MOST_ROWS + ROWS_BEHIND + 1L)
          .forEach(
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
    if (number[0] > MOST_ROWS + ROWS_BEHIND) {
      throw new NotRead(
          Mistake.TOO_LARGE,
          "row 1,048,577 is one more than a table may have",
          "export a shorter time, or look whether most of its rows are blank");
    }
    if (!last[0].equals(LAST)) {
      throw new NotRead(
          Mistake.BAD_TABLE,
          "row " + number[0] + " opens a quote that is never closed",
          "close it");
    }
  }
}
