package scrumline.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.screen.Window;
import scrumline.screen.WrapUpPage;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Morning;
import scrumline.team.Columns;

/// What was agreed in a turn of Sam's, in windows that have no room for all of it.
class AgreedTest {
  private static final String LONG =
      "call the twelve trade-show leads of the north and send everybody the new brochure with "
          + "the prices of the coming quarter";

  @Test
  void owner_and_due_day_stay_whole_if_the_text_is_long() {
    for (var size : List.of(new Size(60, 20), new Size(80, 24), new Size(160, 50))) {
      String row = row(agreed("c" + LONG + " by fri", size), "C  Sam: call the twelve");
      assertTrue(row.contains("… · Fri 27 Nov") || row.contains(LONG + " · Fri 27 Nov"), row);
      assertTrue(Columns.width(row.stripTrailing()) <= size.columns(), row);
    }
    String narrow = row(agreed("c" + LONG + " by fri", new Size(60, 20)), "C  Sam");
    assertTrue(narrow.endsWith("… · Fri 27 Nov"), narrow);
    assertEquals(60, Columns.width(narrow));
  }

  @Test
  void the_weeks_of_a_goal_stay_whole_if_its_reason_is_long() {
    String typed = "kcalls 100 for 2 weeks because " + LONG;
    String row = row(agreed(typed, new Size(60, 20)), "K  Calls");
    assertTrue(row.contains("120 → 100, W48–W49 · "), row);
    assertTrue(row.stripTrailing().endsWith("…"), row);
  }

  @Test
  void owner_due_day_and_weeks_stay_whole_in_the_wrap_up() {
    for (var size : List.of(new Size(60, 20), new Size(80, 24), new Size(160, 50))) {
      var window = agreed("c" + LONG + " by fri", size).type("kcalls 100 because " + LONG);
      window.press(Key.Named.ENTER).showing(new WrapUpPage(0));
      String task = row(window, "C  Sam: call the twelve");
      assertTrue(task.contains("… · Fri 27 Nov"), task);
      assertTrue(row(window, "K  Sam: ").contains("120 → 100, from W48 · "), window::toString);
    }
  }

  private static Window agreed(String typed, Size size) {
    return Window.on(Morning.started().turnOf("Sam"))
        .sized(size.columns(), size.rows())
        .type(typed)
        .press(Key.Named.ENTER);
  }

  /// The row in which `words` stand.
  private static String row(Window window, String words) {
    String frame = window.draw().toString();
    return frame.lines().filter(row -> row.contains(words)).findFirst().orElse(frame);
  }
}
