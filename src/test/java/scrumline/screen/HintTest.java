package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Audience;

/// The quiet remark under a line that is being typed; the line can be saved all the same.
class HintTest {
  @Test
  void a_line_that_is_too_big_is_asked_about_and_still_saved() {
    var window = sam().type("ccall the leads, send the quote and book a demo");
    sees(window, "three things at once: which one first?");
    window.press(Key.Named.ENTER);
    assertTrue(window.scrum.minutes().agreements().size() == 1);
  }

  @Test
  void the_best_week_of_the_rep_is_compared_for_the_manager_alone() {
    String ever = "more calls than in any week so far: what would be a good start?";
    sees(sam().in(Audience.MANAGER).type("cmake 400 calls"), ever);
    assertFalse(sam().type("cmake 400 calls").draw().toString().contains(ever));
  }

  @Test
  void an_absurd_goal_is_asked_about() {
    sees(sam().type("kcalls 0"), "a goal of 0: does it rest? Then a reason helps");
    sees(sam().type("kcalls 9999999"), "more than ten times as much as now: is it meant?");
  }

  @Test
  void a_goal_in_money_is_compared_only_if_the_view_shows_money() {
    var morning = Morning.of(Teams.withMoneyGoal()).make(Chair::next).turnOf("Sam");
    var window = Window.on(morning).type("kbooked 900000");
    assertFalse(window.draw().toString().contains("ten times"), window.draw().toString());
    sees(window.in(Audience.MANAGER), "more than ten times as much as now");
  }

  @Test
  void a_due_day_in_the_past_is_pointed_out() {
    sees(sam().type("rpricing by 2026-11-20"), "that day has passed");
  }

  @Test
  void an_impossible_date_and_an_unknown_name_are_said_beside_owner_and_day() {
    var window = sam().type("rpricing for @zoe by 31 feb");
    sees(window, "owner Dana Whitfield · due Mon 30 Nov 2026");
    sees(window, "31 feb is no date; due Mon 30 Nov");
    sees(window.sized(100, 30), "nobody here is called @zoe; it stays in the text");
    assertFalse(sam().type("ccall by phone").draw().toString().contains("no date"));
  }

  private static Window sam() {
    return Window.on(Morning.started().turnOf("Sam"));
  }

  private static void sees(Window window, String words) {
    String frame = window.draw().toString();
    assertTrue(frame.contains(words), () -> words + " is not in\n" + frame);
  }
}
