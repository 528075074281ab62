package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.screen.text.Key;
import scrumline.scrum.Draft;
import scrumline.terminal.Input;

/// A sentence that is still being typed.
final class DraftStoryTest {
  private static final String HALF = "pricing approval for the";

  @TempDir Path temp;

  @Test
  void esc_keeps_a_draft_for_this_rep_and_this_kind() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("r").type(HALF).press("Esc").seesNo(HALF).saved();
      room.press("c").seesNo(HALF).press("Esc", "→", "r").seesNo(HALF).press("Esc", "←");
      room.press("r").sees("resource for Sam ▸ " + HALF).type(" quotes").enter().saved();
      room.sees("✓ R  Dana: pricing approval for the quotes").press("r").seesNo("▸ " + HALF);
    }
  }

  @Test
  void a_draft_is_saved_two_seconds_after_the_last_key() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("r").type(HALF);
      assertEquals("", draft(room.later(Duration.ofMillis(1900))));
      assertEquals(HALF, draft(room.later(Duration.ofMillis(100))));
    }
  }

  @Test
  void a_draft_typed_without_a_pause_is_saved_every_four_seconds() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("r");
      for (int second = 0; second < 4; second++) {
        assertEquals("", draft(room));
        room.type("word ").seconds(1);
      }
      assertEquals("word ".repeat(4), draft(room));
      room.type("word ").seconds(1).type("word ").seconds(3);
      assertEquals("word ".repeat(6), draft(room));
    }
  }

  @Test
  void a_draft_survives_a_crash_but_for_its_last_seconds() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("r").type(HALF).seconds(2).type(" two stuck").crash();
    }
    try (var room = Start.in(temp).at("2026-11-23T17:10:00Z").open()) {
      room.enter().sees("SAM WHITAKER").press("r").sees(HALF).seesNo("stuck");
    }
  }

  @Test
  void a_draft_is_kept_by_leaving_help_blank_and_the_end_of_the_terminal() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("r").type(HALF).press("F1").sees("KEYS HERE").press("Esc");
      room.sees(HALF).press("F9", " ").sees("SAM WHITAKER").press("r").sees(HALF);
      room.type(" two").press("Ctrl-C").sees("Leave now?").press("Ctrl-C");
      assertTrue(room.running().isOver());
      assertEquals(0, room.end());
    }
    try (var room = Start.in(temp).at("2026-11-23T17:10:00Z").open()) {
      room.enter().press("r").sees(HALF + " two").type(" stuck");
      room.take(new Message.Came(new Input.Ended("the terminal was closed")));
      assertTrue(room.running().isOver());
      assertEquals(130, room.end());
    }
    try (var room = Start.in(temp).at("2026-11-23T17:20:00Z").open()) {
      room.enter().press("r").sees(HALF + " two stuck");
    }
  }

  @Test
  void a_small_window_says_what_it_needs_and_loses_nothing() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("r").type(HALF).resize(50, 10).sees("it needs 60x20 to show it");
      room.seconds(3).resize(60, 20).sees(HALF, "WHITAKER").resize(3, 1).resize(80, 24);
      room.sees(HALF).resize(50, 10).press("q");
      assertEquals(0, room.end());
    }
    try (var room = Start.in(temp).at("2026-11-23T17:10:00Z").open()) {
      room.enter().press("r").sees(HALF);
    }
  }

  @Test
  void a_paste_is_one_edit_and_runs_no_keys() throws IOException {
    try (var room = Start.in(temp).open()) {
      var pasted = new Key.Pasted("first\nsecond \u001b[2Jq");
      Story.toSam(room).press("r").take(new Message.Came(new Input.Pressed(pasted)));
      room.sees("first second");
      room.sees("resource for Sam").enter().saved().sees("✓ R  Dana: first second");
    }
  }

  private static String draft(Room room) {
    return room.scrum()
        .minutes()
        .draft("r07", Draft.Kind.RESOURCE)
        .map(draft -> draft.text().value())
        .orElse("");
  }
}
