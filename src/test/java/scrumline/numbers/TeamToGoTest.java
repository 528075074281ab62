package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Deal;
import scrumline.team.Unit;

/// The deals that all together are to close, and what one of them is worth.
class TeamToGoTest {
  /// 60 are 6 deals of 10, 90 are 1.8 of 50: 7.8 deals, and not the 8 of whole ones of each. Where
  /// somebody is 50 above the quota, the team lacks 100 of those 150: 5.2 deals.
  @Test
  void deals_to_go_are_rounded_up_once_for_all_together() {
    var small = some().quarter().quota(100, 40).pipeline(1, 10);
    var large = some().quarter().quota(100, 10).pipeline(1, 50);
    assertEquals(8, SmallTeams.together(small, large).dealsToGo().value().orElseThrow());
    var above = some().quarter().quota(100, 150).pipeline(1, 1);
    assertEquals(6, SmallTeams.together(small, large, above).dealsToGo().value().orElseThrow());
    var far = some().quarter().quota(100, 400);
    assertEquals(0, SmallTeams.together(small, large, far).dealsToGo().value().orElseThrow());
  }

  @Test
  void many_parts_of_a_deal_make_no_whole_one_of_each() {
    var tenth = some().quarter().quota(10, 9).pipeline(1, 10);
    var reps = IntStream.range(0, 10).mapToObj(_ -> tenth).toArray(SmallTeam[]::new);
    assertEquals(1, SmallTeams.together(reps).dealsToGo().value().orElseThrow());
  }

  @Test
  void deals_to_go_are_absent_where_somebody_with_a_gap_has_no_average_deal() {
    var known = some().quarter().quota(100, 40).pipeline(1, 10);
    assertEquals(
        Optional.of("missing for 1 of 2"),
        SmallTeams.together(known, some().quarter().quota(100, 40)).dealsToGo().why());
    assertEquals(
        6,
        SmallTeams.together(known, some().quarter().quota(100, 100))
            .dealsToGo()
            .value()
            .orElseThrow());
    assertEquals(
        Optional.of("nobody has a quota"), SmallTeams.together(some().quarter()).dealsToGo().why());
  }

  /// The team's mean is 430 ÷ 6, without the one of 5000; two deals of one's own are 30.
  @Test
  void few_deals_of_ones_own_are_filled_up_with_the_mean_of_the_team() {
    var few = some().quarter().quota(1000, 0).deals(deals(10, 20));
    var many = some().quarter().quota(1000, 0).deals(deals(100, 100, 5000, 100, 100));
    var none = some().quarter().quota(1000, 0);
    var reps = SmallTeams.review(few, many, none).reps();
    assertEquals((30 + 5 * 430 / 6.0) / 7, averageDeal(reps.get(0)), 1e-9);
    assertEquals(100, averageDeal(reps.get(1)));
    assertEquals(430 / 6.0, averageDeal(reps.get(2)), 1e-9);
  }

  /// 3.29 + 6.33 + 9 + 3.28 + 9.88 + 10.63 + 15.13 + 3.44 are 60.97, of gaps that add up to the
  /// team's.
  @Test
  void the_sample_leaves_61_deals_to_go() {
    assertEquals(61, Samples.review().totals().dealsToGo().value().orElseThrow());
    assertEquals(131, Samples.review().totals().newQuotesToGo().value().orElseThrow());
    assertTrue(Samples.review().totals().isWithinReach());
  }

  /// Two people with one deal a week in their best weeks: six a week are three times that, and 5.8
  /// weeks are left, so 34 deals are within reach and 35 are not.
  @Test
  void deals_to_go_are_within_reach_up_to_three_times_the_best_weeks_of_the_team() {
    var one = counting().quarter().quota(17, 0).pipeline(1, 1).values("won", 1, 1, 1, 1);
    var same = counting().quarter().quota(17, 0).pipeline(1, 1).values("won", 1, 1, 1, 1);
    assertEquals(2, SmallTeams.together(one, same).bestDealsPerWeek().value().orElseThrow());
    assertTrue(SmallTeams.together(one, same).isWithinReach());
    assertFalse(SmallTeams.together(one, same.quota(18, 0)).isWithinReach());
  }

  private static double averageDeal(RepNumbers rep) {
    return rep.quarter().orElseThrow().averageDeal().value().orElseThrow();
  }

  private static Deal[] deals(double... values) {
    return DoubleStream.of(values)
        .mapToObj(value -> Kpis.deal("2026-10-05", value))
        .toArray(Deal[]::new);
  }

  private static SmallTeam some() {
    return new SmallTeam(Kpis.calls(80));
  }

  private static SmallTeam counting() {
    return new SmallTeam(Kpis.lagging("won", Unit.COUNT, null));
  }
}
