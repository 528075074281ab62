package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.numbers.words.NewestWords;
import scrumline.team.Goal;
import scrumline.team.Unit;

/// Which week and which day the numbers are read on, and whose are in.
class ReviewTest {
  private final SmallTeam team = new SmallTeam(Kpis.calls(80));

  @Test
  void the_week_under_review_is_the_last_complete_one_unless_another_is_asked_for() {
    assertEquals("2026-W47", team.review().week().toString());
    assertEquals("2026-W45", team.review("2026-11-23", "2026-W45").week().toString());
  }

  @Test
  void a_file_without_values_for_the_last_week_is_read_on_its_newest_one() {
    team.value("2026-W45", "calls", 3);
    assertEquals("2026-W45", team.review().week().toString());
    assertEquals(LocalDate.of(2026, 11, 6), team.review().asOf());
    assertEquals(
        Optional.of("Newest numbers: W45; W46 and W47 are not in the file yet"),
        NewestWords.of(team.review()));
    assertFalse(team.numbers().kpis().getFirst().missing());
    team.value("2026-W46", "calls", 0);
    assertEquals(
        Optional.of("Newest numbers: W46; W47 is not in the file yet"),
        NewestWords.of(team.review()));
    team.value("2026-W47", "calls", 0);
    assertEquals("2026-W47", team.review().week().toString());
    assertEquals(Optional.empty(), NewestWords.of(team.review()));
  }

  /// Of 13 weeks up to 2026-W47, 2026-W35 is the first.
  @Test
  void values_of_more_than_thirteen_weeks_ago_are_no_newest_ones() {
    team.value("2026-W34", "calls", 3);
    assertEquals("2026-W47", team.review().week().toString());
    assertEquals(
        Optional.of("Newest numbers: W34; of the last 13 weeks there are none"),
        NewestWords.of(team.review()));
    team.value("2026-W35", "calls", 3);
    assertEquals("2026-W35", team.review().week().toString());
  }

  @Test
  void an_earlier_week_that_was_asked_for_is_not_told_as_the_newest() {
    team.value("2026-W45", "calls", 3).value("2026-W47", "calls", 3);
    assertEquals(Optional.empty(), NewestWords.of(team.review("2026-11-23", "2026-W45")));
  }

  @Test
  void figures_are_of_the_friday_of_the_week_unless_the_file_says_otherwise() {
    assertEquals(LocalDate.of(2026, 11, 6), team.review("2026-11-23", "2026-W45").asOf());
    assertEquals(LocalDate.of(2026, 11, 18), team.asOf("2026-11-18").review().asOf());
  }

  @Test
  void figures_are_held_within_the_period() {
    team.period("2026-10-01", "2026-11-17");
    assertEquals(LocalDate.of(2026, 11, 17), team.review().asOf());
    assertEquals(LocalDate.of(2026, 10, 1), team.review("2026-11-23", "2026-W30").asOf());
    assertEquals(Optional.empty(), team.review().warning());
  }

  @Test
  void figures_of_a_later_day_than_the_scrum_are_a_problem() {
    assertEquals(Optional.empty(), team.asOf("2026-11-23").review().problem());
    assertEquals(
        Optional.of("the figures are as of 2026-11-24, which is after 2026-11-23"),
        team.asOf("2026-11-24").review().problem());
  }

  @Test
  void a_week_that_is_not_over_is_a_problem() {
    assertEquals(
        Optional.of("2026-W48 is not over on 2026-11-26"),
        team.review("2026-11-26", "2026-W48").problem());
    assertEquals(Optional.empty(), team.review("2026-11-27", "2026-W48").problem());
  }

  @Test
  void figures_of_another_week_may_be_an_oversight() {
    assertEquals(Optional.empty(), team.asOf("2026-11-22").review().warning());
    assertEquals(
        Optional.of("the figures are as of 2026-11-13, which is not in 2026-W47"),
        team.asOf("2026-11-13").review().warning());
  }

  @Test
  void an_update_is_on_time_from_friday_on_in_the_zone_of_the_team() {
    team.values("calls", 3);
    assertTrue(team.numbers().onTime(), "the file does not say when");
    assertFalse(team.updated("2026-11-20T07:59:00Z").numbers().onTime());
    assertTrue(team.updated("2026-11-20T08:00:00Z").numbers().onTime());
    assertTrue(team.updated("2026-11-23T08:00:00Z").numbers().onTime());
  }

  @Test
  void an_update_is_on_time_if_nothing_is_missing() {
    team.updated("2026-11-21T08:00:00Z");
    assertFalse(team.numbers().onTime());
    assertTrue(team.away("2026-11-16", "2026-11-20").numbers().onTime());
    assertTrue(team.updated("2026-11-13T08:00:00Z").numbers().onTime(), "away all week");
  }

  @Test
  void a_value_that_is_not_applicable_or_has_no_goal_is_not_missing() {
    var ratio =
        new SmallTeam(
            Kpis.ratio("of", "over", Goal.of(Goal.Op.AT_LEAST, 90)),
            Kpis.leading("of", Unit.COUNT, null),
            Kpis.leading("over", Unit.COUNT, null));
    ratio.values("over", 0).updated("2026-11-21T08:00:00Z");
    assertTrue(ratio.numbers().onTime());
  }

  @Test
  void the_sample_has_one_late_update_and_one_short_week() {
    var reps = Samples.review().reps();
    var late = reps.stream().filter(rep -> !rep.onTime()).map(rep -> rep.rep().id()).toList();
    assertEquals(List.of("r04"), late);
    assertEquals(2, Samples.review().rep("r06").orElseThrow().daysPresent());
    assertTrue(Samples.review().rep("nobody").isEmpty());
  }
}
