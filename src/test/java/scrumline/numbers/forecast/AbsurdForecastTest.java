package scrumline.numbers.forecast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.Samples;
import scrumline.intake.TeamFile;
import scrumline.numbers.Review;
import scrumline.team.Team;

/// Figures that a file may have and nobody means: the forecast ends soon, and in numbers.
class AbsurdForecastTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  /// Two reps who won as many deals in each of two weeks, of an average value each.
  private static final String TEAM =
      """
      {"schemaVersion": 1, "team": "Absurd",
       "period": {"label": "Q4", "start": "START", "end": "END"},
       "kpis": [{"id": "calls", "label": "Calls"}, {"id": "won", "label": "Won"}],
       "funnel": {"steps": ["calls", "won"], "won": "won"},
       "reps": [
        {"id": "a", "name": "A", "quota": 1e15, "booked": 1, "averageDeal": AVERAGE_A,
         "deals": [{"account": "x", "value": 1e15, "closed": "2026-11-03"}],
         "weeks": [{"week": "2026-W46", "values": {"won": WON}},
                   {"week": "2026-W47", "values": {"won": WON}}]},
        {"id": "b", "name": "B", "quota": 1e15, "booked": 1, "averageDeal": AVERAGE_B,
         "deals": [{"account": "y", "value": 1e15, "closed": "2026-11-04"}],
         "weeks": [{"week": "2026-W46", "values": {"won": WON}},
                   {"week": "2026-W47", "values": {"won": WON}}]}]}
      """;

  @ParameterizedTest
  @CsvSource({
    "2e-293, 2e-293, 1e15",
    "1e-292, 1e-292, 1e-300",
    "1e-160, 1, 1e15",
    "1e-160, 1, 300",
    "1e15, 1e-290, 1e15",
    "1e15, 1e-290, 300",
    "1e15, 1e15, 1e15",
    "1, 1, 1e-300"
  })
  void a_forecast_of_deals_of_any_value_is_sound(String ofA, String ofB, String won) {
    String file = TEAM.replace("AVERAGE_A", ofA).replace("AVERAGE_B", ofB).replace("WON", won);
    sound(file.replace("START", "2026-10-01").replace("END", "2026-12-31"));
    sound(file.replace("START", "2026-11-20").replace("END", "2026-11-23"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-9, 0.5, 39, 41, 300, 400, 9_000, 1e15, 1e300})
  void a_forecast_of_any_number_of_deals_is_sound(double deals) {
    var quota = OptionalDouble.of(100);
    var strength = Strength.of(List.of());
    for (double value : new double[] {0, Double.MIN_VALUE, 2, 1e100, 1e160, Double.MAX_VALUE}) {
      for (double expected : new double[] {1e-300, 3, 1e9}) {
        var rate = new DealRate(deals, 17, expected, strength);
        var own = List.of(value);
        var team = TeamDeals.of(List.of(value, 2.0));
        sound(new ForecastInputs(5, quota, rate, 20, Season.NONE, own, team));
      }
    }
  }

  private static Team team(String file) {
    var loaded = TeamFile.read(file.getBytes(UTF_8), "absurd.json", ZoneOffset.UTC);
    return loaded.value().orElseThrow(() -> new AssertionError(loaded.problems()));
  }

  private static void sound(String file) {
    var review = Review.of(team(file), Samples.MONDAY, Optional.empty(), List.of());
    for (var rep : review.reps()) {
      sound(ForecastTeam.of(review).basis(rep).inputs().orElseThrow());
    }
  }

  private static void sound(ForecastInputs inputs) {
    var found = assertTimeoutPreemptively(SOON, () -> Forecast.of(inputs));
    String told = inputs + " " + found;
    var figures = DoubleStream.of(found.p10(), found.p50(), found.p90());
    assertTrue(figures.allMatch(Double::isFinite), told);
    assertTrue(found.p10() <= found.p50() && found.p50() <= found.p90(), told);
    double chance = found.chance().orElseThrow();
    assertTrue(chance >= 0 && chance <= 1, told);
    assertEquals(found, Forecast.of(inputs), told);
  }
}
