package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.scrum.Captured;
import scrumline.scrum.KpiLine;
import scrumline.scrum.Morning;
import scrumline.team.Eyes;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// What Sam types on Monday 23 November 2026, and the one calm sentence about it.
class SizingTest {
  private final Morning morning = Morning.started().turnOf("Sam");
  private final Sizing sizing = new Sizing(morning.scrum());

  @Test
  void three_tasks_in_one_ask_which_comes_first() {
    commitment("call the leads, send the quote and book a demo", "three things at once: which");
    commitment("call the leads; send quotes; book a demo; ask Dana", "four things at once: which");
  }

  @Test
  void one_task_or_two_with_commas_and_ands_in_it_are_left_alone() {
    commitment("call Anna, Ben and Carl", "");
    commitment("call the leads and send the quote", "");
    commitment("call, write and visit the twelve leads", "");
    commitment("send the 1,200 unit quote by fri", "");
    commitment("", "");
  }

  @Test
  void a_commitment_due_after_two_scrums_asks_for_a_part_of_it() {
    commitment("call the leads by 8 dec", "more than two scrums away: what can be there");
    commitment("call the leads by 7 dec", "");
    commitment("call the leads in 3 weeks", "more than two scrums away");
  }

  @Test
  void a_due_day_in_the_past_is_pointed_out() {
    assertEquals(Optional.of("that day has passed"), sizing.late(read("call by 2026-11-20")));
    assertEquals(Optional.empty(), sizing.late(read("call today")));
  }

  @Test
  void more_than_the_best_week_so_far_asks_for_a_good_start() {
    ever("make 400 calls", true);
    ever("make 400 more calls by fri", true);
    ever("make 90 calls", false);
    ever("make 300 calls in 3 weeks", false);
    ever("send 30 quotes", true);
    ever("send 3 quotes", false);
    ever("follow up the 99 open quotes", false);
    ever("call 400 leads", false);
  }

  @Test
  void a_result_above_the_best_week_asks_for_the_first_step() {
    String step = "a result: what is the first step?";
    assertEquals(Optional.of(step), sizing.moreThanEver(read("close 40 deals by fri"), sam()));
    assertEquals(Optional.of(step), sizing.moreThanEver(read("40 new deals"), sam()));
    assertEquals(Optional.empty(), sizing.moreThanEver(read("close 1 deal by fri"), sam()));
    assertEquals(Optional.empty(), sizing.moreThanEver(read("close the deals"), sam()));
  }

  private void ever(String typed, boolean expected) {
    var said = sizing.moreThanEver(read(typed), sam());
    assertEquals(expected, said.isPresent(), typed + ": " + said);
    assertFalse(said.orElse("").matches(".*\\d.*"), "no figure is told: " + said);
  }

  @Test
  void a_goal_of_nothing_or_far_above_today_is_asked_about() {
    goal("calls 0", "a goal of 0: does it rest? Then a reason helps");
    goal("calls 9999999", "over three times the best week so far: is it meant?");
    goal("calls 367", "over three times the best week so far: is it meant?");
    goal("calls 366", "");
    goal("calls 100", "");
  }

  private void goal(String typed, String expected) {
    var line = KpiLine.read(typed, morning.scrum().review(), sam(), Samples.MONDAY, Eyes.MANAGER);
    var change = ((KpiLine.Understood) line).adjustment();
    assertEquals(expected, sizing.goal(change).orElse(""), typed);
  }

  private void commitment(String typed, String expected) {
    String said = sizing.commitment(read(typed)).orElse("");
    String begin = said.substring(0, Math.min(said.length(), expected.length()));
    assertEquals(expected, expected.isEmpty() ? said : begin, typed);
  }

  private static Captured read(String typed) {
    return Captured.read(typed, Samples.northlineWest(), SafeText.of("Sam"), Samples.MONDAY);
  }

  private Rep sam() {
    return morning.scrum().team().rep("r07").orElseThrow();
  }
}
