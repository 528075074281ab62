package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Agenda;

class LobbyPageTest {
  @Test
  void the_lobby_says_so_if_the_agenda_has_very_short_turns() {
    assertFalse(says(Duration.ofMinutes(15)));
    assertFalse(says(Duration.ofMinutes(11)), "0:45 each is enough");
    assertTrue(says(Duration.ofMinutes(9)));
  }

  private static boolean says(Duration total) {
    var usual = Agenda.DEFAULT;
    var agenda = new Agenda(total, usual.sections(), usual.order(), usual.reserve());
    var frame = Window.on(Morning.of(Teams.with(agenda))).sized(60, 20).draw().toString();
    return frame.contains("turns are under 0:45");
  }
}
