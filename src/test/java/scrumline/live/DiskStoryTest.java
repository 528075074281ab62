package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk is slow, or refuses.
final class DiskStoryTest {
  @TempDir Path temp;
  private final StubbornDisk disk = new StubbornDisk();

  @Test
  void no_event_is_shown_as_saved_before_the_disk_acknowledges_it() throws IOException {
    try (var room = Start.in(temp).with(disk).open()) {
      Story.toSam(room).saved();
      disk.hold(true);
      room.press("c").type("call back").enter().seconds(60).sees("… C  Sam: call back");
      room.press("1", "d").sees("… done").seesNo("✓ C", "✓ done");
      disk.hold(false);
      room.saved().sees("✓ C  Sam: call back", "✓ done").seesNo("…");
    }
  }

  @Test
  void a_full_disk_is_told_at_once_and_retrying_saves_it_all() throws IOException {
    try (var room = Start.in(temp).with(disk).open()) {
      Story.toSam(room).saved();
      disk.full(true);
      room.press("c").type("call back").enter().refused();
      room.sees("NOT SAVED: 1 item only in memory · ! what to do · the disk is full");
      room.sees("… C  Sam: call back").press("r").type("a car").enter().seconds(5);
      room.sees("… R  Dana: a car").press("!").sees("Not saved: the disk is full", "r tries again");
      room.press("Esc").sees("SAM WHITAKER", "NOT SAVED: 2 items only in memory").press("!");
      disk.full(false);
      room.press("r").hears(Message.Tried.class).seesNo("NOT SAVED");
      room.sees("✓ C  Sam", "✓ R  Dana: a car");
      assertEquals(0, room.leave());
    }
    try (var room = Start.in(temp).at("2026-11-23T17:10:00Z").open()) {
      room.sees("2 agreements are in its log").enter().sees("✓ C  Sam", "✓ R  Dana: a car");
    }
  }

  @Test
  void the_next_event_tries_again_by_itself() throws IOException {
    try (var room = Start.in(temp).with(disk).open()) {
      Story.toSam(room).saved();
      disk.full(true);
      room.press("c").type("call back").enter().refused();
      disk.full(false);
      room.press("→").saved().seesNo("NOT SAVED").press("←").sees("✓ C  Sam: call back");
    }
  }

  @Test
  void a_scrum_can_be_held_if_the_disk_is_full_from_the_start() throws IOException {
    try (var room = Start.in(temp).open()) {
      room.leave();
    }
    try (var room = Start.in(temp).with(disk).open()) {
      disk.full(true);
      Story.toSam(room).refused().sees("NOT SAVED").press("a").sees("… –  Nothing new agreed");
      disk.full(false);
      room.press("!", "r").hears(Message.Tried.class).sees("✓ –  Nothing new agreed");
    }
  }

  @Test
  void steps_of_the_clock_are_no_items() throws IOException {
    try (var room = Start.in(temp).with(disk).open()) {
      Story.toSam(room).saved();
      disk.full(true);
      room.press("→").refused().sees("NOT SAVED: the last steps only in memory · ! what to do");
      room.press("q").sees("Not saved: leaving would lose the last steps.").press("Esc");
      room.press("a").sees("NOT SAVED: 1 item only in memory");
    }
  }

  @Test
  void a_journal_in_another_folder_is_told_once_and_without_its_path_on_a_shared_window()
      throws IOException {
    var start = Start.in(temp).with(disk);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      disk.close(start.archive().folder());
      disk.full(true);
      room.press("c").type("call back").enter().refused();
      disk.full(false);
      room.press("!", "r").hears(Message.Tried.class);
      room.sees("The log goes on in another folder: scrumline info tells where.", "✓ C  Sam");
      room.seesNo("NOT SAVED", "Tried again", temp.toString());
      room.seconds(11).seesNo("The log goes on");
      assertEquals(0, room.leave());
    }
  }

  @Test
  void a_folder_that_a_restart_empties_is_no_save() throws IOException {
    var start = Start.in(temp).with(disk);
    var refuge = temp.resolve("refuge");
    try (var room = start.open()) {
      Story.toSam(room).saved();
      disk.close(start.archive().folder());
      disk.empties(refuge);
      disk.full(true);
      room.press("c").type("call back").enter().refused();
      disk.full(false);
      room.press("!", "r").hears(Message.Tried.class);
      room.sees("NOT SAVED: 1 item · ! what to do · only in /tmp, gone at a restart");
      room.sees("is kept in /tmp, which a restart of this computer empties");
      room.sees("Tried again at 09:00:45: it is still only in /tmp.");
      room.press("Esc")
          .sees("… C  Sam: call back")
          .press("q")
          .sees("Not saved: the scrum is only in /tmp, gone at a restart.")
          .enter();
      assertFalse(room.running().isOver());
      room.sees("Not everything is saved.").enter();
      assertEquals(1, room.end(), "the exit status");
    }
    disk.empties(temp.resolve("nothing"));
    disk.close(temp.resolve("nothing"));
    try (var room = Start.in(temp).at("2026-11-23T17:10:00Z").open()) {
      room.sees("1 agreement is in its log").enter().saved().sees("✓ C  Sam: call back");
      assertTrue(room.logbook().place().startsWith(room.logbook().home()));
    }
  }

  @Test
  void a_log_that_was_removed_while_the_disk_is_full_loses_its_check_marks() throws IOException {
    var start = Start.in(temp).with(disk);
    try (var room = start.open()) {
      Story.toSam(room).press("c").type("call back").enter().saved().sees("✓ C  Sam: call back");
      disk.full(true);
      Files.delete(room.logbook().place());
      room.press("r").type("a car").enter().refused();
      room.sees("NOT SAVED: 2 items only in memory", "… C  Sam: call back", "… R  Dana: a car");
      disk.full(false);
      room.press("!", "r").hears(Message.Tried.class);
      room.sees("✓ C  Sam", "✓ R  Dana").seesNo("NOT SAVED");
    }
  }

  @Test
  void leaving_with_unsaved_events_takes_a_second_confirmation() throws IOException {
    try (var room = Start.in(temp).with(disk).open()) {
      Story.toSam(room).saved();
      disk.full(true);
      room.press("c").type("call back").enter().refused().press("q", "Enter");
      assertFalse(room.running().isOver());
      room.sees("Not everything is saved.").press("Enter");
      assertTrue(room.running().isOver());
      assertEquals(1, room.end(), "the exit status");
    }
  }

  @Test
  void leaving_warns_again_if_saving_fails_again() throws IOException {
    try (var room = Start.in(temp).with(disk).open()) {
      Story.toSam(room).saved();
      disk.full(true);
      room.press("c").type("call back").enter().refused().press("q", "Enter", "Esc");
      disk.full(false);
      room.press("!", "r").saved();
      disk.full(true);
      room.press("c").type("once more").enter().refused().press("q", "Enter");
      assertFalse(room.running().isOver());
      room.sees("Not everything is saved.");
    }
  }
}
