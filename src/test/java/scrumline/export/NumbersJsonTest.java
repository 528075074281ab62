package scrumline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scrumline.JsonNode;
import scrumline.RandomTeams;
import scrumline.Rounds;
import scrumline.Samples;
import scrumline.numbers.Review;

class NumbersJsonTest {
  private static final JsonNode SAMPLE =
      JsonNode.parse(JsonDocument.of(Samples.figures(Samples.review(), Samples.review().reps())));

  @Test
  void the_head_names_the_team_the_week_and_the_day() {
    assertEquals("2026-W47", SAMPLE.text("week"));
    assertEquals("2026-11-23", SAMPLE.text("date"));
    assertEquals("2026-11-20", SAMPLE.text("asOf"));
    var period = SAMPLE.get("period");
    assertEquals("2026-Q4", period.text("label"));
    assertEquals(63, period.integer("workdays"));
    assertEquals(37, period.integer("elapsedDays"));
    assertEquals(37.0 / 63, period.number("elapsed").orElseThrow());
  }

  @Test
  void the_teams_figures_have_their_names() {
    var team = SAMPLE.get("team");
    assertEquals(
        List.of(
            "quota",
            "booked",
            "attainment",
            "pace",
            "paceStatus",
            "gap",
            "needPerWeek",
            "nowPerWeek",
            "multiple",
            "coverage",
            "dealsToGo",
            "newQuotesToGo",
            "paceWithoutLargest",
            "kpis"),
        List.copyOf(team.members().keySet()));
    assertEquals("onPace", team.text("paceStatus"));
    assertEquals(61, team.integer("dealsToGo"));
    assertEquals(0.8943, team.number("paceWithoutLargest").orElseThrow(), 5e-5);
    var calls = team.get("kpis").elements().getFirst();
    assertEquals(
        List.of("id", "actual", "goal", "metBy", "judged"), List.copyOf(calls.members().keySet()));
  }

  @Test
  void a_reps_readings_have_their_names() {
    var sam = SAMPLE.get("reps").elements().get(6);
    assertEquals("Sam Whitaker", sam.text("name"));
    assertEquals(5, sam.integer("daysPresent"));
    assertTrue(sam.isTrue("onTime"));
    var kpis = sam.get("kpis").elements();
    assertEquals(7, kpis.size());
    assertEquals(
        List.of(
            "id",
            "actual",
            "goal",
            "op",
            "window",
            "ofGoal",
            "status",
            "trend",
            "trendStatus",
            "streak"),
        List.copyOf(kpis.getFirst().members().keySet()));
    assertEquals(-0.1853, kpis.getFirst().number("trend").orElseThrow(), 5e-5);
    assertEquals("down", kpis.getFirst().text("trendStatus"));
    assertEquals(-9.48, kpis.get(3).number("trendPoints").orElseThrow(), 5e-3);
    assertEquals("few", kpis.get(2).get("absent").text("trend"));
    assertEquals(
        List.of("id", "actual", "goal", "op", "window", "ofGoal", "status"),
        List.copyOf(kpis.get(5).members().keySet()));
    assertEquals("no goal", kpis.get(6).get("absent").text("goal"));
  }

  @Test
  void a_reps_quarter_has_its_names() {
    var quarter = SAMPLE.get("reps").elements().get(6).get("quarter");
    assertEquals(
        Set.of(
            "quota",
            "booked",
            "attainment",
            "expected",
            "pace",
            "paceStatus",
            "gap",
            "needPerWeek",
            "nowPerWeek",
            "multiple",
            "averageDeal",
            "dealsToGo",
            "winRate",
            "winRateN",
            "quotesNeeded",
            "openQuotes",
            "newQuotesToGo",
            "untouched",
            "coverage",
            "coverageNeeded",
            "withinOneDeal",
            "largestShare"),
        quarter.members().keySet());
    assertEquals(117_460.3, quarter.number("expected").orElseThrow(), 0.05);
    assertEquals(8, quarter.integer("untouched"));
    assertEquals(0.2152, quarter.number("largestShare").orElseThrow(), 5e-5);
    assertFalse(quarter.isTrue("withinOneDeal"));
  }

  @Test
  void whole_numbers_have_no_decimal_point() {
    String text = JsonDocument.of(Samples.figures(Samples.review(), List.of()));
    assertTrue(text.contains("\"quota\": 1980000,"), text);
    assertTrue(text.contains("\"goal\": 43.2,"), text);
    assertTrue(text.endsWith("}\n"));
  }

  @Test
  void any_team_gives_valid_json() {
    for (long seed = 0; seed < Rounds.of(500); seed++) {
      var team = RandomTeams.team(seed);
      var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
      var document = JsonNode.parse(JsonDocument.of(Samples.figures(review, review.reps())));
      assertEquals(team.reps().size(), document.get("reps").elements().size());
      assertEquals(team.period().isPresent(), document.optional("period").isPresent());
    }
  }

  @Test
  void the_next_steps_have_their_names() {
    var sam = SAMPLE.get("reps").elements().get(6);
    var funnel = sam.get("funnel");
    assertEquals("calls", funnel.text("named"));
    assertEquals(
        List.of("from", "to", "rate", "n"),
        List.copyOf(funnel.get("rates").elements().getFirst().members().keySet()));
    assertEquals(
        0.49, funnel.get("gapSplit").elements().getFirst().number("share").orElseThrow(), 5e-3);
    assertEquals(
        List.of("p10", "p50", "p90", "chance"),
        List.copyOf(sam.get("forecast").members().keySet()));
    var prompt = sam.get("prompt");
    assertEquals("i-owe", prompt.text("rule"));
    assertEquals("Promised for Fri 20 Nov.", prompt.text("opening"));
    assertEquals(1, prompt.get("because").elements().size());
  }
}
