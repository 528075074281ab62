package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import scrumline.team.Deal;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Unit;

/// Everybody together.
class TeamTotalsTest {
  private static final Kpi RATIO = Kpis.ratio("of", "over", Goal.of(Goal.Op.AT_LEAST, 50));
  private static final Kpi OF = Kpis.leading("of", Unit.COUNT, null);
  private static final Kpi OVER = Kpis.leading("over", Unit.COUNT, null);

  @Test
  void counts_and_goals_add_up_over_the_reps_with_a_value() {
    var calls = total(some().values("calls", 70), some(), some().values("calls", 90));
    assertEquals(160, calls.actual().value().orElseThrow());
    assertEquals(160, calls.goal().orElseThrow().value());
    assertEquals(Status.MET, calls.status());
    assertEquals(1, calls.metBy());
    assertEquals(2, calls.judged());
  }

  @Test
  void ratios_are_ratios_of_sums() {
    var ratio = total(of(5, 5), of(1, 15), of(0, 0));
    assertEquals(30, ratio.actual().value().orElseThrow());
    assertEquals(50, ratio.goal().orElseThrow().value());
    assertEquals(Status.BEHIND, ratio.status());
    assertEquals(1, ratio.metBy());
    assertEquals(2, ratio.judged());
  }

  @Test
  void ratios_of_few_are_in_the_sum_but_nobody_is_judged_by_them() {
    var ratio = total(of(4, 4), of(0, 4));
    assertEquals(50, ratio.actual().value().orElseThrow());
    assertEquals(Status.MET, ratio.status());
    assertEquals(0, ratio.judged());
    var few = total(of(1, 1), of(0, 3));
    assertEquals(Status.NONE, few.status());
    assertFalse(few.ofGoal().isKnown());
    assertEquals("1 of 4", few.actual(new Shown(Optional.empty())));
    assertEquals("50 %", ratio.actual(new Shown(Optional.empty())));
  }

  @Test
  void the_team_is_read_on_as_many_weeks_as_anybody() {
    var won = Kpis.lagging("won", Unit.COUNT, Goal.of(Goal.Op.AT_LEAST, 1));
    var old = new SmallTeam(won).values("won", 1, 0, 1, 2);
    var total = total(old, new SmallTeam(won).values("won", 1), new SmallTeam(won));
    assertEquals(4, total.window());
    assertEquals(5, total.actual().value().orElseThrow());
    assertEquals(5, total.goal().orElseThrow().value());
    assertEquals(2, total.metBy());
    assertEquals(2, total.judged());
  }

  @Test
  void per_cents_and_days_are_means_against_the_goal_that_all_have() {
    var rate = Kpis.leading("rate", Unit.PERCENT, Goal.of(Goal.Op.AT_LEAST, 50));
    var both = List.of(new SmallTeam(rate).values("rate", 40), new SmallTeam(rate));
    both.getLast().values("rate", 60);
    var mean = total(both.getFirst(), both.getLast());
    assertEquals(50, mean.actual().value().orElseThrow());
    assertEquals(Status.MET, mean.status());
    both.getLast().goal("rate", Kpis.step("2026-W01", null, 70));
    assertEquals(
        Optional.of("the goals differ"), total(both.getFirst(), both.getLast()).ofGoal().why());
  }

  @Test
  void a_total_without_any_value_is_absent_and_not_zero() {
    assertFalse(total(some(), some()).actual().isKnown());
  }

  @Test
  void the_quarter_of_the_team_counts_reps_with_a_quota_and_plain_workdays() {
    var away = some().quarter().quota(100, 40).away("2026-10-01", "2026-10-30").pipeline(60, 7);
    var here = some().quarter().quota(300, 150).pipeline(140, 50);
    var free = some().quarter().deals(Kpis.deal("2026-10-05", 999));
    var totals = SmallTeams.together(away, here, free);
    var quarter = totals.quarter().orElseThrow();
    assertEquals(new PeriodDays(66, 37), quarter.days());
    assertEquals(400, quarter.quota().value().orElseThrow());
    assertEquals(190, quarter.booked().value().orElseThrow());
    assertEquals(210, quarter.gap().value().orElseThrow());
    assertEquals(200.0 / 210, quarter.coverage().value().orElseThrow());
    assertEquals(12, totals.dealsToGo().value().orElseThrow());
    assertTrue(totals.largest().isEmpty());
  }

  @Test
  void a_sum_with_a_missing_part_is_absent() {
    var totals =
        SmallTeams.together(
            some().quarter().quota(100, 40).pipeline(60, 7), some().quarter().quota(100, 5));
    assertEquals(
        Optional.of("missing for 1 of 2"), totals.quarter().orElseThrow().coverage().why());
    assertEquals(45, totals.quarter().orElseThrow().booked().value().orElseThrow());
  }

  @Test
  void without_any_quota_there_is_no_pace() {
    var quarter = SmallTeams.together(some().quarter()).quarter().orElseThrow();
    assertEquals(Optional.of("nobody has a quota"), quarter.pace().why());
  }

  /// One rep has booked 300 with four deals, of which 110 are 37 %; the average of all four is 75
  /// (their own mean and the team's), and 110 are 1.47 of it, 114 are 1.52.
  @Test
  void a_large_deal_of_the_teams_bookings_is_said_when_it_is_unlike_the_others() {
    var one = some().quarter().quota(400, 300);
    var other = some().quarter().quota(400, 300);
    one.deals(deals(70, 60, 60, 110));
    assertFalse(SmallTeams.together(one, other).largest().orElseThrow().isSaid());
    one.deals(deals(66, 60, 60, 114));
    var largest = SmallTeams.together(one, other).largest().orElseThrow();
    assertTrue(largest.isSaid());
    assertEquals(114 / 600.0, largest.share().value().orElseThrow());
    other.quota(400, 1000);
    assertFalse(SmallTeams.together(one, other).largest().orElseThrow().isSaid());
  }

  /// 37 of 66 workdays have passed: 448.48 of 800 were expected.
  @Test
  void the_pace_without_the_largest_deal_is_that_of_the_team() {
    var one = some().quarter().quota(400, 300).deals(deals(66, 60, 60, 114));
    var totals = SmallTeams.together(one, some().quarter().quota(400, 300));
    assertEquals(486 / (800 * 37 / 66.0), totals.paceWithoutLargest().value().orElseThrow(), 1e-12);
    assertEquals(
        Optional.of("no deals listed in the period"),
        SmallTeams.together(some().quarter().quota(400, 300)).paceWithoutLargest().why());
  }

  private static Deal[] deals(double... values) {
    return DoubleStream.of(values)
        .mapToObj(value -> Kpis.deal("2026-10-05", value))
        .toArray(Deal[]::new);
  }

  private static SmallTeam of(double of, double over) {
    return new SmallTeam(RATIO, OF, OVER).values("of", of).values("over", over);
  }

  private static SmallTeam some() {
    return new SmallTeam(Kpis.calls(80));
  }

  private static TeamKpi total(SmallTeam... reps) {
    return SmallTeams.together(reps).kpis().getFirst();
  }
}
