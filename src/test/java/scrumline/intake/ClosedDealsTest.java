package scrumline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.team.ClosedDeal;
import scrumline.team.SafeText;

/// Closed deals out of a CRM's export, good rows and bad ones.
class ClosedDealsTest {
  private static final DealColumns COLUMNS =
      new DealColumns("Rep", "Closed", "Amount", Optional.empty(), Optional.empty());
  private static final DealColumns WON =
      new DealColumns(
          "Rep",
          "Closed",
          "Amount",
          Optional.empty(),
          Optional.of(new DealColumns.Only("Stage", " won ")));
  private static final String MIXED =
      """
      Rep,Stage,Closed,Amount
      Ann,Won,2026-01-02,"$1,200.50"
      Bob,Lost,2026-01-05,0
      ,Won,2026-01-06,10
      Ann,Won,,10
      Ann,WON,soon,10
      Ann,Won,2026-02-30,10

      Ann,Won,2026-01-07,
      Ann,Won,2026-01-08,n/a
      Ann,Won,2026-01-09,-10
       Bob ,Won,2026-01-10T23:30:00Z,300
      """;

  @TempDir private Path folder;

  @Test
  void bad_rows_are_counted_and_told_by_their_row_and_the_others_are_taken() throws IOException {
    var deals = load(MIXED, WON, Dates.ISO).value().orElseThrow();
    assertEquals(
        List.of(deal("Ann", "2026-01-02", 1200.5), deal("Bob", "2026-01-10", 300)), deals.deals());
    assertEquals(
        List.of(
            "1 row without the value that --only names (row 3)",
            "1 row without an owner (row 4)",
            "1 row without a date (row 5)",
            "2 rows with a date that cannot be read (the first is row 6, written as aaaa)"
                + "; --dates dd.MM.yyyy names another form",
            "1 row without an amount (row 9)",
            "1 row with an amount that cannot be read (row 10)",
            "1 row with an amount that is not above 0 (row 11)"),
        deals.leftOut().stream().map(LeftOut::sentence).toList());
    assertTrue(deals.leftOut().getFirst().isMeant());
  }

  @Test
  void a_quota_stands_in_a_column_of_its_own_and_may_be_missing() throws IOException {
    var columns =
        new DealColumns("Rep", "Closed", "Amount", Optional.of("Quota"), Optional.empty());
    String text =
        """
        Rep,Closed,Amount,Quota
        Ann,2026-01-02,10,"$40,000"
        Ann,2026-01-03,20,
        Bob,2026-01-04,30,none
        Bob,2026-01-05,40,0
        """;
    var deals = load(text, columns, Dates.ISO).value().orElseThrow().deals();
    assertEquals(
        List.of(
            OptionalDouble.of(40_000),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty()),
        deals.stream().map(ClosedDeal::quota).toList());
  }

  @Test
  void a_file_without_any_usable_row_is_refused_with_the_reasons() throws IOException {
    var loaded = load("Rep,Closed,Amount\nAnn,2/1/2026,5\nAnn,3/1/2026,5\n", COLUMNS, Dates.ISO);
    var problem = loaded.problems().getFirst();
    assertTrue(loaded.isRefused());
    assertEquals("E303", problem.code());
    assertEquals(
        "2 rows with a date that cannot be read (the first is row 2, written as 0/0/0000)"
            + "; --dates dd.MM.yyyy names another form",
        problem.help().orElseThrow().value());
    var empty = load("Rep,Closed,Amount\n", COLUMNS, Dates.ISO).problems().getFirst();
    assertEquals("there is no row below the names", empty.help().orElseThrow().value());
  }

  @Test
  void a_folder_or_a_missing_file_is_told() {
    var missing = ClosedDeals.load(folder.resolve("no.csv"), COLUMNS, Dates.ISO);
    assertEquals("E001", missing.problems().getFirst().code());
    assertEquals("E002", ClosedDeals.load(folder, COLUMNS, Dates.ISO).problems().getFirst().code());
  }

  @ParameterizedTest
  @CsvSource({
    "dd.MM.yyyy, 02.01.2026",
    "d/M/yy, 2/1/26",
    "MM/dd/yyyy, 01/02/2026",
    "d MMM yyyy, 2 jan 2026",
    "dd.MM.uuuu, 2026-01-02",
    "yyyy-MM-dd HH:mm, 2026-01-02 09:00"
  })
  void dates_come_in_forms_of_their_own_and_by_iso_8601_always(String pattern, String written) {
    assertEquals(Optional.of(LocalDate.of(2026, 1, 2)), Dates.of(pattern).read(written));
  }

  @Test
  void impossible_or_absurd_days_are_refused() {
    var dates = Dates.of("dd.MM.yyyy");
    for (String day : List.of("31.02.2026", "01.13.2026", "01.01.0026", "2026-13-01", "", "x")) {
      assertEquals(Optional.empty(), dates.read(day), day);
    }
    for (String pattern : List.of("day", "MM/yyyy", "HH:mm", "{")) {
      assertThrows(IllegalArgumentException.class, () -> Dates.of(pattern), pattern);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1234.5 | 1234.5 | 1234.5",
        "$1,234.50 | 1234.5 |",
        "1.234,50 € | | 1234.5",
        "CHF 1'234.50 | 1234.5 |",
        "USD1234 | 1234 | 1234",
        "1 234 | 1234 | 1234",
        "1,234 | 1234 | 1.234",
        "1.234 | 1.234 | 1234",
        "1,234,567 | 1234567 |",
        "(500) | -500 | -500",
        "-£500 | -500 | -500",
        "−500 | -500 | -500",
        "12,34,567 | |",
        "1e5 | |",
        "9999999999999999999 | |",
        "five | |"
      })
  void amounts_are_read_as_the_column_writes_them(String cell, Double point, Double comma) {
    if (!cell.equals("1234.5")) {
      assertEquals(comma, read(new Amounts(','), cell), cell + " with a comma");
    }
    assertEquals(point, read(new Amounts('.'), cell), cell + " with a point");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234;12,50;7", "1.234.567;5", "3,5;1.000;1.000;x"})
  void a_decimal_comma_is_recognised_from_its_column(String cells) {
    assertEquals(',', Amounts.of(Stream.of(cells.split(";"))).decimal());
    String other = cells.replace(',', '#').replace('.', ',').replace('#', '.');
    assertEquals('.', Amounts.of(Stream.of(other.split(";"))).decimal());
  }

  @Test
  void reading_any_cell_ends_soon() throws IOException {
    String digits = "1.".repeat(30_000);
    var loaded = load("Rep,Closed,Amount\nAnn,2026-01-02," + digits + "\n", COLUMNS, Dates.ISO);
    assertTrue(loaded.isRefused());
    assertFalse(loaded.problems().isEmpty());
  }

  private static Double read(Amounts amounts, String cell) {
    var amount = amounts.read(cell);
    return amount.isPresent() ? amount.getAsDouble() : null;
  }

  private static ClosedDeal deal(String owner, String day, double value) {
    return new ClosedDeal(SafeText.of(owner), LocalDate.parse(day), value, OptionalDouble.empty());
  }

  private Loaded<ClosedDeals> load(String text, DealColumns columns, Dates dates)
      throws IOException {
    var file = folder.resolve("deals.csv");
    Files.writeString(file, text);
    return ClosedDeals.load(file, columns, dates);
  }
}
