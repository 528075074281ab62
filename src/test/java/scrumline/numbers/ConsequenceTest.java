package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// What a KPI adjustment would lead to, while it is being talked about.
class ConsequenceTest {
  private final Review review = Samples.review();

  @Test
  void a_hundred_calls_of_sam_are_a_deal_a_week() {
    var found = calls(100, "2026-W49").orElseThrow();
    assertEquals(
        List.of("100", "19", "6", "1.1"),
        List.of(
            count(found.steps().get(0)),
            count(found.steps().get(1)),
            count(found.steps().get(2)),
            found.deals().text(Shown::coverage)));
    assertEquals("0.9", found.low().text(Shown::coverage));
    assertEquals("1.5", found.high().text(Shown::coverage));
    assertEquals("84", found.nowActual().text(Shown::count));
    assertEquals("0.9", found.nowDeals().text(Shown::coverage));
  }

  @Test
  void after_two_weeks_the_quota_needs_a_little_more_than_if_the_goal_were_kept() {
    var found = calls(100, "2026-W49").orElseThrow();
    assertEquals("2026-W50", found.after().orElseThrow().toString());
    assertEquals("3.7", found.needAfter().text(Shown::coverage));
    assertEquals("3.6", found.needIfKept().text(Shown::coverage));
  }

  @Test
  void a_consequence_says_nothing_about_the_time_after_the_period() {
    var found = calls(100, "2027-W02").orElseThrow();
    assertEquals(Optional.of("no workdays after it"), found.needAfter().why());
  }

  @Test
  void more_work_never_leads_to_fewer_deals() {
    double before = 0;
    for (int goal = 20; goal <= 200; goal += 20) {
      var found = calls(goal, "2026-W49").orElseThrow();
      double deals = found.deals().value().getAsDouble();
      assertTrue(deals > before, goal + " calls");
      assertTrue(found.low().value().getAsDouble() < deals, goal + " calls");
      assertTrue(found.high().value().getAsDouble() > deals, goal + " calls");
      before = deals;
    }
  }

  @Test
  void a_kpi_that_no_deals_follow_from_has_no_consequence() {
    assertEquals(Optional.empty(), review.consequence(adjustment("leads_warmed", 4, "2026-W49")));
    assertEquals(Optional.empty(), review.consequence(adjustment("deals_won", 1, "2026-W49")));
  }

  @Test
  void quantiles_continue_smoothly_for_very_many_deals() {
    for (double share : new double[] {0.1, 0.5, 0.9}) {
      double exact = Chance.ofRate(10_000, 1, share).value().orElseThrow();
      double many = Chance.ofRate(10_000.001, 1, share).value().orElseThrow();
      assertEquals(exact, many, 0.01);
    }
    assertEquals(Optional.of("no deals yet"), Chance.ofRate(0, 100, 0.5).why());
    assertEquals(Optional.of("no deals yet"), Chance.ofRate(3, 0, 0.5).why());
  }

  private Optional<Consequence> calls(double goal, String until) {
    return review.consequence(adjustment("calls", goal, until));
  }

  private static Adjustment adjustment(String kpi, double goal, String until) {
    return new Adjustment(
        "r07",
        kpi,
        120,
        Goal.of(Goal.Op.AT_LEAST, goal),
        Week.parse("2026-W48").orElseThrow(),
        Week.parse(until),
        SafeText.EMPTY,
        Samples.MONDAY);
  }

  private static String count(Consequence.Step step) {
    return step.perWeek().text(Shown::count);
  }
}
