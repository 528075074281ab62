package scrumline.live;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import scrumline.screen.text.Size;

/// The disk under a log that is followed answers nothing until the test has seen the next frames: a
/// thread that draws and waits for it would wait for ever.
@Timeout(60)
final class SlowFollowStoryTest {
  private static final String SILENT =
      "The log does not answer now; what is new in it is not shown.";

  @TempDir Path temp;
  private final StubbornDisk disk = new StubbornDisk();

  @AfterEach
  void letGo() {
    disk.holdReads(false);
  }

  @Test
  void keys_and_sizes_are_answered_while_the_log_does_not_answer_and_all_is_shown_afterwards()
      throws IOException {
    var start = Start.in(temp);
    try (var room = start.open();
        var following = open(room, start)) {
      Story.toSam(room).saved();
      following.sees("SAM WHITAKER");
      disk.holdReads(true);
      room.press("r").type("pricing approval by wed").enter().saved();
      disk.awaitReader();
      following.press("?").sees("Leave this window").press("Esc").sees("SAM WHITAKER");
      var small = new Size(80, 24);
      following.resize(small).press("c").sees("This window only follows.");
      following.press("b", "x", "Ctrl-L").sees("SAM WHITAKER").seesNo("pricing approval");
      disk.holdReads(false);
      following.sees("✓ R  Dana: pricing approval");
    }
  }

  @Test
  void the_window_is_left_while_the_log_never_answers() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      try (var following = open(room, start).sees("SAM WHITAKER")) {
        disk.holdReads(true);
        room.press("→").saved();
        disk.awaitReader();
        following.press("?").sees("Leave this window").press("Esc", "q").ends();
      }
    }
  }

  @Test
  void the_window_is_left_before_the_log_has_answered_at_all() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      disk.holdReads(true);
      try (var following = open(room, start)) {
        disk.awaitReader();
        following.sees("q leaves").press("q").ends();
      }
    }
  }

  @Test
  void a_log_without_an_answer_is_called_so_after_some_seconds_and_no_longer_than_that()
      throws IOException {
    var start = Start.in(temp);
    try (var room = start.open();
        var following = open(room, start)) {
      Story.toSam(room).saved();
      following.sees("SAM WHITAKER");
      disk.holdReads(true);
      room.press("→").saved();
      disk.awaitReader();
      room.seconds(4);
      following.press("?").sees("Leave this window").press("Esc").seesNo(SILENT);
      room.seconds(2);
      following.sees(SILENT, "SAM WHITAKER");
      disk.holdReads(false);
      following.sees("GRACE LIU").seesNo(SILENT);
    }
  }

  private Following open(Room room, Start start) throws IOException {
    return Following.of(room, start.with(disk));
  }
}
