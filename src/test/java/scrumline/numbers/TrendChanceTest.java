package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scrumline.numbers.Trends.calls;
import static scrumline.numbers.Trends.ratio;
import static scrumline.numbers.Trends.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Unit;

/// A change is shown where chance alone would seldom make it.
class TrendChanceTest {
  /// ln 0.7 ÷ √(1/28 + 1/90) is −1.65, ln 0.6 ÷ √(1/24 + 1/90) is −2.22; Student's point with 11
  /// degrees is 1.80.
  @Test
  void a_change_that_chance_may_have_made_is_flat() {
    assertEquals("−30 %", Shown.change(calls(10, 7)));
    assertEquals(Optional.of(Trend.Direction.FLAT), calls(10, 7).direction());
    assertEquals(-1.65, calls(10, 7).z().value().orElseThrow(), 0.005);
    assertEquals(Optional.of(Trend.Direction.DOWN), calls(10, 6).direction());
    assertEquals(-2.22, calls(10, 6).z().value().orElseThrow(), 0.005);
    assertEquals(Optional.of(Trend.Direction.UP), calls(6, 10).direction());
  }

  /// Pearson's sum is 8 × 25 ÷ 10 over 11 degrees, so φ is 1.82 and z −2.22 ÷ 1.35.
  @Test
  void weeks_that_scatter_more_than_counts_must_make_a_change_say_less() {
    var team = new SmallTeam(Kpis.calls(50));
    var trend = trend(team.values("calls", 5, 15, 5, 15, 5, 15, 5, 15, 10, 6, 6, 6, 6));
    assertEquals("−40 %", Shown.change(trend));
    assertEquals(-1.65, trend.z().value().orElseThrow(), 0.005);
    assertEquals(Optional.of(Trend.Direction.FLAT), trend.direction());
  }

  /// ln 0.65 ÷ √(1/26 + 1/80) is −1.91, ln 0.6 ÷ √(1/24 + 1/80) is −2.20; Student's point with 4
  /// degrees is 2.13.
  @Test
  void a_short_history_is_asked_for_more() {
    assertEquals(Optional.of(Trend.Direction.FLAT), lately(13).direction());
    assertEquals(Optional.of(Trend.Direction.DOWN), lately(12).direction());
  }

  /// 2 of 4 against 33 of 45: z is −0.233 ÷ 0.236.
  @Test
  void two_of_four_say_nothing_against_three_of_four() {
    var team = ratio();
    team.values("of", 4, 3, 4, 4, 3, 4, 4, 3, 4, 1, 0, 1, 0);
    team.values("over", 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 1, 1, 1);
    assertEquals("−23 pt", Shown.change(trend(team)));
    assertEquals(Optional.of(Trend.Direction.FLAT), trend(team).direction());
  }

  @Test
  void a_ratio_that_is_always_whole_or_more_than_that_stays_flat() {
    var whole = ratio().values("of", 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
    whole.values("over", 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
    assertEquals(Optional.of(Trend.Direction.FLAT), trend(whole).direction());
    whole.values("of", 9, 9, 9, 9, 9, 9, 9, 9, 9, 99, 99, 99, 99);
    assertEquals("+1800 pt", Shown.change(trend(whole)));
    assertEquals(Optional.of(Trend.Direction.FLAT), trend(whole).direction());
  }

  /// The week of three days is at the level of the others. Around 10
  /// the weeks scatter by 8 × 1², around 12 by 2 × 1²; the pooled variance is 10 ÷ 11.
  @Test
  void money_is_held_against_how_much_its_weeks_scatter() {
    var team = new SmallTeam(Kpis.leading("sales", Unit.MONEY, null));
    team.values("sales", 9, 11, 9, 11, 10, 9, 11, 9, 11, 12, 11, 13, 12);
    var trend = trend(team);
    assertEquals("+20 %", Shown.change(trend));
    assertEquals(2 / Math.sqrt(10 / 11.0 * (1 / 4.0 + 1 / 9.0)), z(trend), 1e-9);
    assertEquals(Optional.of(Trend.Direction.UP), trend.direction());
    team.away("2026-11-19", "2026-11-20").value("2026-W47", "sales", 7.2);
    assertEquals("+20 %", Shown.change(trend(team)));
    assertEquals(2 / Math.sqrt(10 / 11.0 * (5 / 18.0 + 1 / 9.0)), z(trend(team)), 1e-9);
  }

  @Test
  void days_tell_no_change_where_no_week_differs_from_another() {
    var same = new SmallTeam(Kpis.leading("answer", Unit.DAYS, null));
    same.values("answer", 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.2);
    assertEquals(Optional.of("no spread"), trend(same).change().why());
    assertEquals(Optional.empty(), trend(same).direction());
  }

  @Test
  void six_of_the_forty_trends_of_the_sample_stand_out() {
    var shown = new ArrayList<String>();
    int trends = 0;
    for (var rep : Samples.review().reps()) {
      for (var reading : rep.kpis()) {
        var direction = reading.trend().flatMap(Trend::direction);
        trends += reading.trend().isPresent() ? 1 : 0;
        direction
            .filter(way -> way != Trend.Direction.FLAT)
            .ifPresent(way -> shown.add(rep.rep().name() + " " + reading.kpi().id() + " " + way));
      }
    }
    assertEquals(40, trends);
    assertEquals(
        List.of(
            "Tom Bergstrom calls DOWN",
            "Tom Bergstrom conversations DOWN",
            "Sam Whitaker calls DOWN",
            "Sam Whitaker conversations DOWN",
            "Grace Liu calls UP",
            "Grace Liu conversations UP"),
        shown);
  }

  /// Four weeks of 20, then two of `now`.
  private static Trend lately(double now) {
    var team = new SmallTeam(Kpis.calls(50)).value("2026-W46", "calls", now);
    for (String week : new String[] {"2026-W35", "2026-W37", "2026-W41", "2026-W43"}) {
      team.value(week, "calls", 20);
    }
    return trend(team.value("2026-W47", "calls", now));
  }

  private static double z(Trend trend) {
    return trend.z().value().orElseThrow();
  }
}
