package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.scrum.Morning;
import scrumline.team.Audience;

/// Every action by name.
class PaletteTest {
  @Test
  void every_action_of_every_page_is_found_by_its_name() {
    var looked = new HashSet<String>();
    KeysTest.onEveryPage(
        window -> {
          var page = window.visible();
          for (var use :
              KeysTest.has(page, Key.letter(':')) ? page.listed(window.scene()) : List.<Use>of()) {
            window.showing(PalettePage.over(page));
            window.type(use.word());
            String row = window.draw().lines().get(5).toString();
            assertTrue(row.startsWith("    " + use.word() + " "), use.word() + ": " + row);
            looked.add(use.word());
          }
        });
    assertTrue(looked.contains("rate") && looked.contains("private"), looked.toString());
  }

  @Test
  void the_palette_has_the_actions_of_other_pages_with_the_reason_why_not_now() {
    for (String name : List.of("export", "rate", "close the scrum", "my notes", "copy", "blank")) {
      var window = Window.on(Morning.started().turnOf("Sam")).type(":" + name);
      String row = window.draw().lines().get(5).toString();
      assertTrue(row.contains(name), row);
    }
    var window = Window.on(Morning.started()).type(":export").press(Key.Named.ENTER);
    KeysTest.said("This is for the wrap-up; / and its name goes there.", window);
  }

  @Test
  void an_action_is_found_by_what_it_does_and_by_letters_in_order() {
    assertEquals("undo", first("take back"));
    assertEquals("pause", first("whole scrum"));
    assertEquals("nothing new", first("ntgnw"));
    assertEquals("KPI", first("kpi"));
    assertEquals("private", first("money"));
  }

  private static String first(String typed) {
    var window = Window.on(Morning.started().turnOf("Sam")).type(":" + typed);
    String row = window.draw().lines().get(5).toString().strip();
    return row.substring(0, row.indexOf("  "));
  }

  @Test
  void the_palette_can_be_walked_to_its_end() {
    var window = Window.on(Morning.started().turnOf("Sam")).sized(60, 20).type(":");
    assertTrue(window.draw().toString().contains("↓ "));
    for (int i = 0; i < 60; i++) {
      window.press(Key.Named.DOWN);
    }
    String frame = window.draw().toString();
    assertTrue(frame.contains("my notes") && frame.contains("↑ "), frame);
    assertFalse(frame.contains("↓ 1 more"), frame);
  }

  @Test
  void the_key_of_a_private_note_is_in_no_list_of_a_shared_window() {
    for (String keys : List.of("", "?", ":", ":note", "t?", "t:note", "/")) {
      var window = Window.on(Morning.started().turnOf("Sam")).sized(100, 60).type(keys);
      assertFalse(window.draw().toString().contains("rivate note;"), window.draw()::toString);
      assertFalse(window.draw().toString().contains("n note"), window.draw()::toString);
    }
    for (String keys : List.of("?", ":")) {
      var window = Window.on(Morning.started().turnOf("Sam")).sized(100, 60).in(Audience.MANAGER);
      assertTrue(window.type(keys).draw().toString().contains("Private note;"));
    }
  }

  @Test
  void the_palette_does_not_reveal_a_turn_marked_for_a_note() {
    var window = Window.on(Morning.started().turnOf("Sam"));
    window.press(Key.letter(':'));
    var before = window.draw();
    window.press(Key.Named.ESC).type("n").press(Key.letter(':'));
    assertTrue(window.scrum.minutes().marked("r07"));
    assertEquals(before, window.draw());
  }
}
