package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.SafeText;

/// What the next scrums show of a KPI goal that was adjusted.
class AdjustmentEffectTest {
  private static SmallTeam calls() {
    return new SmallTeam(Kpis.calls(120)).values("calls", 80, 84, 80, 84, 90, 104, 100);
  }

  @Test
  void an_effect_stands_beside_the_four_weeks_before() {
    var effect =
        calls().adjusted(hundred("2026-W45", "2026-W48")).reading().adjusted().orElseThrow();
    assertTrue(effect.hasBegun());
    assertEquals(98, effect.since().value().getAsDouble(), 1e-9);
    assertEquals(82, effect.before().value().getAsDouble(), 1e-9);
    assertEquals("2 of 3", effect.met() + " of " + effect.judged());
  }

  @Test
  void days_away_do_not_make_an_effect_look_smaller() {
    var away = calls().adjusted(hundred("2026-W47", "2026-W48")).away("2026-11-18", "2026-11-20");
    assertEquals(250, away.reading().adjusted().orElseThrow().since().value().getAsDouble(), 1e-9);
  }

  @Test
  void an_adjustment_has_no_effect_before_it_begins() {
    var effect =
        calls().adjusted(hundred("2026-W48", "2026-W49")).reading().adjusted().orElseThrow();
    assertFalse(effect.hasBegun());
    assertEquals(0, effect.judged());
  }

  @Test
  void an_effect_is_shown_until_the_week_after_its_last_one() {
    assertFalse(told("2026-W45", "2026-W47").orElseThrow().hasEnded());
    var ended = told("2026-W44", "2026-W46").orElseThrow();
    assertTrue(ended.hasEnded());
    assertEquals(92.67, ended.since().value().getAsDouble(), 0.01);
    assertEquals(Optional.empty(), told("2026-W43", "2026-W45"));
  }

  @Test
  void the_effect_on_a_ratio_is_a_ratio_of_sums() {
    var ratio = new SmallTeam(Kpis.ratio("done", "all", Goal.of(Goal.Op.AT_LEAST, 90)));
    ratio.values("done", 1, 0).values("all", 1, 9);
    var told =
        ratio
            .adjusted(
                new Adjustment(
                    "r1",
                    ratio.team().kpis().getFirst().id(),
                    90,
                    Goal.of(Goal.Op.AT_LEAST, 80),
                    Kpis.week("2026-W46"),
                    Optional.empty(),
                    SafeText.EMPTY,
                    SmallTeam.MONDAY))
            .reading()
            .adjusted();
    assertEquals(10, told.orElseThrow().since().value().getAsDouble(), 1e-9);
  }

  private static Optional<AdjustmentEffect> told(String from, String until) {
    return calls().adjusted(hundred(from, until)).reading().adjusted();
  }

  @Test
  void the_latest_of_several_adjustments_is_told() {
    var later = calls().adjusted(hundred("2026-W45", "2026-W48"), hundred("2026-W47", "2026-W47"));
    var told = later.reading().adjusted().orElseThrow().adjustment();
    assertEquals("2026-W47", told.from().toString());
  }

  private static Adjustment hundred(String from, String until) {
    return new Adjustment(
        "r1",
        "calls",
        120,
        Goal.of(Goal.Op.AT_LEAST, 100),
        Kpis.week(from),
        Optional.of(Kpis.week(until)),
        SafeText.EMPTY,
        SmallTeam.MONDAY);
  }
}
