package scrumline.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.JsonNode;
import scrumline.codec.Mistake;
import scrumline.intake.Table.Row;

/// Tables as spreadsheets and CRMs write them.
class CsvTableTest {
  private static final Path SPECTRUM = Path.of("../shared/data/csv-spectrum");
  private static final String TABLE = "Rep,Amount\nZoë,\"1,5\"\n";

  @ParameterizedTest
  @EnumSource
  void the_delimiter_is_recognised(Delimiter delimiter) throws NotRead {
    String text = "Rep;Closed on;Notes\nAnn;2026-01-02;a, b, c, d\nBob;2026-01-03;x, y\n";
    var table = read(text.replace(';', delimiter.sign()).replace(", ", " | "));
    assertEquals(delimiter, table.delimiter());
    assertEquals(List.of("Rep", "Closed on", "Notes"), table.table().columns());
  }

  @Test
  void commas_in_values_do_not_change_the_delimiter_of_a_table_of_semicolons() throws NotRead {
    var table = read("Rep;Amount\nAnn;1,5\nBob;2,5\nCy;3\n");
    assertEquals(Delimiter.SEMICOLON, table.delimiter());
    assertEquals(Delimiter.COMMA, read("Rep\nAnn\n").delimiter());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ''", "UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF"})
  void every_usual_encoding_gives_the_same_table(String charset, String mark) throws NotRead {
    byte[] text = TABLE.getBytes(Charset.forName(charset));
    byte[] start = HexFormat.of().parseHex(mark);
    byte[] bytes = new byte[start.length + text.length];
    System.arraycopy(start, 0, bytes, 0, start.length);
    System.arraycopy(text, 0, bytes, start.length, text.length);
    var table = CsvTable.read(bytes);
    assertEquals(List.of("Rep", "Amount"), table.table().columns());
    assertEquals(List.of(new Row(2, List.of("Zoë", "1,5"))), rows(table));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void rows_are_numbered_as_a_spreadsheet_does(String end) throws NotRead {
    String text = "a,b\n1,\"x\ny\"\n\n,\n 2 ,\"say \"\"hi\"\"\",more\n3".replace("\n", end);
    var rows = rows(read(text));
    assertEquals(List.of(2, 5, 6), rows.stream().map(Row::number).toList());
    assertEquals("2", rows.get(1).cell(0));
    assertEquals("say \"hi\"", rows.get(1).cell(1));
    assertEquals("", rows.get(2).cell(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Close Date", "close date", " CLOSE   date ", "Close\u00A0Date"})
  void names_of_columns_are_compared_without_capitals_and_spaces(String name) throws NotRead {
    assertEquals(1, read("Rep, Close Date \nAnn,2026-01-02").table().column(name));
  }

  @Test
  void a_column_that_is_not_there_or_twice_there_is_told_with_the_columns() throws NotRead {
    var table = read("Rep,Value,value \nAnn,1,2");
    var missing = assertThrows(NotRead.class, () -> table.table().column("owner"));
    var problem = missing.problem(Path.of("deals.csv"));
    assertEquals(Mistake.UNKNOWN_COLUMN, problem.mistake());
    assertEquals("there is no column \"owner\"", problem.message().value());
    assertEquals("the columns are: Rep, Value, value", problem.help().orElseThrow().value());
    var twice = assertThrows(NotRead.class, () -> table.table().column("VALUE"));
    assertEquals("2 columns are named \"VALUE\"", twice.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a,b;1,\"open;2,3 | BAD_TABLE | row 2 opens a quote that is never closed",
        "a,b;1,2;3,\"x\"y;4,5 | BAD_TABLE | row 3 cannot be read",
        "; ;; | EMPTY_FILE | the file is empty",
        ",,; | EMPTY_FILE | no row names the columns",
        "<!DOCTYPE html><html> | ANOTHER_FORMAT | this is a web page",
        "%PDF-1.7 | ANOTHER_FORMAT | this is a PDF document"
      })
  void a_broken_table_is_refused_with_its_row(String text, Mistake mistake, String said) {
    var refused = assertThrows(NotRead.class, () -> read(text.strip().replace(';', '\n')));
    assertEquals(said, refused.getMessage());
    assertEquals(mistake, refused.problem(Path.of("deals.csv")).mistake());
  }

  @Test
  void encodings_that_cannot_be_read_are_refused() {
    var latin = assertThrows(NotRead.class, () -> CsvTable.read(TABLE.getBytes(ISO_8859_1)));
    assertEquals("line 2 is not written in UTF-8", latin.getMessage());
    for (var charset : List.of(UTF_16LE, UTF_16BE)) {
      assertThrows(NotRead.class, () -> CsvTable.read(TABLE.getBytes(charset)));
    }
    byte[] half = Arrays.copyOf(TABLE.getBytes(UTF_16), 9);
    assertThrows(NotRead.class, () -> CsvTable.read(half));
  }

  @Test
  void a_value_or_a_row_beyond_all_measure_is_refused() {
    String long1 = "a,b\n1," + "x".repeat(70_000);
    assertEquals(
        "row 2 cannot be read", assertThrows(NotRead.class, () -> read(long1)).getMessage());
    String wide = "a,b\n" + "1,".repeat(2_000);
    assertEquals(
        "row 2 cannot be read", assertThrows(NotRead.class, () -> read(wide)).getMessage());
  }

  @Test
  void the_files_of_csv_spectrum_are_read_as_their_answers_say() throws IOException, NotRead {
    assumeTrue(Files.isDirectory(SPECTRUM), "the test data in ../shared/data is not there");
    int files = 0;
    try (var found = Files.list(SPECTRUM.resolve("csvs"))) {
      for (var file : found.toList()) {
        String answer = file.getFileName().toString().replace(".csv", ".json");
        var json = JsonNode.parse(Files.readString(SPECTRUM.resolve("json/" + answer)));
        var table = CsvTable.load(file);
        assertEquals(answers(json), told(table), file::toString);
        files++;
      }
    }
    assertEquals(11, files);
  }

  private static List<String> told(CsvTable table) {
    var told = new ArrayList<String>();
    for (var row : rows(table)) {
      for (int at = 0; at < table.table().columns().size(); at++) {
        told.add(
            table.table().columns().get(at) + ": " + row.cells().get(at).replace("\r\n", "\n"));
      }
    }
    return told;
  }

  private static List<String> answers(JsonNode json) {
    var told = new ArrayList<String>();
    for (var row : json.elements()) {
      row.members()
          .forEach(
              (name, value) ->
                  told.add(name + ": " + ((String) value.value()).replace("\r\n", "\n")));
    }
    return told;
  }

  private static CsvTable read(String text) throws NotRead {
    return CsvTable.read(text.getBytes(UTF_8));
  }

  private static List<Row> rows(CsvTable table) {
    try (var rows = table.table().rows()) {
      return rows.toList();
    }
  }
}
