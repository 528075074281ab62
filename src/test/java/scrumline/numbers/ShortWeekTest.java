package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Unit;

/// Goals shrink with the days on which a rep was there.
class ShortWeekTest {
  @Test
  void a_leading_count_shrinks_to_whole_numbers() {
    var reading = here(2, Kpis.calls(24), 10);
    assertEquals(9, reading.goal().orElseThrow().value());
    assertEquals(24, reading.fullGoal().orElseThrow().value());
    assertEquals("here 2 of 5 days", DaysHere.of(reading));
  }

  @Test
  void a_holiday_counts_like_an_absence_for_the_goal() {
    var reading =
        new SmallTeam(Kpis.calls(80))
            .period("2026-10-01", "2026-12-31", "2026-11-19", "2026-11-20")
            .values("calls", 48)
            .reading();
    assertEquals(48, reading.goal().orElseThrow().value());
    assertEquals("3-day week", DaysHere.of(reading));
  }

  @Test
  void a_holiday_during_an_absence_or_on_a_weekend_is_not_counted_twice() {
    var reading =
        new SmallTeam(Kpis.calls(80))
            .period("2026-10-01", "2026-12-31", "2026-11-20", "2026-11-21")
            .away("2026-11-19", "2026-11-22")
            .values("calls", 48)
            .reading();
    assertEquals(3, reading.daysPresent());
    assertEquals(4, reading.workdays());
    assertEquals(48, reading.goal().orElseThrow().value());
  }

  @Test
  void money_is_not_floored() {
    var sales = Kpis.leading("sales", Unit.MONEY, Goal.of(Goal.Op.MORE_THAN, 999));
    assertEquals(399.6, here(2, sales, 10).goal().orElseThrow().value());
  }

  @Test
  void a_goal_that_shrank_below_one_is_not_judged() {
    var reading = here(1, Kpis.calls(4), 0);
    assertEquals(Status.NONE, reading.status());
    assertEquals(Optional.of("short week"), reading.why());
    assertTrue(reading.goal().isEmpty());
    assertFalse(reading.ofGoal().isKnown());
    assertEquals(1, here(1, Kpis.calls(5), 0).goal().orElseThrow().value());
  }

  @Test
  void a_goal_below_one_is_judged_in_a_whole_week_and_a_goal_of_zero_always() {
    assertEquals(Status.BEHIND, here(5, Kpis.calls(0.75), 0).status());
    assertEquals(Status.MET, here(1, Kpis.calls(0), 0).status());
  }

  @Test
  void per_cents_days_and_other_operators_stay_as_they_are() {
    var rate = Kpis.leading("rate", Unit.PERCENT, Goal.of(Goal.Op.AT_LEAST, 90));
    var answer = Kpis.leading("answer", Unit.DAYS, Goal.of(Goal.Op.AT_LEAST, 3));
    var complaints = Kpis.leading("complaints", Unit.COUNT, Goal.of(Goal.Op.AT_MOST, 5));
    assertEquals(90, here(2, rate, 10).goal().orElseThrow().value());
    assertEquals(3, here(2, answer, 10).goal().orElseThrow().value());
    assertEquals(5, here(2, complaints, 10).goal().orElseThrow().value());
  }

  @Test
  void a_rep_away_all_week_is_not_judged_and_misses_nothing() {
    var reading = here(0, Kpis.calls(80), 10);
    assertEquals(Status.AWAY, reading.status());
    assertEquals(Optional.of("away"), reading.why());
    assertEquals(10, reading.actual().value().orElseThrow());
    var nothing = new SmallTeam(Kpis.calls(80)).away("2026-11-01", "2026-11-30").reading();
    assertEquals(Status.AWAY, nothing.status());
    assertFalse(nothing.missing());
  }

  private static KpiReading here(int days, Kpi kpi, double value) {
    var team = new SmallTeam(kpi).values(kpi.id(), value);
    return days == 5 ? team.reading() : team.away("2026-11-" + (16 + days), "2026-11-22").reading();
  }
}
