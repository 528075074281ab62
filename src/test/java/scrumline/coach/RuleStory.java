package scrumline.coach;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import scrumline.Samples;
import scrumline.intake.TeamFile;
import scrumline.numbers.Review;
import scrumline.team.Team;

/// A team file of two reps in which nothing stands out, and what a story changes about the first.
final class RuleStory {
  private static final int WEEKS = 13;
  private static final int LAST_FOUR = 4;

  private static final String FILE =
      """
      {"schemaVersion": 1, "team": "Two", "timeZone": "UTC", "asOf": "2026-11-20",
       "period": {"label": "Q4", "start": "2026-10-01", "end": "2026-12-31", "result": "revenue"},
       "kpis": [
        {"id": "calls", "label": "Calls", "goal": {"op": ">=", "value": 60}},
        {"id": "conversations", "label": "Conversations", "goal": {"op": ">=", "value": 12}},
        {"id": "quotes_sent", "label": "Quotes sent", "goal": {"op": ">=", "value": QUOTEGOAL}},
        {"id": "hot_followup", "label": "Hot leads in a day", "unit": "percent",
         "ratio": {"of": "hot_done", "over": "hot_new"}, "goal": {"op": ">=", "value": 90}},
        {"id": "deals_won", "label": "Deals", "kind": "lagging",
         "goal": {"op": ">=", "value": DEALGOAL}},
        {"id": "revenue", "label": "Booked", "kind": "lagging", "unit": "money"},
        {"id": "deals_lost", "label": "Lost", "kind": "lagging", "hidden": true},
        {"id": "hot_new", "label": "New", "hidden": true},
        {"id": "hot_done", "label": "Done", "hidden": true}],
       "funnel": {"steps": ["calls", "conversations", "quotes_sent", "deals_won"],
        "won": "deals_won", "lost": "deals_lost"},
       "coaching": {"rules": [OWN]},
       "reps": [
        {"id": "r1", "name": "Robin Reed", "quota": 260000, "booked": BOOKED,
         "averageDeal": 18000, "pipeline": PIPELINE, RAMP "absences": [AWAY], "weeks": [WEEKS]},
        {"id": "r2", "name": "Alex Kim", "weeks": [OTHERS]}]}
      """;

  private final Map<String, String> words =
      new LinkedHashMap<>(
          Map.of(
              "QUOTEGOAL", "5",
              "DEALGOAL", "1",
              "OWN", "",
              "BOOKED", "150000",
              "PIPELINE", "500000",
              "RAMP", "",
              "AWAY", ""));
  private final Map<String, List<Integer>> weekly =
      new LinkedHashMap<>(
          Map.of(
              "calls", List.of(80, 80),
              "conversations", List.of(16, 16),
              "quotes_sent", List.of(4, 4),
              "deals_won", List.of(1, 1),
              "deals_lost", List.of(3, 3),
              "hot_new", List.of(4, 4),
              "hot_done", List.of(4, 4)));

  /// A word of the file.
  RuleStory with(String word, String value) {
    words.put(word, value);
    return this;
  }

  /// So many a week before the last four, and in the last four.
  RuleStory weekly(String kpi, int before, int now) {
    weekly.put(kpi, List.of(before, now));
    return this;
  }

  /// Not told for any week.
  RuleStory without(String kpi) {
    weekly.remove(kpi);
    return this;
  }

  Team team() {
    String others = weeks(Map.of("deals_won", List.of(1, 1), "deals_lost", List.of(1, 1)));
    String text = FILE.replace("[WEEKS]", "[" + weeks(weekly) + "]");
    text = text.replace("[OTHERS]", "[" + others + "]");
    for (var word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    var loaded = TeamFile.read(text.getBytes(StandardCharsets.UTF_8), "two.json", ZoneOffset.UTC);
    return loaded.value().orElseThrow(() -> new AssertionError(loaded.problems()));
  }

  Prompt prompt() {
    var review = Review.of(team(), Samples.MONDAY, Optional.empty(), List.of());
    return Samples.coach().prompt(review, review.rep("r1").orElseThrow());
  }

  private static String weeks(Map<String, List<Integer>> weekly) {
    var weeks = IntStream.range(0, WEEKS).mapToObj(at -> week(at, weekly));
    return String.join(",\n", weeks.toList());
  }

  private static String week(int at, Map<String, List<Integer>> weekly) {
    int now = at >= WEEKS - LAST_FOUR ? 1 : 0;
    var values =
        weekly.entrySet().stream()
            .map(one -> "\"" + one.getKey() + "\": " + one.getValue().get(now))
            .toList();
    return "{\"week\": \"2026-W%d\", \"values\": {%s}}"
        .formatted(35 + at, String.join(", ", values));
  }
}
