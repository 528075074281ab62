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
  void what_came_of_it_stands_beside_the_four_weeks_before() {
    var effect =
        calls().adjusted(hundred("2026-W45", "2026-W48")).reading().adjusted().orElseThrow();
    assertTrue(effect.hasBegun());
    assertEquals(98, effect.since().value().getAsDouble(), 1e-9);
    assertEquals(82, effect.before().value().getAsDouble(), 1e-9);
    assertEquals("2 of 3", effect.met() + " of " + effect.judged());
  }

  @Test
  void days_away_do_not_make_it_look_smaller() {
    var away = calls().adjusted(hundred("2026-W47", "2026-W48")).away("2026-11-18", "2026-11-20");
    assertEquals(250, away.reading().adjusted().orElseThrow().since().value().getAsDouble(), 1e-9);
  }

  @Test
  void before_it_begins_nothing_has_come_of_it() {
    var effect =
        calls().adjusted(hundred("2026-W48", "2026-W49")).reading().adjusted().orElseThrow();
    assertFalse(effect.hasBegun());
    assertEquals(0, effect.judged());
  }

  @Test
  void it_is_shown_in_the_scrum_after_its_last_week_and_then_no_more() {
    assertTrue(calls().adjusted(hundred("2026-W45", "2026-W47")).reading().adjusted().isPresent());
    assertEquals(
        Optional.empty(), calls().adjusted(hundred("2026-W44", "2026-W46")).reading().adjusted());
  }

  @Test
  void of_several_the_one_that_begins_last_is_told() {
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
