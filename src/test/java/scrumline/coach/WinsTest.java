package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import scrumline.RandomTeams;
import scrumline.Samples;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Outcome;
import scrumline.scrum.Scrum;
import scrumline.scrum.Teams;
import scrumline.team.Eyes;
import scrumline.team.Plan;
import scrumline.team.SafeText;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

class WinsTest {
  private static final Week LAST = Week.lastCompleteOn(Samples.MONDAY);

  @Test
  void every_rep_has_a_win_in_the_order_of_the_turns() {
    var scrum = Morning.lobby().scrum();
    var wins = winsOf(scrum).each();
    assertEquals(scrum.queue().present(), wins.stream().map(win -> win.rep().id()).toList());
    assertTrue(wins.getFirst() instanceof Win.DealsWon won && won.deals() == 1, wins.toString());
  }

  @Test
  void an_absent_rep_gets_no_win_and_does_not_block_the_others() {
    var morning = Morning.lobby().make(chair -> chair.awayOrPresent("r03"));
    assertEquals(7, winsOf(morning.scrum()).each().size());
  }

  @Test
  void no_rep_is_named_if_one_or_two_of_them_have_no_win() {
    var wins = winsOf(withSam(Map.of()));
    assertEquals(List.of(), wins.each());
    assertTrue(wins.ofTeam().contains("7 deals closed"), wins.ofTeam().toString());
    assertFalse(wins.ofTeam().toString().contains("goal met by"), "Tom's calls are behind");
    assertFalse(wins.ofTeam().toString().contains("Sam"), wins.ofTeam().toString());
  }

  @Test
  void a_deal_comes_before_everything_else() {
    assertEquals("2 deals closed", samsWin(withSam(SamsWeeks.of("deals_won", 0, 2))));
  }

  @Test
  void a_goal_that_is_met_again_is_a_win() {
    assertEquals("met the calls goal again", samsWin(withSam(SamsWeeks.of("calls", 130, 90, 121))));
  }

  @Test
  void a_goal_judged_for_the_first_time_is_not_a_goal_met_again() {
    assertEquals(List.of(), winsOf(withSam(SamsWeeks.of("calls", 121))).each());
  }

  @Test
  void three_weeks_at_a_goal_are_a_win_but_two_are_not() {
    assertEquals(
        "met the calls goal 3 weeks in a row",
        samsWin(withSam(SamsWeeks.of("calls", 90, 121, 122, 123))));
    assertEquals(List.of(), winsOf(withSam(SamsWeeks.of("calls", 90, 122, 123))).each());
  }

  @Test
  void a_commitment_that_is_done_is_a_win_at_once() {
    var morning = Morning.of(SamsWeeks.team(Map.of(), List.of())).make(Chair::next);
    assertEquals(List.of(), winsOf(morning.scrum()).each());
    morning.turnOf("Sam").make(chair -> chair.settle("r07", 1, Outcome.DONE));
    assertEquals(
        "kept a commitment: Call the 12 September trade-show leads", samsWin(morning.scrum()));
  }

  @Test
  void a_planned_task_is_named_to_the_manager_alone() {
    var plan = new Plan(LAST, SafeText.of("Close Copper Basin Mining"), true);
    var scrum = Morning.of(SamsWeeks.team(Map.of(), List.of(plan))).scrum();
    assertEquals("finished a planned task", samsWin(scrum));
    assertEquals("finished a planned task: Close Copper Basin Mining", samsOwn(scrum));
  }

  @Test
  void more_than_usual_is_a_win() {
    double[] calls = {60, 60, 60, 60, 60, 60, 60, 60, 60, 70, 70, 70, 70};
    var scrum = withSam(SamsWeeks.of("calls", calls));
    assertEquals("brought calls above the usual level", samsWin(scrum));
    assertEquals("brought calls above the usual level, by 17 %", samsOwn(scrum));
  }

  @Test
  void reps_with_a_win_are_named_if_three_have_none() {
    var reps = new ArrayList<>(Samples.northlineWest().reps());
    reps.replaceAll(rep -> Set.of("r05", "r07").contains(rep.id()) ? SamsWeeks.bare(rep) : rep);
    assertEquals(List.of(), winsOf(Morning.of(Teams.ofReps(reps)).scrum()).each());
    reps.replaceAll(rep -> rep.id().equals("r01") ? SamsWeeks.bare(rep) : rep);
    var named = winsOf(Morning.of(Teams.ofReps(reps)).scrum()).each();
    assertEquals(
        List.of("r02", "r03", "r04", "r06", "r08"),
        named.stream().map(win -> win.rep().id()).toList());
  }

  @Test
  void a_ratio_of_a_few_is_no_win() {
    assertEquals("met the hot leads in a day goal again", hot(5, 5));
    assertEquals("", hot(4, 4));
  }

  /// Sam reached `of` of `over` hot leads this week, and 1 of 9 in the week before.
  private static String hot(double of, double over) {
    var weeks = new TreeMap<Week, WeekNumbers>();
    var before = LAST.plus(-1);
    weeks.put(before, new WeekNumbers(before, followed(1, 9), Optional.empty()));
    weeks.put(LAST, new WeekNumbers(LAST, followed(of, over), Optional.empty()));
    var scrum = withSam(weeks);
    return all(scrum).isEmpty() ? "" : samsWin(scrum);
  }

  private static Map<String, Double> followed(double of, double over) {
    return Map.of("hot_followed_up", of, "hot_new", over);
  }

  @Test
  void nobody_is_left_out_by_name_or_almost_alone() {
    int named = 0;
    for (int seed = 0; seed < 400; seed++) {
      var scrum = Morning.of(RandomTeams.team(seed)).scrum();
      var wins = winsOf(scrum);
      int present = scrum.queue().present().size();
      int without = present - wins.each().size();
      boolean isNamed = !wins.each().isEmpty();
      assertTrue(!isNamed || without == 0 || without >= 3, "seed " + seed + ": " + without);
      String team = wins.ofTeam().toString();
      assertFalse(team.contains("Rep ") || team.contains("NaN"), "seed " + seed + team);
      named += wins.each().isEmpty() ? 0 : 1;
    }
    assertTrue(named > 20 && named < 380, "named in " + named + " teams");
  }

  private static List<Win> all(Scrum scrum) {
    return winsOf(scrum).each();
  }

  private static String samsWin(Scrum scrum) {
    return samsWin(scrum, Eyes.TEAM);
  }

  private static String samsOwn(Scrum scrum) {
    return samsWin(scrum, Eyes.MANAGER);
  }

  private static String samsWin(Scrum scrum, Eyes eyes) {
    var sams = all(scrum).stream().filter(win -> win.rep().id().equals("r07"));
    return new WinWords(scrum.team(), eyes).of(sams.findFirst().orElseThrow());
  }

  private static Scrum withSam(Map<Week, WeekNumbers> weeks) {
    return Morning.of(SamsWeeks.team(weeks, List.of())).scrum();
  }

  private static Wins winsOf(Scrum scrum) {
    return Wins.of(scrum, scrum.review());
  }
}
