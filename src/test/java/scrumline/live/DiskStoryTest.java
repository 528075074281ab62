package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
      room.sees("NOT SAVED: the disk is full. 1 item only in memory.", "… C  Sam: call back");
      room.press("r").type("a car").enter().seconds(5);
      room.sees("… R  Dana: a car").press("!").sees("Not saved: the disk is full", "r tries again");
      room.press("Esc").sees("SAM WHITAKER").press("!");
      disk.full(false);
      room.press("r").saved().seesNo("NOT SAVED").sees("✓ C  Sam", "✓ R  Dana: a car");
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
      room.press("!", "r").saved().sees("✓ –  Nothing new agreed");
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
