package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Unit;

/// In a process that does not change a trend is seldom shown: by the choice of its threshold in
/// fewer than 11 of 100 readings. In one that changes by a third it mostly
/// is.
class TrendLawTest {
  private static final int READINGS = 4000;
  private static final double MOST = 0.11;

  private final Chances any = new Chances(20261123);

  /// A week's value at a level, which is a mean of the weeks.
  private interface Process {
    double week(double level);
  }

  @Test
  void counts_that_do_not_change_show_no_trend() {
    for (double level : new double[] {6, 12, 40, 100, 400}) {
      seldom("counts of " + level, count(), level, 13, any::poisson);
    }
  }

  @Test
  void counts_that_scatter_more_than_they_must_show_no_trend() {
    for (double level : new double[] {12, 40, 100, 400}) {
      seldom("scattered counts of " + level, count(), level, 13, mean -> any.scattered(mean, 8));
      seldom("wild counts of " + level, count(), level, 13, mean -> any.scattered(mean, 3));
    }
  }

  @Test
  void money_that_comes_in_deals_shows_no_trend() {
    var money = Kpis.leading("kpi", Unit.MONEY, null);
    for (double level : new double[] {1, 3, 8}) {
      seldom(level + " deals", money, level, 13, any::sales);
    }
  }

  @Test
  void days_and_given_per_cents_that_do_not_change_show_no_trend() {
    seldom(
        "days", Kpis.leading("kpi", Unit.DAYS, null), 3, 13, mean -> any.scattered(mean * 10, 5));
    var share = Kpis.leading("kpi", Unit.PERCENT, null);
    seldom("per cents", share, 60, 13, mean -> any.about(mean, 12));
  }

  @Test
  void short_histories_show_no_trend() {
    for (int weeks : new int[] {8, 9, 10}) {
      seldom(weeks + " weeks of counts", count(), 40, weeks, any::poisson);
      seldom(weeks + " weeks scattered", count(), 40, weeks, mean -> any.scattered(mean, 4));
      var money = Kpis.leading("kpi", Unit.MONEY, null);
      seldom(weeks + " weeks of money", money, 3, weeks, any::sales);
    }
  }

  @Test
  void ratios_that_do_not_change_show_no_trend() {
    for (int over : new int[] {5, 12, 60}) {
      int shown = 0;
      for (int at = 0; at < READINGS; at++) {
        var team =
            new SmallTeam(
                Kpis.ratio("of", "over", Goal.of(Goal.Op.AT_LEAST, 90)),
                Kpis.leading("of", Unit.COUNT, null),
                Kpis.leading("over", Unit.COUNT, null));
        double[] all = series(13, over, over, any::poisson);
        double[] some = new double[13];
        for (int week = 0; week < 13; week++) {
          some[week] = any.binomial((int) all[week], 0.7);
        }
        shown += isShown(team.values("of", some).values("over", all)) ? 1 : 0;
      }
      check("ratios over " + over, shown);
    }
  }

  @Test
  void a_third_less_of_a_hundred_calls_is_mostly_seen() {
    int seen = 0;
    for (int at = 0; at < READINGS / 10; at++) {
      double[] values = series(13, 100, 67, mean -> any.scattered(mean, 20));
      seen += isShown(new SmallTeam(count()).values("kpi", values)) ? 1 : 0;
    }
    assertTrue(seen > 0.7 * READINGS / 10, seen + " of " + READINGS / 10);
  }

  private void seldom(String what, Kpi kpi, double level, int weeks, Process process) {
    int shown = 0;
    for (int at = 0; at < READINGS; at++) {
      double[] values = series(weeks, level, level, process);
      shown += isShown(new SmallTeam(kpi).values("kpi", values)) ? 1 : 0;
    }
    check(what, shown);
  }

  private static void check(String what, int shown) {
    double share = shown / (double) READINGS;
    assertTrue(share < MOST, () -> what + ": " + Shown.percent(100 * share) + " shown");
  }

  private static boolean isShown(SmallTeam team) {
    var weeks = RepWeeks.of(team.team(), team.rep("r1"), List.of());
    var trend = Trend.of(weeks, team.team().kpis().getFirst(), Kpis.week("2026-W47"));
    return trend.standsOut();
  }

  private static double[] series(int weeks, double before, double now, Process process) {
    double[] values = new double[weeks];
    for (int at = 0; at < weeks; at++) {
      values[at] = process.week(at < weeks - 4 ? before : now);
    }
    return values;
  }

  private static Kpi count() {
    return Kpis.leading("kpi", Unit.COUNT, null);
  }
}
