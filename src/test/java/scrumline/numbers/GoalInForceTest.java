package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.Unit;

/// Which goal a week is judged by.
class GoalInForceTest {
  private final SmallTeam calls = new SmallTeam(Kpis.calls(80));

  @Test
  void the_goal_of_the_kpi_holds_for_a_rep_without_one() {
    assertEquals(80, goalIn("2026-W47"));
  }

  @Test
  void a_reps_own_goal_comes_before_the_kpis() {
    calls.goal("calls", GoalStep.always(Goal.of(Goal.Op.AT_LEAST, 45)));
    assertEquals(45, goalIn("2026-W47"));
  }

  @Test
  void the_step_that_began_last_holds_and_after_its_end_the_one_before() {
    calls.goal("calls", Kpis.step("2026-W36", null, 120), Kpis.step("2026-W45", "2026-W46", 100));
    assertEquals(80, goalIn("2026-W35"));
    assertEquals(120, goalIn("2026-W36"));
    assertEquals(120, goalIn("2026-W44"));
    assertEquals(100, goalIn("2026-W45"));
    assertEquals(100, goalIn("2026-W46"));
    assertEquals(120, goalIn("2026-W47"));
  }

  @Test
  void the_order_of_steps_in_the_file_does_not_matter() {
    calls.goal(
        "calls",
        Kpis.step("2026-W45", null, 100),
        GoalStep.always(Goal.of(Goal.Op.AT_LEAST, 90)),
        Kpis.step("2026-W36", null, 120));
    assertEquals(90, goalIn("2026-W35"));
    assertEquals(120, goalIn("2026-W44"));
    assertEquals(100, goalIn("2026-W47"));
  }

  @Test
  void an_agreed_goal_comes_before_the_goal_of_the_file() {
    calls
        .goal("calls", Kpis.step("2026-W36", null, 120), Kpis.step("2026-W46", null, 110))
        .adjusted(Kpis.agreed("2026-11-02", "2026-W45", "2026-W46", 70));
    assertEquals(120, goalIn("2026-W44"));
    assertEquals(70, goalIn("2026-W45"));
    assertEquals(70, goalIn("2026-W46"));
    assertEquals(110, goalIn("2026-W47"));
  }

  @Test
  void the_agreement_that_begins_last_holds_and_among_equals_the_latest() {
    calls.adjusted(
        Kpis.agreed("2026-11-16", "2026-W46", null, 60),
        Kpis.agreed("2026-11-02", "2026-W46", null, 50),
        Kpis.agreed("2026-11-23", "2026-W44", null, 40));
    assertEquals(40, goalIn("2026-W45"));
    assertEquals(60, goalIn("2026-W46"));
  }

  @Test
  void an_agreement_never_changes_an_earlier_week() {
    calls.values("calls", 80, 80, 80, 60);
    var before = calls.readingIn("2026-W46");
    calls.adjusted(Kpis.agreed("2026-11-16", "2026-W47", null, 60));
    var after = calls.readingIn("2026-W46");
    for (var part : KpiReading.class.getRecordComponents()) {
      boolean isAhead = part.getName().equals("adjusted");
      assertTrue(isAhead || same(part, before, after), part::getName);
    }
    assertEquals(60, after.adjusted().orElseThrow().adjustment().goal().value());
    assertEquals(4, calls.reading().streak());
  }

  private static boolean same(RecordComponent part, KpiReading before, KpiReading after) {
    try {
      return part.getAccessor().invoke(before).equals(part.getAccessor().invoke(after));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void an_agreement_of_another_rep_or_kpi_does_not_matter() {
    var others = new SmallTeam(Kpis.leading("visits", Unit.COUNT, null));
    others.values("visits", 3).adjusted(Kpis.agreed("2026-11-16", "2026-W47", null, 60));
    assertTrue(others.reading().goal().isEmpty());
    assertEquals(Optional.of("no goal"), others.reading().why());
  }

  @Test
  void weeks_go_on_across_a_year_of_53() {
    calls.adjusted(Kpis.agreed("2026-12-21", "2026-W53", "2027-W01", 70));
    assertEquals(80, goalIn("2026-W52"));
    assertEquals(70, goalIn("2026-W53"));
    assertEquals(70, goalIn("2027-W01"));
    assertEquals(80, goalIn("2027-W02"));
    calls.value("2026-W53", "calls", 71).value("2027-W01", "calls", 72);
    var reading = calls.readingIn("2027-W01");
    assertEquals(2, reading.streak());
    assertEquals(71, reading.history().get(11).orElseThrow());
    assertEquals(13, reading.history().size());
  }

  private double goalIn(String week) {
    return calls.readingIn(week).goal().orElseThrow().value();
  }
}
