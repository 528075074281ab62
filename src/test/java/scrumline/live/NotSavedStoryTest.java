package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What can be tried on the page that `!` opens, and how each try went. Sam's turn is 45 seconds
/// after nine.
@Timeout(60)
final class NotSavedStoryTest {
  private static final String HERE = "in the folder that you started in";

  @TempDir Path temp;
  private final StubbornDisk disk = new StubbornDisk();
  private Start start;

  @BeforeEach
  void begin() {
    start = Start.in(temp).with(disk);
  }

  @Test
  void a_retry_that_fails_leaves_the_page_open_with_the_hour_and_the_reason() throws IOException {
    try (var room = refused()) {
      room.press("!", "r").sees("Trying again …", "r tries again").hears(Message.Tried.class);
      room.sees("Tried again at 09:00:45: the disk is still full.", "Not saved", "r tries again");
      room.seconds(20).press("r").hears(Message.Tried.class);
      room.sees("Tried again at 09:01:05: the disk is still full.", "NOT SAVED: 1 item");
      room.seconds(20).sees("Tried again at 09:01:05: the disk is still full.");
      room.press("Esc").sees("SAM WHITAKER", "NOT SAVED: 1 item").seesNo("Tried again");
    }
  }

  @Test
  void a_retry_that_helps_closes_the_page_and_says_so_once() throws IOException {
    try (var room = refused()) {
      room.press("!", "r").hears(Message.Tried.class);
      disk.full(false);
      room.press("r").hears(Message.Tried.class).sees("SAM WHITAKER", "nothing is lost");
      room.seesNo("NOT SAVED", "Not saved", "Tried again");
      room.seconds(11).seesNo("nothing is lost");
    }
  }

  @Test
  void a_folder_that_refuses_is_told_and_the_reason_of_the_disk_stays() throws IOException {
    disk.close(start.here());
    try (var room = refused()) {
      room.press("!", "e").sees("Trying " + HERE + " …").hears(Message.Tried.class);
      room.sees("Not saved: the disk is full.", "! what to do · the disk is full");
      room.sees("Tried at 09:00:45 " + HERE + ": the disk reports an error.");
      room.press("r").hears(Message.Tried.class);
      room.sees("Tried again at 09:00:45: the disk is still full.");
    }
  }

  @Test
  void a_folder_that_a_restart_empties_is_told_to_be_no_help() throws IOException {
    disk.empties(start.here());
    try (var room = refused()) {
      disk.full(false);
      disk.closeJournals(start.archive().folder());
      disk.close(temp.resolve("refuge"));
      room.press("!", "e").hears(Message.Tried.class);
      room.sees("NOT SAVED: 1 item · ! what to do · only in");
      room.sees("Tried at 09:00:45 " + HERE + ": a restart of this computer");
      room.press("Esc", "q").sees("Not saved: the scrum is only in");
    }
  }

  @Test
  void a_folder_that_does_not_answer_is_told_and_keys_work_meanwhile() throws IOException {
    try (var room = refused()) {
      disk.full(false);
      disk.closeJournals(start.archive().folder());
      disk.hold(true);
      room.press("!", "e").seconds(4).sees("Trying " + HERE + " …");
      room.seconds(2).sees("Still waiting for the folder; the scrum goes on.").seesNo("Trying");
      room.press("Esc").sees("SAM WHITAKER", "Still waiting for the folder; the scrum goes on.");
      room.press("c").type("once more").seconds(60).enter().sees("… C  Sam: once more");
      disk.hold(false);
      room.hears(Message.Tried.class).saved().seesNo("Still waiting", "Trying", "NOT SAVED");
      room.sees("The log goes on in another folder: scrumline info tells where.");
      room.seconds(11).seesNo("The log goes on").sees("✓ C  Sam: once more");
      assertEquals(start.here(), room.logbook().place().getParent());
    }
  }

  @Test
  void the_result_of_a_try_is_told_while_the_scrum_is_paused() throws IOException {
    try (var room = refused()) {
      disk.hold(true);
      disk.full(false);
      room.press("Space", "!", "r").seconds(6);
      room.sees("Still waiting for the disk; the scrum goes on.");
      disk.hold(false);
      room.hears(Message.Tried.class).sees("nothing is lost").seconds(11).seesNo("nothing is lost");
    }
  }

  @Test
  void a_page_that_is_open_while_the_disk_mends_itself_has_keys_that_change_nothing()
      throws IOException {
    try (var room = refused()) {
      room.press("!").take(new Message.Saved(room.scrum().seq()));
      room.sees("Everything is saved again.").seesNo("r tries again", "e saves", "NOT SAVED");
      room.press("r").sees("SAM WHITAKER").seesNo("resource ▸");
    }
  }

  @Test
  void a_try_that_failed_is_told_no_more_once_the_disk_has_mended_itself() throws IOException {
    try (var room = refused()) {
      room.press("!", "r").hears(Message.Tried.class).press("Esc").sees("Tried again at 09:00:45");
      room.take(new Message.Moved(room.logbook().place(), true));
      room.take(new Message.Saved(room.scrum().seq())).seesNo("Tried again", "NOT SAVED");
      room.sees("The log goes on in a new file; nothing is lost.");
    }
  }

  /// Sam's turn with one commitment that the full disk does not take.
  private Room refused() throws IOException {
    var room = start.open();
    Story.toSam(room).saved();
    disk.full(true);
    return room.press("c").type("call back").enter().refused();
  }
}
