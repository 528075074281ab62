package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;
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
  void no_rep_is_named_if_one_of_them_has_no_win() {
    var wins = winsOf(withSam(Map.of()));
    assertEquals(List.of(), wins.each());
    assertTrue(wins.ofTeam().contains("7 deals closed"), wins.ofTeam().toString());
    assertTrue(wins.ofTeam().contains("Calls goal met by 6 of 7"), wins.ofTeam().toString());
    assertFalse(wins.ofTeam().toString().contains("Sam"), wins.ofTeam().toString());
  }

  @Test
  void a_deal_comes_before_everything_else() {
    assertEquals("brought home 2 deals", samsWin(withSam(weeks("deals_won", 0, 2))));
  }

  @Test
  void a_goal_that_is_met_again_is_a_win() {
    assertEquals("reached the calls goal again", samsWin(withSam(weeks("calls", 130, 90, 121))));
  }

  @Test
  void a_goal_judged_for_the_first_time_is_not_a_goal_met_again() {
    assertEquals(List.of(), winsOf(withSam(weeks("calls", 121))).each());
  }

  @Test
  void three_weeks_at_a_goal_are_a_win_but_two_are_not() {
    assertEquals(
        "stayed at the calls goal 3 weeks in a row",
        samsWin(withSam(weeks("calls", 90, 121, 122, 123))));
    assertEquals(List.of(), winsOf(withSam(weeks("calls", 90, 122, 123))).each());
  }

  @Test
  void a_commitment_that_is_done_is_a_win_at_once() {
    var morning = Morning.of(teamWithSam(Map.of(), List.of())).make(Chair::next);
    assertEquals(List.of(), winsOf(morning.scrum()).each());
    morning.turnOf("Sam").make(chair -> chair.settle("r07", 1, Outcome.DONE));
    assertEquals(
        "did what we agreed: Call the 12 September trade-show leads", samsWin(morning.scrum()));
  }

  @Test
  void a_planned_task_is_named_to_the_manager_alone() {
    var plan = new Plan(LAST, SafeText.of("Close Copper Basin Mining"), true);
    var scrum = Morning.of(teamWithSam(Map.of(), List.of(plan))).scrum();
    assertEquals("got a planned task done", samsWin(scrum));
    var words = new WinWords(scrum.team(), LAST, Eyes.MANAGER).of(winsOf(scrum).each());
    assertTrue(words.contains("got a planned task done: Close Copper Basin Mining"));
  }

  @Test
  void more_than_usual_is_a_win() {
    double[] calls = {60, 60, 60, 60, 60, 60, 60, 60, 60, 70, 70, 70, 70};
    assertEquals("brought calls up by 17 %", samsWin(withSam(weeks("calls", calls))));
  }

  @Test
  void eight_lines_do_not_read_like_a_form_and_read_the_same_again() {
    var scrum = Morning.lobby().scrum();
    var words = new WinWords(scrum.team(), LAST, Eyes.TEAM);
    var lines = words.of(winsOf(scrum).each());
    assertTrue(new HashSet<>(lines).size() >= 7, lines.toString());
    assertEquals(lines, words.of(winsOf(scrum).each()));
    assertFalse(lines.equals(new WinWords(scrum.team(), LAST.plus(1), Eyes.TEAM).of(all(scrum))));
  }

  @Test
  void any_team_has_a_win_for_every_rep_or_for_no_rep() {
    int named = 0;
    for (int seed = 0; seed < 400; seed++) {
      var scrum = Morning.of(RandomTeams.team(seed)).scrum();
      var wins = winsOf(scrum);
      int present = scrum.queue().present().size();
      assertTrue(wins.each().isEmpty() || wins.each().size() == present, "seed " + seed);
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
    var wins = all(scrum);
    var words = new WinWords(scrum.team(), LAST, Eyes.TEAM).of(wins);
    return words.get(wins.stream().map(win -> win.rep().id()).toList().indexOf("r07"));
  }

  /// Of one KPI, the last value for the week under review.
  private static Map<Week, WeekNumbers> weeks(String kpi, double... values) {
    var weeks = new TreeMap<Week, WeekNumbers>();
    for (int at = 0; at < values.length; at++) {
      var week = LAST.plus(at + 1L - values.length);
      weeks.put(week, new WeekNumbers(week, Map.of(kpi, values[at]), Optional.empty()));
    }
    return weeks;
  }

  private static Scrum withSam(Map<Week, WeekNumbers> weeks) {
    return Morning.of(teamWithSam(weeks, List.of())).scrum();
  }

  /// The sample, in which Sam has these weeks, this plan, and no list of deals.
  private static Team teamWithSam(Map<Week, WeekNumbers> weeks, List<Plan> plan) {
    return Teams.ofReps(
        Samples.northlineWest().reps().stream()
            .map(rep -> rep.id().equals("r07") ? changed(rep, weeks, plan) : rep)
            .toList());
  }

  private static Rep changed(Rep rep, Map<Week, WeekNumbers> weeks, List<Plan> plan) {
    return new Rep(
        rep.id(),
        rep.name(),
        rep.role(),
        rep.quota(),
        rep.booked(),
        OptionalDouble.empty(),
        rep.averageDeal(),
        rep.updated(),
        rep.ramp(),
        rep.absences(),
        rep.goals(),
        new TreeMap<>(weeks),
        rep.leads(),
        rep.quotes(),
        Optional.empty(),
        Optional.of(plan));
  }

  private static Wins winsOf(Scrum scrum) {
    return Wins.of(scrum, scrum.review());
  }
}
