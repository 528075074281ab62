package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.RandomTeams;
import scrumline.coach.Wins;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Audience;

class WinsPageTest {
  private static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30), new Size(160, 50));

  @Test
  void the_team_view_names_no_account_and_no_money() {
    for (var size : SIZES) {
      var window = wins(Morning.of(Secrets.team())).sized(size.columns(), size.rows());
      String team = window.in(Audience.TEAM).draw().toString();
      assertFalse(team.contains(Secrets.WORD) || team.contains("$"), team);
      String manager = window.in(Audience.MANAGER).draw().toString();
      assertTrue(manager.contains(Secrets.WORD + " $42k"), manager);
    }
  }

  @Test
  void a_window_too_low_for_all_names_shows_no_names() {
    var window = wins(Morning.of(Teams.ofSixteen()));
    String low = window.sized(80, 24).draw().toString();
    assertFalse(low.contains("Priya   "), low);
    assertTrue(low.contains("16 deals closed"), low);
    String high = window.sized(80, 30).draw().toString();
    assertEquals(2, high.lines().filter(line -> line.startsWith("  Priya   ")).count(), high);
  }

  @Test
  void every_team_has_a_page_that_fills_its_window() {
    for (int seed = 0; seed < 200; seed++) {
      var size = SIZES.get(seed % SIZES.size());
      var window = wins(Morning.of(RandomTeams.team(seed))).sized(size.columns(), size.rows());
      for (var view : Audience.values()) {
        var frame = window.in(view).draw();
        assertEquals(size.rows(), frame.height(), "seed " + seed);
        assertTrue(
            frame.toString().contains("Whose help made a difference"),
            "seed " + seed + "\n" + frame);
      }
    }
  }

  @Test
  void wins_of_the_team_without_room_are_counted() {
    var window = wins(Morning.of(Teams.withManyKpis()));
    var all = Wins.of(window.scrum, window.scrum.review()).ofTeam();
    for (int rows = 20; rows < 26; rows++) {
      String frame = window.sized(60, rows).draw().toString();
      int shown = (int) frame.lines().filter(row -> row.startsWith("  ✓ ")).count();
      int hidden = all.size() - shown;
      assertTrue(hidden == 0 || frame.contains("and " + hidden + " more"), frame);
      assertTrue(rows > 20 || hidden > 0, "there was room for all");
    }
  }

  @Test
  void beside_the_names_of_a_large_window_stand_the_wins_of_all_together() {
    var frame = wins(Morning.lobby()).sized(160, 50).draw().toString();
    assertTrue(frame.contains("TOGETHER") && frame.contains("8 deals closed"), frame);
    assertTrue(frame.contains("Priya   1 deal closed"), frame);
  }

  private static Window wins(Morning morning) {
    return Window.on(morning.make(Chair::next).nextAfter(30));
  }
}
