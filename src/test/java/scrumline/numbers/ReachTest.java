package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Unit;

/// Whether the deals to go are within what was done before.
class ReachTest {
  private final SmallTeam team =
      new SmallTeam(Kpis.lagging("won", Unit.COUNT, null)).period("2026-10-01", "2026-12-18");

  /// Four weeks are left, and the best four weeks in a row brought 6 deals, 1.5 a week: three times
  /// that are 18 deals in four weeks.
  @Test
  void three_times_the_best_four_weeks_in_a_row_are_within_reach_and_more_are_not() {
    team.values("won", 0, 1, 2, 3, 0, 1, 0, 0, 0).pipeline(1, 10);
    assertEquals(1.5, team.quota(180, 0).read().bestDealsPerWeek().value().orElseThrow());
    assertEquals(4, team.read().progress().days().weeksLeft());
    assertTrue(team.read().isWithinReach());
    assertFalse(team.quota(190, 0).read().isWithinReach());
  }

  @Test
  void a_reached_quota_and_one_deal_are_within_reach_as_long_as_a_workday_is_left() {
    team.values("won", 0, 0, 0, 0).pipeline(1, 10);
    assertTrue(team.quota(100, 100).read().isWithinReach());
    assertTrue(team.quota(100, 95).read().isWithinReach());
    assertFalse(team.quota(100, 85).read().isWithinReach());
    team.period("2026-10-01", "2026-11-20");
    assertTrue(team.quota(100, 100).read().isWithinReach());
    assertFalse(team.quota(100, 95).read().isWithinReach());
  }

  @Test
  void nothing_is_out_of_reach_for_somebody_without_weeks_or_an_average_deal() {
    assertTrue(team.quota(1_000_000, 0).pipeline(1, 10).read().isWithinReach());
    assertEquals(Optional.of("too few weeks"), team.read().bestDealsPerWeek().why());
    var unknown = new SmallTeam(Kpis.calls(80)).quarter().quota(1_000_000, 0);
    assertTrue(unknown.values("won", 1, 1, 1, 1).read().isWithinReach());
  }

  @Test
  void days_away_do_not_make_the_best_weeks_worse() {
    team.values("won", 2, 2, 2, 2).away("2026-11-02", "2026-11-06");
    assertEquals(2, team.quota(100, 0).read().bestDealsPerWeek().value().orElseThrow());
  }

  /// 3 deals in the four weeks up to 2026-W47.
  @Test
  void listed_deals_are_counted_where_no_weeks_are() {
    team.deals(
        Kpis.deal("2026-10-26", 1),
        Kpis.deal("2026-11-04", 1),
        Kpis.deal("2026-11-22", 1),
        Kpis.deal("2026-11-23", 1));
    assertEquals(0.75, team.quota(100, 0).read().bestDealsPerWeek().value().orElseThrow());
  }
}
