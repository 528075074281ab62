package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.scrum.Morning;
import scrumline.team.Audience;

/// The quiet remark under a line that is being typed; the line can be saved all the same.
class HintTest {
  @Test
  void a_line_that_is_too_big_is_asked_about_and_still_saved() {
    var window = mine().type("ccall the leads, send the quote and book a demo");
    sees(window, "three things at once: which one first?");
    window.press(Key.Named.ENTER);
    assertTrue(window.scrum.minutes().agreements().size() == 1);
  }

  @Test
  void nobody_is_corrected_in_front_of_the_team() {
    corrects("nwhy didnt you close", "ask what it would take");
    corrects("rwhy didnt you close", "ask what it would take");
    corrects("cmake 400 calls", "more calls than in any week so far: what would be a good start?");
    corrects("ccall, they said, and send it, then book it", "things at once");
    corrects("cclose 40 deals by fri", "a result: what is the first step?");
    corrects("rcall Osprey Marine myself", "could Sam do this with your help?");
    corrects("kcalls 9999999", "over three times the best week so far");
    corrects("rpricing by 2026-11-20", "that day has passed");
  }

  private static void corrects(String typed, String hint) {
    if (!typed.startsWith("n")) {
      String shared = sam().type(typed).draw().toString();
      assertFalse(shared.contains(hint), shared);
    }
    sees(mine().sized(100, 30).type(typed), hint);
  }

  @Test
  void everybody_reads_that_an_amount_of_money_will_be_read_by_everybody() {
    sees(sam().type("rapprove the $20k quote"), "an amount of money: everybody will read it");
  }

  @Test
  void an_absurd_goal_is_asked_about() {
    sees(mine().type("kcalls 0"), "a goal of 0: does it rest? Then a reason helps");
    sees(mine().type("kcalls 9999999"), "over three times the best week so far: is it meant?");
  }

  @Test
  void the_team_reads_which_goal_changes_and_not_what_it_leads_to() {
    String typed = "kcalls 100 for 2 weeks because focus on six hot leads";
    String shared = sam().type(typed).draw().toString();
    assertTrue(shared.contains("Calls 120 → 100, W48–W49"), shared);
    assertFalse(shared.contains("conversations ≈") || shared.contains("the quota"), shared);
    sees(mine().sized(100, 30).type(typed), "≈ 19 conversations");
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

  private static Window mine() {
    return sam().in(Audience.MANAGER);
  }

  private static void sees(Window window, String words) {
    String frame = window.draw().toString();
    assertTrue(frame.contains(words), () -> words + " is not in\n" + frame);
  }
}
