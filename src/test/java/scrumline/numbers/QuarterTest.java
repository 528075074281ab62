package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Quote;

/// A rep's way to the quota.
class QuarterTest {
  private final SmallTeam team = new SmallTeam(Kpis.calls(80));

  @Test
  void without_a_period_there_is_no_quarter() {
    assertTrue(team.quota(100, 10).numbers().quarter().isEmpty());
    assertTrue(team.review().totals().quarter().isEmpty());
  }

  @Test
  void without_a_quota_there_is_no_pace_but_what_was_booked() {
    var quarter = team.quarter().deals(Kpis.deal("2026-10-05", 500)).read();
    assertEquals(500, quarter.booked().value().orElseThrow());
    assertEquals(Optional.of("no quota"), quarter.pace().why());
    assertEquals(Optional.of("no quota"), quarter.dealsToGo().why());
    assertEquals(Optional.of("no quota"), quarter.multiple().why());
    assertEquals(Optional.empty(), quarter.paceStatus());
    assertFalse(quarter.withinOneDeal());
  }

  @Test
  void a_quota_of_zero_divides_nothing() {
    var quarter = team.quarter().quota(0, 10).read();
    assertEquals(Optional.of("the quota is 0"), quarter.attainment().why());
    assertEquals(Optional.of("the quota is 0"), quarter.pace().why());
    assertEquals(0, quarter.gap().value().orElseThrow());
  }

  @Test
  void pace_is_rounded_before_it_is_judged() {
    team.period("2026-11-16", "2026-11-27");
    assertEquals(PaceStatus.ON_PACE, team.quota(2000, 948.6).read().paceStatus().orElseThrow());
    assertEquals(PaceStatus.ON_PACE, team.quota(2000, 945).read().paceStatus().orElseThrow());
    assertEquals(
        PaceStatus.SLIGHTLY_BEHIND, team.quota(2000, 944.9).read().paceStatus().orElseThrow());
    assertEquals(
        PaceStatus.SLIGHTLY_BEHIND, team.quota(2000, 795).read().paceStatus().orElseThrow());
    assertEquals(PaceStatus.BEHIND, team.quota(2000, 794).read().paceStatus().orElseThrow());
  }

  @Test
  void a_pace_from_a_tenth_above_on_is_ahead() {
    team.period("2026-11-16", "2026-11-27");
    assertEquals(PaceStatus.AHEAD, team.quota(2000, 1095).read().paceStatus().orElseThrow());
    assertEquals(Optional.of("ahead of pace"), team.read().paceWords());
    assertEquals(PaceStatus.ON_PACE, team.quota(2000, 1094).read().paceStatus().orElseThrow());
  }

  @Test
  void before_a_fifth_of_the_period_it_is_too_early_to_say() {
    team.quota(100, 0);
    var early = team.period("2026-11-16", "2026-12-21").read();
    assertEquals(PaceStatus.TOO_EARLY, early.paceStatus().orElseThrow());
    assertEquals(Optional.of("too early to say"), early.paceWords());
    var later = team.period("2026-11-16", "2026-12-18").read();
    assertEquals(PaceStatus.BEHIND, later.paceStatus().orElseThrow());
  }

  @Test
  void past_and_planned_absences_of_the_rep_shorten_the_period() {
    team.period("2026-11-16", "2026-11-27").quota(100, 0).away("2026-11-20", "2026-11-25");
    assertEquals(new PeriodDays(6, 4), team.read().progress().days());
  }

  @Test
  void a_rep_away_all_period_has_no_pace() {
    team.quarter().quota(100, 10).away("2026-09-01", "2027-01-31");
    assertEquals(Optional.of("no workdays in the period"), team.read().pace().why());
    assertEquals(Optional.of("no workdays left"), team.read().needPerWeek().why());
    assertEquals(Optional.empty(), team.read().paceStatus());
  }

  @Test
  void before_the_first_workday_there_is_no_pace() {
    team.period("2026-11-21", "2026-12-31").quota(100, 10).asOf("2026-11-21");
    assertEquals(Optional.of("no workdays yet"), team.read().pace().why());
    assertEquals(Optional.of("no workdays yet"), team.read().nowPerWeek().why());
    assertEquals(Optional.of("no workdays yet"), team.read().multiple().why());
  }

  @Test
  void after_the_last_workday_there_is_a_result_and_no_rate() {
    var quarter = team.period("2026-10-01", "2026-11-20").quota(100, 80).read();
    assertEquals(0.8, quarter.pace().value().orElseThrow());
    assertEquals(20, quarter.gap().value().orElseThrow());
    assertEquals(Optional.of("no workdays left"), quarter.needPerWeek().why());
    assertEquals(Optional.of("no workdays left"), quarter.nowPerWeek().why());
    assertEquals(Optional.of("no workdays left"), quarter.multiple().why());
  }

  @Test
  void without_sales_there_is_no_multiple() {
    var quarter = team.quarter().quota(100, 0).read();
    assertEquals(Optional.of("no sales yet"), quarter.multiple().why());
    assertEquals(0, quarter.nowPerWeek().value().orElseThrow());
    assertEquals(0, quarter.pace().value().orElseThrow());
  }

  @Test
  void a_reached_quota_leaves_no_gap_to_cover() {
    var quarter = team.quarter().quota(100, 120).pipeline(50, 10).read();
    assertEquals(0, quarter.gap().value().orElseThrow());
    assertEquals(Optional.of("no gap"), quarter.coverage().why());
    assertEquals(0, quarter.dealsToGo().value().orElseThrow());
    assertEquals(0, quarter.needPerWeek().value().orElseThrow());
    assertEquals(0, quarter.multiple().value().orElseThrow());
  }

  @Test
  void deals_and_quotes_are_counted_in_whole_ones() {
    team.quarter().quota(0.3, 0).pipeline(50, 0.1).values("won", 3).values("lost", 7);
    assertEquals(3, team.read().dealsToGo().value().orElseThrow());
    assertEquals(10, team.read().way().quotesNeeded().value().orElseThrow());
    assertEquals(Optional.of("no quotes listed"), team.read().newQuotesToGo().why());
    team.quotes(Kpis.quote(Quote.Status.SENT, null), Kpis.quote(Quote.Status.WON, null));
    assertEquals(9, team.read().newQuotesToGo().value().orElseThrow());
  }

  @Test
  void the_win_rate_sums_the_weeks_that_have_both_counts() {
    team.quarter().quota(100, 10).pipeline(1, 10).values("won", 4, 1).values("lost", 3);
    var way = team.read().way();
    assertEquals(0.25, way.winRate().rate().value().orElseThrow());
    assertEquals(4, way.winRate().decided().value().orElseThrow());
    assertTrue(way.winRate().isOfFew());
    assertEquals(4, way.coverageNeeded().value().orElseThrow());
  }

  @Test
  void without_decided_or_won_deals_no_quotes_are_reckoned() {
    team.quarter().quota(100, 10).pipeline(1, 10);
    assertEquals(Optional.of("no decided deals"), team.read().winRate().why());
    assertEquals(Optional.of("no decided deals"), team.read().way().quotesNeeded().why());
    team.values("won", 0).values("lost", 5);
    assertEquals(0, team.read().winRate().value().orElseThrow());
    assertEquals(Optional.of("no deals won"), team.read().way().quotesNeeded().why());
    assertEquals(Optional.of("no deals won"), team.read().way().coverageNeeded().why());
  }
}
