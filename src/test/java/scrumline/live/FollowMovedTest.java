package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.screen.Page;
import scrumline.screen.RandomHands;
import scrumline.screen.text.Key;
import scrumline.terminal.Input;

/// The disk fails in the middle of a scrum that is followed, and its journal moves.
final class FollowMovedTest {
  private static final int HANDS = 4;
  private static final int KEYS = 15;

  /// Would write a meeting log into the folder in which the tests run.
  private static final Key EXPORT = Key.letter('e');

  @TempDir Path temp;

  private final StubbornDisk disk = new StubbornDisk();
  private int compared;

  @Test
  void the_second_screen_draws_the_same_as_the_first_after_any_move_of_the_journal()
      throws IOException {
    for (int seed = 0; seed < HANDS; seed++) {
      moving(new RandomHands(seed), Start.in(temp.resolve("team" + seed)).with(disk));
    }
    assertTrue(compared >= 4 * HANDS, "only " + compared + " frames were compared");
  }

  private void moving(RandomHands hands, Start start) throws IOException {
    var home = start.archive().folder();
    try (var room = start.open()) {
      Story.toSam(room).saved();
      var beside = Beside.follow(room, start);
      fail(room);
      same(room, beside);
      at(start, home, "-2.jsonl");
      pressed(hands, room, beside);
      disk.close(home);
      fail(room);
      same(room, beside);
      at(start, start.logs().resolve("refuge").resolve(home.getFileName()), "-3.jsonl");
      pressed(hands, room, beside);
      disk.close(Path.of("nowhere"));
    }
  }

  /// The window is blanked while the disk is full, and that is saved with what comes next; then the
  /// window has said that the journal moved.
  private void fail(Room room) {
    room.press("Esc", "Esc", "Esc").saved();
    disk.full(true);
    room.press("b").refused();
    disk.full(false);
    room.press("x").saved().seconds(11).press("Ctrl-L");
  }

  private void at(Start start, Path folder, String ending) throws IOException {
    var file = start.archive().latest().orElseThrow().file();
    assertEquals(folder, file.getParent());
    assertTrue(file.toString().endsWith(ending), file::toString);
  }

  private void pressed(RandomHands hands, Room room, Beside beside) {
    for (int i = 0; i < KEYS && !room.running().isOver(); i++) {
      var keys = hands.keys().stream().filter(key -> !key.equals(EXPORT));
      keys.forEach(key -> room.take(new Message.Came(new Input.Pressed(key))));
      room.take(new Message.Came(new Input.Pressed(new Key.Ctrl('L')))).saved();
      same(room, beside);
    }
  }

  private void same(Room room, Beside beside) {
    boolean isHome = room.running().page().equals(Page.home(room.scrum()));
    beside.look();
    if (isHome && room.screen().contains("SHARED")) {
      assertEquals(room.screen(), beside.screen());
      compared++;
    }
  }
}
