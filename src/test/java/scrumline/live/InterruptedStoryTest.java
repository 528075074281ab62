package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.journal.Journal;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;
import scrumline.terminal.Input;

/// The program was gone in the middle of a scrum, and is started again.
final class InterruptedStoryTest {
  private static final String QUESTION = "Continue the scrum of 09:00, at Sam, 7 of 8?";
  private static final String UNFINISHED = "{\"v\":1,\"mid\":\"k3f9q2\",\"seq\":1";

  @TempDir Path temp;

  @Test
  void a_scrum_goes_on_after_a_crash_and_the_time_between_is_a_gap() throws IOException {
    var before = crashed();
    try (var room = Start.in(temp).at("2026-11-23T17:20:00Z").open()) {
      room.sees(QUESTION, "3 agreements are in its log").seesNo("past the end").seconds(30);
      room.sees(QUESTION).seesNo("past the end").enter().saved();
      room.sees("SAM WHITAKER", "✓ R  Dana", "✓ K  Calls 120 → 100", "✓ C  Sam");
      var talk = room.scrum().talk();
      assertEquals(before.talk().talked(before.lastAt()), talk.talked(room.clock().now()));
      assertEquals(Duration.between(before.lastAt(), room.clock().now()), talk.gaps());
      room.seconds(10).press("→").sees("GRACE LIU").saved();
    }
    try (var room = Start.in(temp).at("2026-11-23T17:30:00Z").open()) {
      room.sees("Continue the scrum of 09:00, at Grace, 8 of 8?");
    }
  }

  @Test
  void n_begins_a_new_scrum_with_the_old_agreements_as_open_items() throws IOException {
    crashed();
    try (var room = Start.in(temp).at("2026-11-23T17:20:00Z").open()) {
      room.sees(QUESTION).press("n").hears(Message.Begun.class).sees("Good to see you.");
      Story.toSam(room).sees("LAST TIME", "+ 2 more, by their numbers").seesNo("✓ R");
      room.press("3").sees("pricing approval").press("d").saved();
      room.press("c").type("one more").enter().saved();
      var agreed = room.scrum().minutes().agreements().getFirst().value();
      assertEquals("2026-11-23/4", agreed.id(), "a number is never given out twice");
    }
    var all = Start.in(temp).archive().list();
    assertEquals(2, all.size());
    var older = Start.in(temp).archive().unfinished();
    assertEquals(1, older.size(), "the first one is closed");
  }

  @Test
  void time_while_the_program_is_suspended_is_not_talk_time() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).sees("1:15 left of 1:15").seconds(10).sees("1:05 left of 1:15");
      room.suspendedFor(Duration.ofMinutes(3)).saved().sees("1:05 left of 1:15");
      assertEquals(Duration.ofMinutes(3), room.scrum().talk().gaps());
    }
  }

  @Test
  void a_draft_is_saved_before_the_shell_gets_the_terminal() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("c").type("call the leads").press("Ctrl-Z").saved();
      var file = Start.in(temp).archive().list().getFirst().file();
      var events = Journal.recover(Disk.local(), file).events();
      var kinds = events.stream().map(Event::getClass).toList();
      int typed = kinds.indexOf(Event.Drafted.class);
      assertTrue(typed >= 0 && typed < kinds.indexOf(Event.Left.class), kinds::toString);
      room.sees("call the leads").enter().saved().sees("✓ C  Sam: call the leads");
    }
  }

  @Test
  void an_older_scrum_left_open_is_closed_with_a_note_and_its_items_come_back() throws IOException {
    crashed();
    try (var room = Start.in(temp).daysLater(7).open()) {
      room.sees("Good to see you.").press("→").sees("Sam: pricing approval");
      Story.jump(room, "sam").sees("+ 2 more, by their numbers").saved();
    }
    var first = Start.in(temp).archive().list().getLast();
    assertTrue(Files.readString(first.file()).contains("Closed when the next scrum was opened."));
  }

  @Test
  void a_terminal_that_is_closed_over_the_question_leaves_the_scrum_as_it_was() throws IOException {
    var before = crashed();
    try (var room = Start.in(temp).at("2026-11-23T17:20:00Z").open()) {
      room.take(new Message.Came(new Input.Ended("the terminal was closed")));
      assertEquals(130, room.end());
    }
    try (var room = Start.in(temp).at("2026-11-23T17:40:00Z").open()) {
      room.resize(50, 10).press("q");
      assertEquals(0, room.end());
    }
    var found = Start.in(temp).archive().latest().orElseThrow().scrum().orElseThrow();
    assertTrue(before.equals(found), "seq " + found.seq());
  }

  @Test
  void half_a_line_at_the_end_of_the_journal_is_set_aside_and_every_event_is_there()
      throws IOException {
    crashed();
    var file = Start.in(temp).archive().latest().orElseThrow().file();
    Files.writeString(file, "{\"v\":1,\"mid\":\"", StandardOpenOption.APPEND);
    try (var room = Start.in(temp).at("2026-11-23T17:20:00Z").open()) {
      room.sees(QUESTION).enter().saved().sees("✓ C  Sam: call the trade-show leads");
    }
    assertEquals(0, Start.in(temp).archive().latest().orElseThrow().bytesSetAside());
  }

  @Test
  void a_scrum_left_on_purpose_can_be_continued() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.threeAgreements(Story.toSam(room)).press("q").sees("Leave now?").press("Esc");
      assertEquals(0, room.sees("SAM WHITAKER").leave());
    }
    try (var room = Start.in(temp).at("2026-11-23T18:00:00Z").open()) {
      room.sees(QUESTION).enter().sees("✓ C  Sam");
      assertEquals(Talk.State.RUNNING, room.scrum().talk().state());
    }
  }

  @Test
  void two_windows_never_write_the_same_scrum() throws IOException {
    try (var room = Start.in(temp).open()) {
      var other = Start.in(temp);
      var second = Logbook.open(other.archive(), other.scrum(), room.clock()::now, message -> {});
      assertTrue(second.isEmpty());
    }
  }

  @Test
  void an_unfinished_line_is_told_before_the_scrum_goes_on() throws IOException {
    torn();
    try (var room = Start.in(temp).at("2026-11-23T17:20:00Z").open()) {
      room.sees("Recovered 3 items; one unfinished line (29 bytes) set aside.");
      room.sees("3 agreements are in its log", "Enter continues").enter().saved();
      room.sees("✓ R  Dana", "✓ C  Sam");
    }
    try (var room = Start.in(temp).at("2026-11-23T17:30:00Z").open()) {
      room.sees("Continue the scrum").seesNo("set aside");
    }
  }

  @Test
  void an_unfinished_line_of_an_older_scrum_is_told_in_the_next_lobby() throws IOException {
    torn();
    try (var room = Start.in(temp).daysLater(7).open()) {
      room.sees("! One unfinished line (29 bytes) was set aside from the log of 23 Nov;");
      Story.close(room.press("→"));
    }
    try (var room = Start.in(temp).daysLater(14).open()) {
      room.seesNo("set aside");
    }
  }

  private void torn() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.threeAgreements(Story.toSam(room)).crash();
    }
    var file = start.archive().latest().orElseThrow().file();
    Files.writeString(file, UNFINISHED, StandardOpenOption.APPEND);
  }

  private Scrum crashed() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.threeAgreements(Story.toSam(room)).crash();
      return room.scrum();
    }
  }
}
