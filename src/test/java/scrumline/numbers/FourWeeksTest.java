package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Unit;

/// Lagging counts and money are read on those of the last four weeks that have a value.
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
  void a_week_without_a_value_is_missing_on_both_sides() {
    var reading =
        new SmallTeam(WON)
            .value("2026-W44", "won", 1)
            .value("2026-W46", "won", 3)
            .readingIn("2026-W47");
    assertEquals(2, reading.window());
    assertEquals(4, reading.actual().value().orElseThrow());
    assertEquals(2.5, reading.goal().orElseThrow().value());
    assertEquals(160, reading.ofGoal().value().orElseThrow());
    assertEquals(10, reading.daysPresent());
    assertTrue(reading.missing());
  }

  @Test
  void one_deal_of_somebody_with_one_week_is_one_of_one() {
    var reading = new SmallTeam(won(1)).values("won", 1).reading();
    assertEquals(1, reading.window());
    assertEquals(1, reading.actual().value().orElseThrow());
    assertEquals(1, reading.goal().orElseThrow().value());
    assertEquals(Status.MET, reading.status());
    assertEquals("won, 1 week", Shown.label(reading.kpi(), reading.window()));
  }

  @Test
  void a_week_away_without_a_value_is_left_out_and_one_with_a_value_asks_for_nothing() {
    var team = new SmallTeam(won(2)).values("won", 2, 2).value("2026-W45", "won", 0);
    var reading = team.away("2026-11-02", "2026-11-06").away("2026-10-26", "2026-10-30").reading();
    assertEquals(3, reading.window());
    assertEquals(4, reading.goal().orElseThrow().value());
    assertEquals(6, reading.fullGoal().orElseThrow().value());
    assertEquals("here 10 of 15 days", DaysHere.of(reading));
  }

  @Test
  void one_short_week_scales_its_goal_and_a_goal_below_one_is_not_judged() {
    var team = new SmallTeam(won(2)).values("won", 1).away("2026-11-19", "2026-11-20");
    assertEquals(1.2, team.reading().goal().orElseThrow().value());
    assertEquals("here 3 of 5 days", DaysHere.of(team.reading()));
    var one = new SmallTeam(won(1)).values("won", 0).away("2026-11-19", "2026-11-20").reading();
    assertEquals(Optional.of("short week"), one.why());
  }

  @Test
  void no_value_in_four_weeks_is_absent() {
    var reading = new SmallTeam(WON).value("2026-W43", "won", 9).readingIn("2026-W47");
    assertFalse(reading.actual().isKnown());
    assertEquals(Status.NONE, reading.status());
    assertEquals(Optional.of("no value"), reading.why());
    assertEquals(1.25, reading.goal().orElseThrow().value());
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
        new SmallTeam(won(0.6))
            .away("2026-10-26", "2026-11-11")
            .values("won", 0, 0, 0, 0)
            .reading();
    assertEquals(Optional.of("short week"), reading.why());
    assertEquals(Status.BEHIND, new SmallTeam(won(0.2)).values("won", 0).reading().status());
  }

  @Test
  void each_week_has_the_goal_that_was_in_force_in_it() {
    var reading =
        new SmallTeam(WON)
            .goal("won", Kpis.step("2026-W46", null, 2))
            .values("won", 1, 1, 1)
            .reading();
    assertEquals(5.25, reading.goal().orElseThrow().value());
  }

  @Test
  void tenths_add_up_to_what_a_person_would_say() {
    var sales = Kpis.lagging("sales", Unit.MONEY, Goal.of(Goal.Op.AT_LEAST, 0.1));
    var reading = new SmallTeam(sales).values("sales", 0.1, 0.2).reading();
    assertEquals(0.3, reading.actual().value().orElseThrow());
    assertEquals(0.2, reading.goal().orElseThrow().value());
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
