package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.intake.TeamFile;
import scrumline.numbers.Review;

/// When the whole team is asked about a KPI, and nobody alone.
class TeamQuestionTest {
  private static Review review(int... showRates) {
    String reps =
        IntStream.range(0, showRates.length)
            .mapToObj(at -> rep(at, showRates[at]))
            .collect(Collectors.joining(", "));
    String file =
        """
        {"schemaVersion": 1, "team": "Few", "timeZone": "UTC",
         "kpis": [{"id": "shows", "label": "Shows", "goal": {"op": ">=", "value": 60}},
                  {"id": "deals", "label": "Deals", "kind": "lagging",
                   "goal": {"op": ">=", "value": 9}}],
         "reps": [%s]}
        """
            .formatted(reps);
    var loaded = TeamFile.read(file.getBytes(StandardCharsets.UTF_8), "few.json", ZoneOffset.UTC);
    return Review.of(loaded.value().orElseThrow(), Samples.MONDAY, Optional.empty(), List.of());
  }

  private static String rep(int at, int shows) {
    return """
    {"id": "r%d", "name": "R%d", "weeks": [
      {"week": "2026-W47", "values": {"shows": %d, "deals": 1}}]}\
    """
        .formatted(at, at, shows);
  }

  private static Optional<String> asked(Review review) {
    return TeamQuestion.of(review).map(one -> one.question().value());
  }

  @Test
  void a_leading_goal_that_half_of_the_team_missed_is_asked_of_the_whole_team() {
    assertEquals(
        Optional.of(
            "Shows: hard for half of us. What is the same for all of us, and what would change"
                + " it?"),
        asked(review(50, 40, 59, 60, 70, 80)));
    assertEquals(Set.of("shows"), TeamQuestion.kpis(review(50, 40, 59, 60, 70, 80)));
  }

  @Test
  void a_goal_that_fewer_than_three_or_fewer_than_half_missed_is_nobodys_question_but_theirs() {
    assertEquals(Optional.empty(), asked(review(50, 40, 60)));
    assertEquals(Optional.empty(), asked(review(50, 40, 59, 60, 70, 80, 90)));
    assertEquals(Optional.empty(), asked(Samples.review()));
  }
}
