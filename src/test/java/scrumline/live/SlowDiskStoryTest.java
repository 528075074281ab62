package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The disk answers nothing until the test has seen the next frames: a thread that draws and waits
/// for it would wait for ever.
@Timeout(60)
final class SlowDiskStoryTest {
  @TempDir Path temp;
  private final StubbornDisk disk = new StubbornDisk();

  @Test
  void writing_the_meeting_log_keeps_no_frame_waiting() throws IOException {
    var start = Start.in(temp).with(disk);
    Files.createDirectory(start.here());
    try (var room = start.open()) {
      Story.jump(Story.toSam(room), "wrap").saved();
      disk.hold(true);
      room.press("e").sees("Writing the log …").press("9").sees("9 of 10").seesNo("Wrote");
      disk.hold(false);
      room.hears(Message.Wrote.class).sees("Wrote ");
      assertTrue(Files.exists(start.here().resolve("scrum-2026-11-23.md")));
    }
  }

  @Test
  void beginning_anew_keeps_no_frame_waiting() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("c").type("call back").enter().crash();
    }
    try (var room = Start.in(temp).with(disk).at("2026-11-23T17:20:00Z").open()) {
      disk.hold(true);
      room.press("n").sees("The old scrum is being closed.").press("→").seconds(2);
      room.sees("The old scrum is being closed.");
      disk.hold(false);
      room.hears(Message.Begun.class).sees("Good to see you.");
      Story.toSam(room).saved().sees("call back");
    }
  }

  @Test
  void an_old_scrum_that_cannot_be_closed_is_asked_about_again() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("c").type("call back").enter().crash();
    }
    try (var room = Start.in(temp).with(disk).at("2026-11-23T17:20:00Z").open()) {
      disk.full(true);
      room.press("n").hears(Message.NotBegun.class);
      room.sees("The old scrum could not be closed: the disk is full.", "Continue the scrum");
      disk.full(false);
      room.enter().saved().sees("✓ C  Sam: call back");
    }
  }

  @Test
  void saving_elsewhere_keeps_no_frame_waiting_and_the_next_start_finds_all() throws IOException {
    var start = Start.in(temp).with(disk);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      disk.full(true);
      room.press("c").type("call back").enter().refused();
      disk.full(false);
      disk.closeJournals(start.archive().folder());
      disk.hold(true);
      room.press("!", "e").sees("Trying in the folder that you started in …").press("?");
      room.sees("KEYS HERE").press("Esc");
      disk.hold(false);
      room.hears(Message.Tried.class).sees("✓ C  Sam: call back").seesNo("NOT SAVED");
      room.press("c").type("once more").enter().saved();
      assertEquals(start.here(), room.logbook().place().getParent());
      assertEquals(0, room.leave());
    }
    disk.closeJournals(Path.of("nowhere"));
    try (var room = start.at("2026-11-23T17:20:00Z").open()) {
      room.sees("2 agreements are in its log").enter().saved();
      room.sees("✓ C  Sam: call back", "✓ C  Sam: once more");
      room.press("c").type("a third").enter().saved();
      var ids = room.scrum().minutes().agreements().stream().map(it -> it.value().id()).toList();
      assertEquals(3, ids.stream().distinct().count(), ids::toString);
      assertEquals(room.logbook().home(), room.logbook().place().getParent());
    }
  }
}
