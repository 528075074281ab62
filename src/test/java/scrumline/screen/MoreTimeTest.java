package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import scrumline.scrum.Morning;
import scrumline.team.Audience;

/// The mark of a turn that may take longer than its box.
class MoreTimeTest {
  private static final String MARK = "may take +0:30";

  @Test
  void the_mark_is_in_the_private_view_of_the_turn_alone() {
    var sam = Window.on(Morning.started().turnOf("Sam")).in(Audience.MANAGER);
    assertTrue(text(sam).contains(MARK), text(sam));
    assertFalse(text(sam.in(Audience.TEAM)).contains("+0:30"));
    var grace = Window.on(Morning.started().turnOf("Grace")).in(Audience.MANAGER);
    assertFalse(text(grace).contains(MARK));
  }

  @Test
  void the_box_of_a_marked_turn_is_as_long_as_everybodys() {
    var sam = Window.on(Morning.started().turnOf("Sam")).in(Audience.MANAGER);
    var grace = Window.on(Morning.started().turnOf("Grace")).in(Audience.MANAGER);
    assertTrue(text(sam).contains("1:15 left of 1:15"), text(sam));
    assertTrue(text(grace).contains("1:15 left of 1:15"), text(grace));
  }

  private static String text(Window window) {
    return window.draw().toString();
  }
}
