package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.PlausibleTeams;
import scrumline.screen.Page;
import scrumline.screen.RandomHands;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.team.Audience;
import scrumline.terminal.Input;

/// At the same instant, in the same size and view, with no page open, run and follow draw the same
/// once the last event is on the disk, whatever was pressed.
final class FollowLawTest {
  private static final int HANDS = 10;
  private static final int KEYS = 40;
  private static final int MOST_WAITS = 1_000;
  private static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30), new Size(160, 50));

  @TempDir Path temp;

  private int compared;

  @Test
  void run_and_follow_draw_equal_frames() throws IOException {
    for (int seed = 0; seed < HANDS; seed++) {
      var view = seed % 2 == 0 ? Audience.TEAM : Audience.MANAGER;
      var start = Start.in(temp.resolve("team" + seed)).with(view);
      together(seed, seed % 4 < 2 ? start : start.with(PlausibleTeams.team(seed)));
    }
    assertTrue(compared > HANDS * KEYS / 4, "only " + compared + " frames were compared");
  }

  /// A follower is opened anew for every look, too: what it has read bit by bit is what it reads
  /// at once.
  private void together(int seed, Start start) throws IOException {
    var hands = new RandomHands(seed);
    try (var room = start.open()) {
      var beside = Beside.follow(room, start);
      for (int i = 0; i < KEYS && !room.running().isOver(); i++) {
        hands.keys().forEach(key -> room.take(new Message.Came(new Input.Pressed(key))));
        room.seconds(hands.below(20));
        room.take(new Message.Came(new Input.Pressed(new Key.Ctrl('L')))).saved();
        if (isComparable(room)) {
          var size = SIZES.get(hands.below(SIZES.size()));
          var here = room.screen().contains(" PRIVATE") ? Audience.MANAGER : Audience.TEAM;
          room.resize(size.columns(), size.rows());
          String where = "seed " + seed + ", key " + i + " at " + size;
          same(room, Beside.follow(room, start.with(here)).resize(size).look(), where);
          beside.resize(size).look();
          if (beside.screen().contains(" PRIVATE") == (here == Audience.MANAGER)) {
            same(room, beside, where);
          }
          compared++;
        }
      }
    }
  }

  /// Forecasts come when they come, to either window.
  private static void same(Room room, Beside beside, String where) {
    for (int wait = 0; wait < MOST_WAITS && !beside.frame().equals(room.window().frame()); wait++) {
      LockSupport.parkNanos(5_000_000);
      room.heardSoFar();
      beside.heard();
    }
    assertEquals(room.window().frame(), beside.frame(), where);
  }

  private static boolean isComparable(Room room) {
    boolean isHome = room.running().page().equals(Page.home(room.scrum()));
    return room.logbook().wrote() && isHome && !room.running().isOver();
  }
}
