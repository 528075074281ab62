package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.JsonNode;
import scrumline.RandomHistory;
import scrumline.numbers.forecast.DealHistory;
import scrumline.numbers.forecast.Hindcast;
import scrumline.numbers.forecast.PastDay;
import scrumline.team.ClosedDeal;

/// What the backtest judges is what the program says: a manager who had written the team file of
/// that day and asked for the numbers would have read the same.
class BacktestPathTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

  @TempDir private Path folder;

  @Test
  void numbers_of_a_team_file_of_a_past_day_have_the_forecast_that_the_backtest_judges()
      throws IOException {
    var deals = RandomHistory.of(5, FIRST, LAST);
    var days = PastDay.of(DealHistory.of(deals));
    for (var day : List.of(days.getFirst(), days.get(7), days.getLast())) {
      var judged = day.lookBack();
      var numbers = numbers(file(day, deals, judged), day.day());
      for (int at = 0; at < judged.size(); at++) {
        var rep = numbers.get(at).members();
        assertEquals(judged.get(at).owner().value(), rep.get("name").value());
        var said = rep.get("forecast").members();
        var forecast = judged.get(at).forecast();
        assertEquals(forecast.p10(), said.get("p10").value());
        assertEquals(forecast.p50(), said.get("p50").value());
        assertEquals(forecast.p90(), said.get("p90").value());
        assertEquals(forecast.chance().getAsDouble(), said.get("chance").value());
      }
      assertEquals(RandomHistory.PEOPLE, judged.size());
    }
  }

  private Path file(PastDay day, List<ClosedDeal> deals, List<Hindcast> judged) throws IOException {
    String reps =
        judged.stream().map(one -> rep(one, deals, day.day())).collect(Collectors.joining(",\n"));
    String text =
        """
        {"schemaVersion": 1, "team": "West", "asOf": "%s",
         "period": {"label": "Q", "start": "%s", "end": "%s"},
         "kpis": [{"id": "calls", "label": "Calls"}],
         "reps": [%s]}
        """
            .formatted(
                day.day(),
                day.quarter().start(),
                day.quarter().start().plusMonths(3).minusDays(1),
                reps);
    return Files.writeString(folder.resolve(day.day() + ".json"), text);
  }

  private static String rep(Hindcast one, List<ClosedDeal> deals, LocalDate day) {
    String closed =
        deals.stream()
            .filter(deal -> deal.owner().equals(one.owner()) && !deal.closed().isAfter(day))
            .map(
                deal ->
                    "{\"account\": \"Somebody\", \"value\": %s, \"closed\": \"%s\"}"
                        .formatted(deal.value(), deal.closed()))
            .collect(Collectors.joining(",\n"));
    return "{\"id\": \"%s\", \"name\": \"%s\", \"quota\": %s, \"deals\": [%s]}"
        .formatted(one.owner().value().replace(" ", "-"), one.owner(), one.quota(), closed);
  }

  /// On the day itself, or on the Monday after a Friday.
  private static List<JsonNode> numbers(Path file, LocalDate day) {
    var date = day.getDayOfWeek() == DayOfWeek.FRIDAY ? day.plusDays(3) : day;
    var out = new StringWriter();
    var err = new StringWriter();
    var words = new String[] {"numbers", file.toString(), "--date", date + "", "--format", "json"};
    assertEquals(
        0,
        Commands.execute(words, new PrintWriter(out, true), new PrintWriter(err, true)),
        err::toString);
    return JsonNode.parse(out.toString()).members().get("reps").elements();
  }
}
