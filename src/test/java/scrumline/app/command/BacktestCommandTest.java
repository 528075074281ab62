package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrumline.JsonNode;

/// The backtest as it is typed, on files as a CRM exports them.
class BacktestCommandTest {
  private static final String COLUMNS = "owner=sales_agent,closed=close_date,value=close_value";
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  @TempDir private Path folder;

  private record Ran(int status, String out, String err) {}

  private static Ran run(String... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    int status = Commands.execute(words, new PrintWriter(out, true), new PrintWriter(err, true));
    return new Ran(status, out.toString(), err.toString());
  }

  /// Ann and Bob close a deal every workday, 100 and 2,000; another is lost now and then.
  private String deals(LocalDate last, char sign) throws IOException {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("sales_agent", "deal_stage", "Close_Date", "close_value"));
    for (var day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
      if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        rows.add(List.of("Ann", "Won", day.toString(), "100"));
        rows.add(List.of("Bob", "Won", day.toString(), "2000"));
      }
      if (day.getDayOfMonth() == 1) {
        rows.add(List.of("Bob", "Lost", day.toString(), "0"));
      }
    }
    var text =
        rows.stream().map(row -> String.join(sign + "", row)).collect(Collectors.joining("\n"));
    var file = folder.resolve("deals.csv");
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void a_history_becomes_a_table_and_what_was_left_out_is_told_on_stderr() throws IOException {
    String file = deals(LocalDate.of(2025, 9, 30), ';');
    var ran = run("backtest", file, "--columns", COLUMNS, "--only", "deal_stage=Won");
    assertEquals(
        """
        scrumline: 390 deals, in columns between semicolons
        scrumline: left out: 9 rows without the value that --only names (the first is row 4)
        """,
        ran.err);
    assertEquals(
        """
        2 people · 2025-Q2 to 2025-Q3 · 12 forecasts

        Of the quarter had passed             a third       half two thirds   together

        Missed the quarter's end by, of all that was booked (WAPE)
          forecast (p50)                          3 %        2 %        1 %        2 %
          straight line                           0 %        0 %        0 %        0 %
          trailing 13 weeks                       0 %        0 %        0 %        0 %

        The same, every end alike (MAPE)
          forecast (p50)                          2 %        1 %        1 %        1 %
          straight line                           0 %        0 %        0 %        0 %
          trailing 13 weeks                       0 %        0 %        0 %        0 %

        Ended between p10 and p90 (80 % is meant)
          inside                                100 %      100 %      100 %      100 %
          below p10                               0 %        0 %        0 %        0 %
          above p90                               0 %        0 %        0 %        0 %

        Reached the quota; Brier score, 0 is best
          chance of the forecast                 0.25       0.24       0.22       0.24
          always the same chance                 0.00       0.00       0.00       0.00
          how many reached it                   100 %      100 %      100 %      100 %

        Forecasts                                   4          4          4         12

        This history has 12 ends to compare, too few to tell: the forecast is no
        better than the plain trailing rate or a straight line (WAPE 2 % against 0 %
        and 0 %); 100 % of the ends fell inside its range, which is wider than the 80
        % that it is to hold.
        """,
        ran.out);
    assertEquals(0, ran.status);
  }

  @Test
  void json_has_every_figure_in_full_precision() throws IOException {
    String file = deals(LocalDate.of(2025, 6, 30), '\t');
    var ran = run("backtest", file, "--columns=" + COLUMNS, "--format=json");
    var json = JsonNode.parse(ran.out);
    assertEquals("2025-Q2", json.members().get("from").value());
    assertEquals(3, json.members().get("parts").elements().size());
    var together = json.members().get("together").members();
    assertEquals(6.0, together.get("n").value());
    assertEquals(1.0, together.get("inside").value());
    assertTrue((double) together.get("forecast").value() < 0.02, ran.out);
    assertTrue(ran.err.contains("6 rows with an amount that is not above 0"), ran.err);
  }

  /// Ann and Bob book 6,500 and 130,000 in a quarter of 65 workdays.
  @Test
  void quotas_come_from_a_column_of_the_file_where_one_is_named() throws IOException {
    var rows = Files.readAllLines(Path.of(deals(LocalDate.of(2025, 6, 30), ',')));
    var file = folder.resolve("quotas.csv");
    var text = new StringBuilder(rows.getFirst() + ",target\n");
    for (String row : rows.subList(1, rows.size())) {
      text.append(row).append(row.startsWith("Ann") ? ",3000\n" : ",500000\n");
    }
    Files.writeString(file, text);
    var ran =
        run("backtest", file + "", "--columns", COLUMNS, "--quota-column=target", "--format=json");
    var together = JsonNode.parse(ran.out).members().get("together").members();
    assertEquals(0.5, together.get("baseRate").value(), ran.err);
    assertTrue((double) together.get("brier").value() < 0.01, ran.out);
    var unknown = run("backtest", file + "", "--columns", COLUMNS, "--quota-column", "goal");
    assertTrue(unknown.err.contains("there is no column \"goal\""), unknown.err);
  }

  @Test
  void a_history_that_is_too_short_says_how_long_it_must_be() throws IOException {
    var ran = run("backtest", deals(LocalDate.of(2025, 4, 30), ','), "--columns", COLUMNS);
    assertEquals(1, ran.status);
    assertEquals("", ran.out);
    assertTrue(ran.err.contains("two whole calendar quarters"), ran.err);
  }

  @Test
  void a_column_that_names_thousands_of_people_is_doubted() throws IOException {
    var file = folder.resolve("ids.csv");
    var text = new StringBuilder("id,day,money\n");
    for (int id = 0; id < 501; id++) {
      text.append("ID").append(id).append(",2025-01-02,10\n");
    }
    Files.writeString(file, text);
    var ran = run("backtest", file.toString(), "--columns=owner=id,closed=day,value=money");
    assertEquals(1, ran.status);
    assertTrue(ran.err.contains("501 people"), ran.err);
  }

  @Test
  void bad_data_end_with_1_and_say_what_to_do() throws IOException {
    String file = deals(LocalDate.of(2025, 1, 31), ',');
    var column = run("backtest", file, "--columns", COLUMNS.replace("close_date", "closed_on"));
    assertEquals(1, column.status);
    assertTrue(column.err.contains("error[E302]: there is no column \"closed_on\""), column.err);
    assertTrue(column.err.contains("sales_agent, deal_stage, Close_Date"), column.err);
    var none = run("backtest", file, "--columns", COLUMNS, "--only", "deal_stage=Wonn");
    assertEquals(1, none.status);
    assertTrue(none.err.contains("(the first is row 2)"), none.err);
    assertEquals(1, run("backtest", "no.csv", "--columns", COLUMNS).status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--columns=closed=b,value=c | --columns does not name \"owner\"; write --columns"
            + " owner=NAME",
        "--columns=rep=a,closed=b,value=c | --columns does not know \"rep\"",
        "--columns=owner=a,owner=b,closed=c,value=d | --columns names \"owner\" twice",
        "--columns=owner,closed=b,value=c | --columns does not name \"owner\"",
        "--only=x=1 | --columns",
        "--columns=owner=a,closed=b,value=c --only=Won | write it like --only deal_stage=Won",
        "--columns=owner=a,closed=b,value=c --dates=day | write it like dd.MM.yyyy",
        "--columns=owner=a,closed=b,value=c --format=xml | --format"
      })
  void wrong_options_end_with_2_and_say_how_to_write_them(String options, String said) {
    var ran = run(("backtest deals.csv " + options).split(" "));
    assertEquals(2, ran.status);
    assertEquals("", ran.out);
    assertTrue(ran.err.contains(said.strip()), ran.err);
  }
}
