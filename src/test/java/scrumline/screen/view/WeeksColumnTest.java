package scrumline.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.screen.Window;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Sharing;
import scrumline.team.Audience;
import scrumline.team.Share;

/// How many of one person's weeks a window shows in their turn.
class WeeksColumnTest {
  /// Where each KPI has one row.
  private static final List<Size> LOW =
      List.of(new Size(60, 20), new Size(70, 22), new Size(80, 24), new Size(100, 30));

  /// Of Sam's 109, 101, 92 and 84 calls the first is the highest.
  @Test
  void a_shared_turn_has_four_weeks_of_each_kpi() {
    for (var size : LOW) {
      var sam = sam().sized(size.columns(), size.rows());
      assertEquals("▇ ▇ ▆ ▆", weeks(sam), size::toString);
      assertFalse(sam.draw().toString().contains("13 weeks"));
      assertEquals(size.columns() >= 70, sam.draw().toString().contains("  4 weeks"));
    }
  }

  @Test
  void a_large_shared_turn_has_the_four_weeks_as_a_chart() {
    var rows = sam().sized(160, 50).draw().lines().stream().map(Object::toString).toList();
    int at =
        rows.indexOf(rows.stream().filter(row -> row.startsWith("  Calls ")).findFirst().get());
    assertEquals("█ █ █ █", rows.get(at + 1).strip());
    assertTrue(String.join("\n", rows).contains("  4 weeks"));
  }

  @Test
  void a_private_turn_has_thirteen_weeks() {
    var sam = sam().in(Audience.MANAGER).sized(80, 24);
    assertEquals("▇▇▇▇▇▇▇▇▇▆▆▆▅", weeks(sam));
    assertTrue(sam.draw().toString().contains("13 weeks"));
  }

  @Test
  void a_shared_turn_has_thirteen_weeks_if_the_team_shares_them() {
    var sharing = Morning.of(Sharing.sample(Share.WEEKS)).make(Chair::next).turnOf("Sam");
    assertEquals("▇▇▇▇▇▇▇▇▇▆▆▆▅", weeks(Window.on(sharing).sized(80, 24)));
    var other = Morning.of(Sharing.sample(Share.SCORECARD)).make(Chair::next).turnOf("Sam");
    assertEquals("▇ ▇ ▆ ▆", weeks(Window.on(other).sized(80, 24)));
  }

  private static Window sam() {
    return Window.on(Morning.started().turnOf("Sam"));
  }

  /// What stands behind the share of the goal in the row of the calls.
  private static String weeks(Window window) {
    var rows = window.draw().lines().stream().map(Object::toString);
    String row = rows.filter(one -> one.startsWith("  Calls ")).findFirst().orElseThrow();
    return row.substring(row.indexOf('%') + 1).strip();
  }
}
