package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.numbers.Review;
import scrumline.scrum.Adjusted;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;

/// What is said about somebody in private only.
class AsideTest {
  private static final Aside.Outlook LOW = new Aside.Outlook(163_400, 0.054);

  private static List<String> asides(
      Team team, Optional<Aside.Outlook> outlook, OpenItem... items) {
    var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
    return Aside.of(review, review.rep("r1").orElseThrow(), outlook, List.of(items)).stream()
        .map(one -> one.topic() + " " + one.text())
        .toList();
  }

  @Test
  void a_goal_that_was_missed_for_weeks_may_be_the_wrong_number() {
    var team = new RuleStory().weekly("calls", 90, 80).with("CALLGOAL", "250").team();
    assertEquals(
        List.of(
            "GOAL_FIT Calls 250: met in 0 of 8 weeks, best four in a row 90. Is it the right"
                + " number? Talk about it alone first."),
        asides(team, Optional.empty()).subList(0, 1));
    var sometimes = new RuleStory().weekly("calls", 90, 80).with("CALLGOAL", "85").team();
    assertEquals(
        0, asides(sometimes, Optional.empty()).stream().filter(AsideTest::isOfCalls).count());
  }

  /// The new goal is that of two weeks; the weeks before were missed under another.
  @Test
  void a_goal_that_was_adjusted_has_its_own_weeks_before_anybody_asks() {
    var team = new RuleStory().weekly("calls", 90, 80).with("CALLGOAL", "250").team();
    var from = Week.of(Samples.MONDAY).plus(-2);
    var changed = Adjusted.of("r1", "calls", 250, 100, from, from.plus(4));
    var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of(changed));
    var fits = review.goalFits(review.rep("r1").orElseThrow().rep());
    assertEquals(List.of("quotes_sent"), fits.stream().map(fit -> fit.kpi().id()).toList());
  }

  private static boolean isOfCalls(String aside) {
    return aside.contains("Calls");
  }

  @Test
  void a_quota_out_of_reach_late_in_the_period_is_talked_about_alone() {
    var late = new RuleStory().weekly("quotes_sent", 5, 5).with("ENDS", "2026-12-07").team();
    assertEquals(
        List.of(
            "OUT_OF_REACH At this rate Q4 ends near 163k. Talk about a good end, and the next"
                + " start, alone."),
        asides(late, Optional.of(LOW)));
    assertEquals(List.of(), asides(late, Optional.empty()));
    var early = new RuleStory().weekly("quotes_sent", 5, 5).team();
    assertEquals(List.of(), asides(early, Optional.of(LOW)));
  }

  @Test
  void an_item_that_was_carried_twice_is_in_its_third_week() {
    var team = new RuleStory().weekly("quotes_sent", 5, 5).team();
    var item =
        new OpenItem(
            "2026-11-09/2",
            OpenItem.Type.COMMITMENT,
            "r1",
            SafeText.of("Robin Reed"),
            SafeText.of("Book 3 discovery meetings"),
            Optional.of(LocalDate.of(2026, 11, 20)),
            2,
            Optional.empty());
    assertEquals(
        List.of("CARRIED Book 3 discovery meetings: third week. Shrink it, swap it or drop it?"),
        asides(team, Optional.empty(), item));
  }

  @Test
  void a_value_that_is_missing_is_a_private_line() {
    var team = new RuleStory().weekly("quotes_sent", 5, 5).without("calls").team();
    assertEquals(
        "DATA_MISSING No value yet in W47: Calls.", asides(team, Optional.empty()).getFirst());
  }
}
