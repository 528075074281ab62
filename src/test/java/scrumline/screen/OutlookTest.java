package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Sharing;
import scrumline.team.Audience;
import scrumline.team.Share;

/// Where the period would land is the manager's, unless the team has it otherwise.
class OutlookTest {
  @Test
  void the_outlook_is_shown_to_the_manager_alone() {
    var window = Window.on(Morning.started().turnOf("Sam")).foreseen();
    assertFalse(window.draw().toString().contains("12 % chance of quota"));
    assertTrue(window.in(Audience.MANAGER).draw().toString().contains("12 % chance of quota"));
  }

  @Test
  void a_team_that_shares_forecasts_sees_the_chance_and_no_money() {
    var frame = sharing(Share.FORECAST);
    assertTrue(frame.contains("12 % chance of quota"), frame);
    assertFalse(frame.contains("likely end"), frame);
  }

  @Test
  void a_team_that_shares_money_too_sees_the_whole_outlook() {
    var frame = sharing(Share.FORECAST, Share.MONEY);
    assertTrue(frame.contains("likely end $103k–$205k, 12 % chance of quota"), frame);
  }

  private static String sharing(Share... more) {
    var morning = Morning.of(Sharing.sample(more)).make(Chair::next).turnOf("Sam");
    return Window.on(morning).foreseen().draw().toString();
  }
}
