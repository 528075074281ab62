package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.RandomTeams;
import scrumline.Samples;
import scrumline.numbers.Attention.Reason;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Unit;
import scrumline.team.Week;

class AttentionTest {
  @Test
  void sams_facts_are_those_of_the_sample_in_their_order() {
    var reasons = of("r07", List.of()).reasons();
    assertEquals(
        List.of(
            "InputFell",
            "GoalsBehind",
            "PaceBehind",
            "SteepClimb",
            "ThinPipeline",
            "QuotesUntouched"),
        names(reasons));
    assertTrue(
        reasons.getLast() instanceof Reason.QuotesUntouched(int old, int open)
            && old == 8
            && open == 21);
    assertTrue(
        reasons.getFirst() instanceof Reason.InputFell it
            && it.fall().text(Shown::share).equals("19 %"));
  }

  @Test
  void a_short_week_is_a_fact_and_a_goal_close_or_met_is_not() {
    assertEquals(List.of("ShortWeek", "QuotesUntouched"), names(of("r06", List.of()).reasons()));
    assertEquals(List.of("QuotesUntouched"), names(of("r02", List.of()).reasons()));
  }

  @Test
  void an_agreement_asks_for_time_when_it_was_carried_twice() {
    assertEquals(List.of("QuotesUntouched"), names(of("r02", List.of(item("r02", 1))).reasons()));
    var twice = of("r02", List.of(item("r02", 2), item("r03", 5)));
    assertEquals(new Reason.Travelled(List.of(item("r02", 2))), twice.reasons().getLast());
  }

  @Test
  void a_changed_goal_asks_for_time_in_its_last_week() {
    var now = Week.of(Samples.MONDAY);
    assertEquals("ChangeEnds", names(adjusted(now).reasons()).getLast());
    assertEquals("QuotesUntouched", names(adjusted(now.plus(1)).reasons()).getLast());
  }

  @Test
  void a_value_that_is_missing_comes_first() {
    var small =
        new SmallTeam(
                Kpis.calls(10), Kpis.leading("talks", Unit.COUNT, Goal.of(Goal.Op.AT_LEAST, 10)))
            .values("calls", 12);
    var attention = Attention.of(small.review(), small.rep("r1"), List.of());
    assertTrue(
        attention.reasons().getFirst() instanceof Reason.DataMissing(var kpis)
            && kpis.size() == 1
            && kpis.getFirst().id().equals("talks"),
        attention.toString());
  }

  @Test
  void facts_are_in_the_same_order_for_every_team() {
    var order =
        List.of(Reason.class.getPermittedSubclasses()).stream().map(Class::getSimpleName).toList();
    for (long seed = 0; seed < 300; seed++) {
      var review = NumbersLawTest.review(seed);
      for (var rep : review.team().reps()) {
        var names = names(Attention.of(review, rep, RandomTeams.team(seed).openItems()).reasons());
        assertEquals(
            names.stream().sorted((a, b) -> order.indexOf(a) - order.indexOf(b)).toList(), names);
      }
    }
  }

  @Test
  void each_change_for_a_rep_is_told_once() {
    var changes = changes("r02");
    assertEquals(List.of("leads_warmed"), changes.met().stream().map(kpi -> kpi.id()).toList());
    assertEquals(List.of("deals_won"), changes.notMet().stream().map(kpi -> kpi.id()).toList());
    assertEquals(
        List.of(LocalDate.of(2026, 11, 16)),
        changes.deals().stream().map(deal -> deal.closed()).toList());
    assertEquals(2, changes.untouched().size());
    assertEquals(2, changes.done().size());
  }

  private static Changes changes(String rep) {
    var review = Samples.review();
    return Changes.of(review, List.of(review.team().rep(rep).orElseThrow())).getFirst();
  }

  private static Attention adjusted(Week until) {
    var change =
        new Adjustment(
            "r02",
            "calls",
            80,
            Goal.of(Goal.Op.AT_LEAST, 70),
            until.plus(-3),
            Optional.of(until),
            SafeText.EMPTY,
            Samples.MONDAY.minusWeeks(4));
    var team = Samples.northlineWest();
    var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of(change));
    return Attention.of(review, team.rep("r02").orElseThrow(), List.of());
  }

  private static OpenItem item(String rep, int carried) {
    var text = SafeText.of("a thing");
    return new OpenItem(
        "x/" + carried, OpenItem.Type.COMMITMENT, rep, text, text, Optional.empty(), carried);
  }

  private static Attention of(String rep, List<OpenItem> items) {
    var review = Samples.review();
    return Attention.of(review, review.team().rep(rep).orElseThrow(), items);
  }

  private static List<String> names(List<Reason> reasons) {
    return reasons.stream().map(one -> one.getClass().getSimpleName()).toList();
  }
}
