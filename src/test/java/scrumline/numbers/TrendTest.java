package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scrumline.numbers.Trends.calls;
import static scrumline.numbers.Trends.ratio;
import static scrumline.numbers.Trends.trend;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Unit;

/// The last four weeks against the nine before, and weeks met in a row.
class TrendTest {
  @Test
  void counts_are_per_day_present_so_that_absences_change_nothing() {
    double[] steady = new double[13];
    Arrays.fill(steady, 50);
    steady[12] = 20;
    var team = new SmallTeam(Kpis.calls(50)).values("calls", steady);
    assertEquals("−15 %", Shown.change(trend(team)));
    assertEquals("0 %", Shown.change(trend(team.away("2026-11-18", "2026-11-20"))));
  }

  @Test
  void five_per_cent_rounded_are_a_trend() {
    assertEquals(Optional.of(Trend.Direction.UP), calls(1000, 1045).direction());
    assertEquals(Optional.of(Trend.Direction.FLAT), calls(1000, 1044).direction());
    assertEquals(Optional.of(Trend.Direction.FLAT), calls(1000, 956).direction());
    assertEquals(Optional.of(Trend.Direction.DOWN), calls(1000, 955).direction());
  }

  @Test
  void two_of_the_four_and_four_of_the_nine_weeks_are_needed() {
    var team = new SmallTeam(Kpis.calls(50));
    for (String week : new String[] {"2026-W35", "2026-W38", "2026-W43", "2026-W44", "2026-W47"}) {
      team.value(week, "calls", 50);
    }
    assertEquals(Optional.of("too few weeks"), trend(team).change().why());
    assertEquals("0 %", Shown.change(trend(team.value("2026-W36", "calls", 50))));
    assertEquals(Optional.empty(), trend(new SmallTeam(Kpis.calls(9))).direction());
  }

  /// 20 of 65 days: (54 + 2) × 20 ÷ 65 is 17.2, (63 + 2) × 20 ÷ 65 is 20.
  @Test
  void counts_tell_nothing_where_fewer_than_twenty_would_be_expected() {
    assertEquals(Optional.of("few"), calls(4.9, 4.9).change().why());
    assertEquals("0 %", Shown.change(calls(5, 5)));
    assertEquals(Optional.of("few"), calls(6, 0.5).change().why());
    assertEquals("−93 %", Shown.change(calls(7, 0.5)));
  }

  @Test
  void a_trend_from_zero_has_no_change() {
    assertEquals(Optional.of("nothing to compare with"), calls(0, 10).change().why());
  }

  @Test
  void ratios_are_ratios_of_sums_and_change_in_points() {
    var team = ratio();
    team.values("of", 9, 9, 9, 9, 9, 9, 9, 9, 9, 1, 0, 5, 0);
    team.values("over", 10, 10, 10, 10, 10, 10, 10, 10, 10, 1, 0, 9, 0);
    var trend = trend(team);
    assertEquals(60 - 90, trend.change().value().orElseThrow(), 1e-9);
    assertEquals("−30 pt", Shown.change(trend));
    assertEquals("30 pt", Shown.size(trend));
  }

  /// 490 of 750 is 65.33 %, 730 of 1200 is 60.83 %; together 62.56 %, so z is 0.045 ÷ 0.0225.
  @Test
  void four_and_a_half_points_are_five_although_both_rates_go_on_for_ever() {
    var team = ratio();
    team.values("of", 80, 80, 80, 80, 80, 80, 80, 80, 90, 120, 120, 120, 130);
    team.values("over", 130, 130, 130, 130, 130, 130, 130, 130, 160, 180, 190, 190, 190);
    assertEquals("+5 pt", Shown.change(trend(team)));
    assertEquals(2.00, trend(team).z().value().orElseThrow(), 0.005);
    assertEquals(Optional.of(Trend.Direction.UP), trend(team).direction());
  }

  @Test
  void days_are_means_and_given_per_cents_change_in_points() {
    double[] series = {1, 3, 1, 3, 1, 3, 1, 3, 2, 3, 3, 3, 3};
    var days = new SmallTeam(Kpis.leading("answer", Unit.DAYS, null)).values("answer", series);
    assertEquals("+50 %", Shown.change(trend(days)));
    var rate = new SmallTeam(Kpis.leading("rate", Unit.PERCENT, null)).values("rate", series);
    assertEquals("+1 pt", Shown.change(trend(rate)));
  }

  @Test
  void a_streak_is_broken_by_a_week_not_met_but_not_by_a_week_without_a_value() {
    var team =
        new SmallTeam(Kpis.calls(50))
            .away("2026-11-09", "2026-11-13")
            .value("2026-W42", "calls", 49)
            .value("2026-W43", "calls", 50)
            .value("2026-W44", "calls", 51)
            .value("2026-W46", "calls", 3)
            .value("2026-W47", "calls", 52);
    assertEquals(3, team.reading().streak());
    assertEquals(3, team.readingIn("2026-W48").streak());
    assertEquals(0, team.readingIn("2026-W42").streak());
    assertEquals(1, team.readingIn("2026-W43").streak());
  }
}
