package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.RandomTeams;
import scrumline.Samples;
import scrumline.team.Goal;
import scrumline.team.Week;

/// The thirteen weeks behind a reading, each with the goal of its own.
class KpiWeekTest {
  @Test
  void the_goal_steps_with_what_was_in_force_and_with_the_days_present() {
    var weeks = weeks("r06", "calls");
    assertEquals(List.of(120.0, 120.0, 100.0, 100.0, 48.0), goals(weeks).subList(8, 13));
    assertEquals(Optional.of(120.0), weeks.getLast().fullGoal().map(Goal::value));
    assertEquals(2, weeks.getLast().daysPresent());
    assertEquals(5, weeks.getLast().workdays());
    assertFalse(weeks.getLast().isAway());
  }

  @Test
  void the_last_week_of_a_leading_kpi_is_its_reading() {
    int looked = 0;
    for (int seed = 0; seed < 200; seed++) {
      var team = RandomTeams.team(seed);
      var none = Optional.<Week>empty();
      var review = Review.of(team, Samples.MONDAY, none, RandomTeams.adjustments(team, seed));
      for (var rep : review.reps()) {
        for (var reading : rep.kpis()) {
          var weeks = review.weeks(rep.rep(), reading.kpi());
          assertEquals(
              reading.history(), weeks.stream().map(week -> week.value().value()).toList());
          if (reading.kpi().isLeading()) {
            assertEquals(reading.goal(), weeks.getLast().goal());
            assertEquals(reading.daysPresent(), weeks.getLast().daysPresent());
            looked++;
          }
        }
      }
    }
    assertTrue(looked > 500, "looked at " + looked + " readings");
  }

  private static List<Double> goals(List<KpiWeek> weeks) {
    return weeks.stream().map(week -> week.goal().orElseThrow().value()).toList();
  }

  private static List<KpiWeek> weeks(String rep, String kpi) {
    var team = Samples.northlineWest();
    return Samples.review().weeks(team.rep(rep).orElseThrow(), team.kpi(kpi).orElseThrow());
  }
}
