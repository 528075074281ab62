package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Unit;

/// Lagging counts and money are read on four weeks.
class FourWeeksTest {
  private static final Kpi WON = won(1.25);

  @Test
  void values_and_goals_add_up_over_the_last_four_calendar_weeks() {
    var reading = new SmallTeam(WON).values("won", 9, 1, 1, 1, 2).reading();
    assertEquals(4, reading.window());
    assertEquals(5, reading.actual().value().orElseThrow());
    assertEquals(5, reading.goal().orElseThrow().value());
    assertEquals(Status.MET, reading.status());
    assertTrue(reading.trend().isEmpty());
    assertEquals(0, reading.streak());
  }

  @Test
  void a_week_without_a_value_adds_nothing_but_its_goal_stays() {
    var reading =
        new SmallTeam(WON).value("2026-W44", "won", 1).value("2026-W46", "won", 3).reading();
    assertEquals(4, reading.actual().value().orElseThrow());
    assertEquals(5, reading.goal().orElseThrow().value());
    assertEquals(80, reading.ofGoal().value().orElseThrow());
    assertTrue(reading.missing());
  }

  @Test
  void no_value_in_four_weeks_is_absent() {
    var reading = new SmallTeam(WON).value("2026-W43", "won", 9).reading();
    assertFalse(reading.actual().isKnown());
    assertEquals(Status.NONE, reading.status());
    assertEquals(Optional.of("no value"), reading.why());
  }

  @Test
  void the_goal_shrinks_with_absences_and_is_not_floored() {
    var reading =
        new SmallTeam(won(2)).away("2026-11-18", "2026-11-20").values("won", 2, 2, 2, 1).reading();
    assertEquals(6.8, reading.goal().orElseThrow().value());
    assertEquals(8, reading.fullGoal().orElseThrow().value());
    assertEquals("here 17 of 20 days", DaysHere.of(reading));
    assertEquals(Status.MET, reading.status());
  }

  @Test
  void four_weeks_are_away_only_if_the_rep_was_away_in_all_of_them() {
    var team = new SmallTeam(won(2)).values("won", 2, 2, 2, 0);
    assertEquals(Status.MET, team.away("2026-11-16", "2026-11-20").reading().status());
    assertEquals(Status.AWAY, team.away("2026-10-26", "2026-11-20").reading().status());
  }

  @Test
  void a_counts_goal_that_shrank_below_one_is_not_judged() {
    var reading =
        new SmallTeam(won(0.6)).away("2026-10-26", "2026-11-11").values("won", 0).reading();
    assertEquals(Optional.of("short week"), reading.why());
    assertEquals(Status.BEHIND, new SmallTeam(won(0.2)).values("won", 0).reading().status());
  }

  @Test
  void each_week_has_the_goal_that_was_in_force_in_it() {
    var reading =
        new SmallTeam(WON).goal("won", Kpis.step("2026-W46", null, 2)).values("won", 1).reading();
    assertEquals(6.5, reading.goal().orElseThrow().value());
  }

  @Test
  void tenths_add_up_to_what_a_person_would_say() {
    var sales = Kpis.lagging("sales", Unit.MONEY, Goal.of(Goal.Op.AT_LEAST, 0.1));
    var reading = new SmallTeam(sales).values("sales", 0.1, 0.2).reading();
    assertEquals(0.3, reading.actual().value().orElseThrow());
    assertEquals(0.4, reading.goal().orElseThrow().value());
  }

  @Test
  void a_ceiling_is_four_times_the_weeks_and_never_shrinks() {
    var lost = Kpis.lagging("lost", Unit.COUNT, Goal.of(Goal.Op.AT_MOST, 2));
    var reading =
        new SmallTeam(lost).away("2026-11-18", "2026-11-20").values("lost", 2, 2, 2, 2).reading();
    assertEquals(8, reading.goal().orElseThrow().value());
    assertEquals(Status.MET, reading.status());
  }

  @Test
  void a_lagging_per_cent_is_read_on_its_week() {
    var rate = Kpis.lagging("rate", Unit.PERCENT, Goal.of(Goal.Op.AT_LEAST, 50));
    var reading = new SmallTeam(rate).values("rate", 10, 60).reading();
    assertEquals(1, reading.window());
    assertEquals(60, reading.actual().value().orElseThrow());
  }

  private static Kpi won(double goal) {
    return Kpis.lagging("won", Unit.COUNT, Goal.of(Goal.Op.AT_LEAST, goal));
  }
}
