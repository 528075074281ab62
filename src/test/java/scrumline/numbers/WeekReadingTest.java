package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Unit;

/// A leading KPI in the week under review.
class WeekReadingTest {
  @Test
  void a_reading_is_met_close_or_behind() {
    assertEquals(Status.MET, calls(80, 80).status());
    assertEquals(Status.CLOSE, calls(80, 79).status());
    assertEquals(Status.CLOSE, calls(80, 64).status());
    assertEquals(Status.BEHIND, calls(80, 63).status());
    assertEquals(Status.BEHIND, calls(80, 0).status());
    assertEquals(78.75, calls(80, 63).ofGoal().value().orElseThrow());
  }

  @Test
  void eighty_per_cent_are_rounded_as_they_are_shown() {
    assertEquals(Status.CLOSE, calls(200, 159).status());
    assertEquals(Status.BEHIND, calls(1000, 794).status());
  }

  @Test
  void counts_are_not_rounded_to_meet_a_goal() {
    assertEquals(Status.CLOSE, calls(80, 79.9).status());
  }

  @Test
  void per_cents_are_rounded_to_meet_a_goal_and_to_as_many_places_as_are_shown() {
    assertEquals(Status.MET, percent(89.6, 90).status());
    assertEquals(Status.MET, percent(89.5, 90).status());
    assertEquals(Status.CLOSE, percent(89.4, 90).status());
  }

  @Test
  void a_ratio_is_computed_from_its_parts_and_shown_as_them() {
    var reading = ratio(3, 6);
    assertEquals(50, reading.actual().value().orElseThrow());
    assertEquals(Optional.of(new RatioParts(3, 6)), reading.parts());
    assertEquals(Status.BEHIND, reading.status());
  }

  @Test
  void a_ratio_over_nothing_is_not_applicable_and_not_missing() {
    var reading = ratio(0, 0);
    assertEquals(Optional.of("over is 0"), reading.actual().why());
    assertEquals(Status.NONE, reading.status());
    assertFalse(reading.missing());
  }

  @Test
  void a_ratio_of_less_than_five_is_shown_and_not_judged() {
    var reading = ratio(1, 4);
    assertEquals(new RatioParts(1, 4), reading.parts().orElseThrow());
    assertEquals(Status.NONE, reading.status());
    assertEquals(Optional.of("few"), reading.why());
    assertEquals(Optional.of("few"), reading.ofGoal().why());
    assertEquals(90, reading.goal().orElseThrow().value());
    assertFalse(reading.missing());
    assertEquals(Status.BEHIND, ratio(1, 5).status());
  }

  @Test
  void a_streak_skips_the_weeks_in_which_a_ratio_was_of_few() {
    var team =
        new SmallTeam(
            Kpis.ratio("of", "over", Goal.of(Goal.Op.AT_LEAST, 90)),
            Kpis.leading("of", Unit.COUNT, null),
            Kpis.leading("over", Unit.COUNT, null));
    team.values("of", 1, 9, 0, 4, 8, 2).values("over", 9, 9, 4, 4, 8, 2);
    assertEquals(2, team.reading().streak());
  }

  @Test
  void a_ratio_with_a_missing_part_is_missing() {
    var goal = Goal.of(Goal.Op.AT_LEAST, 90);
    var team =
        new SmallTeam(
            Kpis.ratio("of", "over", goal),
            Kpis.leading("of", Unit.COUNT, null),
            Kpis.leading("over", Unit.COUNT, null));
    assertTrue(team.values("of", 3).reading().missing());
    assertEquals(Optional.of("no value"), team.reading().why());
  }

  @Test
  void a_missing_value_is_neither_zero_nor_behind() {
    var reading = new SmallTeam(Kpis.calls(80)).reading();
    assertEquals(Status.NONE, reading.status());
    assertEquals(Optional.of("no value"), reading.why());
    assertFalse(reading.actual().isKnown());
    assertTrue(reading.missing());
  }

  @Test
  void a_value_without_a_goal_is_neither_judged_nor_missing() {
    var team = new SmallTeam(Kpis.leading("calls", Unit.COUNT, null));
    assertFalse(team.reading().missing());
    assertEquals(Status.NONE, team.values("calls", 3).reading().status());
  }

  @Test
  void a_goal_of_zero_is_met_and_has_no_per_cent() {
    var reading = calls(0, 0);
    assertEquals(Status.MET, reading.status());
    assertFalse(reading.ofGoal().isKnown());
  }

  @Test
  void a_lower_value_is_better_if_the_operator_says_so() {
    var atMost = Goal.of(Goal.Op.AT_MOST, 10);
    assertEquals(Status.MET, days(atMost, 10).status());
    assertEquals(Status.CLOSE, days(atMost, 12.5).status());
    assertEquals(80, days(atMost, 12.5).ofGoal().value().orElseThrow());
    assertEquals(Status.BEHIND, days(atMost, 13).status());
    assertEquals(Status.MET, days(atMost, 0).status());
    assertFalse(days(atMost, 0).ofGoal().isKnown());
    assertEquals(Status.CLOSE, days(Goal.of(Goal.Op.LESS_THAN, 10), 10).status());
    assertEquals(Status.CLOSE, days(Goal.of(Goal.Op.MORE_THAN, 10), 10).status());
  }

  @Test
  void a_goal_with_equal_or_range_is_met_or_behind() {
    assertEquals(Status.MET, days(Goal.of(Goal.Op.EQUAL, 5), 5).status());
    assertEquals(Status.BEHIND, days(Goal.of(Goal.Op.EQUAL, 5), 4.9).status());
    assertEquals(Status.MET, days(Goal.range(3, 5), 5).status());
    assertEquals(Status.BEHIND, days(Goal.range(3, 5), 5.1).status());
    assertFalse(days(Goal.range(3, 5), 4).ofGoal().isKnown());
  }

  private static KpiReading calls(double goal, double value) {
    return new SmallTeam(Kpis.calls(goal)).values("calls", value).reading();
  }

  private static KpiReading percent(double value, double goal) {
    return read(Kpis.leading("rate", Unit.PERCENT, Goal.of(Goal.Op.AT_LEAST, goal)), value);
  }

  private static KpiReading days(Goal goal, double value) {
    return read(Kpis.leading("answer", Unit.DAYS, goal), value);
  }

  private static KpiReading read(Kpi kpi, double value) {
    return new SmallTeam(kpi).values(kpi.id(), value).reading();
  }

  private static KpiReading ratio(double of, double over) {
    return new SmallTeam(
            Kpis.ratio("of", "over", Goal.of(Goal.Op.AT_LEAST, 90)),
            Kpis.leading("of", Unit.COUNT, null),
            Kpis.leading("over", Unit.COUNT, null))
        .values("of", of)
        .values("over", over)
        .reading();
  }
}
