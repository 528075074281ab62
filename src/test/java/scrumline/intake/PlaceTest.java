package scrumline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrumline.codec.Mistake;
import scrumline.intake.Table.Row;
import scrumline.team.SafeText;

/// Places as texts, tables and workbooks have them.
class PlaceTest {
  private static final Row NAMES = new Row(1, List.of("Rep", " Amount "));
  private static final Row ANN = new Row(3, List.of("Ann", "1,5"));

  @Test
  void a_place_is_told_in_the_words_of_the_form_of_its_file() {
    var column = SafeText.of("Amount");
    assertEquals("t.json:3:36", new Place.Text(3, 36).in(SafeText.of("t.json")));
    assertEquals(
        "d.csv, row 12, column Amount", new Place.Table(12, column).in(SafeText.of("d.csv")));
    assertEquals(
        "d.xlsx, sheet Q4, cell B3", Place.cell(SafeText.of("Q4"), 3, 2).in(SafeText.of("d.xlsx")));
    assertEquals("f, sheet Q4, cell B3", at(Place.cell(SafeText.of("Q4"), 3, 2)).where());
  }

  @ParameterizedTest
  @CsvSource({"1, A1", "26, Z1", "27, AA1", "52, AZ1", "53, BA1", "702, ZZ1", "703, AAA1"})
  void cells_are_named_as_a_spreadsheet_names_them(int column, String cell) {
    var sheet = SafeText.of("Q4");
    assertEquals(new Place.Workbook(sheet, SafeText.of(cell)), Place.cell(sheet, 1, column));
  }

  @Test
  void a_table_tells_where_its_cells_stand_with_and_without_sheets() {
    assertEquals(new Place.Table(3, SafeText.of("Amount")), table(Optional.empty()).place(ANN, 1));
    var sheet = SafeText.of("Q4");
    assertEquals(Place.cell(sheet, 3, 2), table(Optional.of(sheet)).place(ANN, 1));
  }

  @Test
  void scripts_get_the_parts_of_a_place() {
    assertEquals(
        """
        {"file": "f", "loaded": false, "problems": [
          {"code": "E111", "severity": "error", "message": "m", "line": 3, "column": 36, \
        "pointer": "/a"},
          {"code": "E111", "severity": "error", "message": "m", "row": 12, "column": "Amount"},
          {"code": "E111", "severity": "error", "message": "m", "sheet": "Q4", "cell": "B3"}], \
        "more": 0}
        """,
        ProblemJson.of(
            new Loaded<>(
                Optional.empty(),
                List.of(
                    at(new Place.Text(3, 36)),
                    at(new Place.Table(12, SafeText.of("Amount"))),
                    at(Place.cell(SafeText.of("Q4"), 3, 2))),
                0,
                new Origins(new Source("f", new byte[0], 0), Optional.empty())),
            "f"));
  }

  private static Problem at(Place place) {
    return new Problem(
        Mistake.OUT_OF_RANGE,
        SafeText.of("m"),
        SafeText.of("f"),
        Optional.of(place),
        SafeText.of("/a"),
        Optional.empty(),
        Optional.empty());
  }

  private static Table table(Optional<SafeText> sheet) {
    return Table.of(sheet, NAMES, () -> Stream.of(ANN));
  }
}
