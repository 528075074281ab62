package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the lobby tells before a scrum: that something is odd in the logs, or in whose they are.
final class WarningStoryTest {
  private static final String NOBODYS =
      "! 2 open items are nobody's in the team file. The private opening asks whose.";
  private static final String NAMESAKE = "! Another team called Corner Shop";

  @TempDir Path temp;
  private ShopFile file;

  @BeforeEach
  void one_scrum_of_a_team_that_is_renamed_and_has_a_namesake() throws IOException {
    file = ShopFile.in(temp, "shop.json");
    try (var room = file.open(0)) {
      Story.jump(room.press("→"), "alex").press("c").type("visit the plant").enter();
      room.press("c").type("call the mill").enter().saved();
      Story.close(room);
    }
    var other = file.copiedTo("b.json");
    other.says("\"alex\"", "\"zoe\"");
    other.says("\"bea\"", "\"yan\"");
    try (var room = other.open(0)) {
      Story.close(room.press("→"));
    }
    file.says("\"alex\"", "\"a-7\"");
  }

  @Test
  void all_is_told_at_once_and_stands_until_the_scrum_starts() throws IOException {
    try (var room = file.open(1)) {
      room.sees(NOBODYS, NAMESAKE, "HERE TODAY", "▸ ✓ Alex Kim", "starts on →");
      room.press("↓").sees(NOBODYS, NAMESAKE, "▸ ✓ Bea Lund");
      room.press("?").press("Esc").sees(NOBODYS, NAMESAKE);
      room.press("→").seesNo("nobody's", "Another team");
    }
  }

  @Test
  void a_small_window_tells_the_first_and_how_many_there_are() throws IOException {
    try (var room = file.open(1)) {
      room.resize(60, 20).sees("! 2 open items are nobody's", "HERE TODAY", "▸ ✓ Alex Kim");
      room.sees("+ 1 more; a larger window shows it.").seesNo("Another team");
    }
  }

  @Test
  void the_weightiest_is_told_first() {
    var team = new Warning(Warning.Weight.TEAM, "c");
    var odd = new Warning(Warning.Weight.ODD, "b");
    var missing = new Warning(Warning.Weight.MISSING, "a");
    assertEquals(List.of(missing, odd, team), Warning.sorted(List.of(team, odd, missing)));
  }
}
