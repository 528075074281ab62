package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.team.Audience;

/// The second screen beside a run window.
final class FollowStoryTest {
  @TempDir Path temp;

  @Test
  void every_event_is_shown_at_the_first_look_after_its_save() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      var beside = Beside.follow(room, start).sees("Waiting for a scrum to begin.", "q leaves");
      room.press("→").saved();
      beside.look().sees("OPENING", "Priya");
      room.press("→", "→", "→").saved();
      beside.look().sees("PRIYA");
      room.press("r").type("half a line that nobody is to see yet").seconds(1);
      assertFalse(beside.look().screen().contains("half a line"));
      room.enter().saved();
      assertEquals(room.screen(), beside.look().screen());
      room.press("u").saved();
      assertEquals(room.screen(), beside.look().screen());
      room.seconds(12);
      assertEquals(room.screen(), beside.look().screen());
    }
    assertTrue(FollowedLog.BETWEEN_LOOKS.toMillis() + 40 <= 150, "with time to draw");
  }

  @Test
  void the_second_screen_blanks_with_the_run_window_and_comes_back_in_the_team_view()
      throws IOException {
    var start = Start.in(temp).with(Audience.MANAGER);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      var beside = Beside.follow(room, start).sees("PRIVATE", "SAM WHITAKER").press("?");
      room.press("b").saved();
      assertEquals("", beside.look().screen().strip());
      assertEquals("", beside.press("v", ":", "x").screen().strip());
      room.press("x").saved();
      assertFalse(beside.look().sees("SHARED", "SAM WHITAKER").screen().contains("$"));
    }
  }

  @Test
  void the_second_screen_has_its_own_few_keys() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      long events = room.scrum().seq();
      var beside = Beside.follow(room, start);
      for (String key : List.of("c", "→", " ", "u", "Enter", "7")) {
        beside.press(key).sees("This window only follows. Keys work in the run window.");
      }
      beside.press("?").sees("Leave this window; the scrum goes on in its own").press("Esc");
      beside.press(":").type("private").press("Enter").sees("Money and notes", "SHARED");
      beside.press("Enter").sees("PRIVATE", "$").press("v").sees("SHARED");
      assertEquals("", beside.press("b").screen().strip());
      beside.press("q").sees("SAM WHITAKER", "SHARED");
      assertFalse(beside.looking().isOver());
      assertTrue(beside.press("q").looking().isOver());
      assertEquals(0, beside.looking().exitStatus());
      assertEquals(events, room.saved().scrum().seq());
      assertTrue(Beside.follow(room, start).press("?", "Ctrl-C").looking().isOver());
    }
  }

  @Test
  void the_second_screen_waits_while_the_scrum_is_left_and_goes_on_with_it() throws IOException {
    var start = Start.in(temp);
    Beside beside;
    try (var room = start.open()) {
      Story.toSam(room).seconds(10).saved();
      beside = Beside.follow(room, start).sees("1:05 left of 1:15");
      room.leave();
      beside.look().sees("The scrum was left.", "1:05 left of 1:15");
      assertEquals("1:05", time(beside.later(Duration.ofMinutes(2)).screen()));
    }
    var again = start.at("2026-11-23T17:20:00Z");
    try (var room = again.open()) {
      room.enter().saved();
      assertEquals(room.screen(), Beside.follow(room, again).screen());
    }
  }

  private static String time(String screen) {
    return screen.replaceAll("(?s).*?(\\d:\\d\\d) left of.*", "$1");
  }

  @Test
  void the_second_screen_ends_three_seconds_after_the_scrum_unless_the_end_is_undone()
      throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      var beside = Beside.follow(room, start);
      Story.jump(room, "wrap").enter().sees("CLOSED").saved();
      beside.look().sees("CLOSED").later(Duration.ofMillis(2_900)).sees("CLOSED");
      room.press("u").saved();
      assertFalse(beside.look().later(Duration.ofSeconds(5)).looking().isOver());
      room.enter().sees("CLOSED").saved();
      assertFalse(beside.look().later(Duration.ofMillis(2_900)).looking().isOver());
      assertTrue(beside.later(Duration.ofMillis(200)).looking().isOver());
      assertTrue(beside.follower().sawTheEnd());
    }
  }

  @Test
  void a_scrum_that_is_begun_anew_is_followed_when_it_begins() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).crash();
    }
    var again = start.at("2026-11-23T17:20:00Z");
    try (var room = again.open()) {
      var beside = Beside.follow(room, again).sees("SAM WHITAKER");
      room.press("n").hears(Message.Begun.class);
      beside.look().sees("Waiting for a scrum to begin.");
      room.press("→").saved();
      assertEquals(room.screen(), beside.look().screen());
    }
  }

  @Test
  void following_changes_no_file_and_works_on_read_only_logs() throws IOException {
    var start = Start.in(temp);
    var folder = start.archive().folder();
    try (var room = start.open()) {
      Story.threeAgreements(Story.toSam(room));
      var before = files(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
      var beside = Beside.follow(room, start).sees("✓ C  Sam").press("b", "x", "c", "Ctrl-L");
      for (int look = 0; look < 50; look++) {
        beside.look();
      }
      beside.press("q");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      assertEquals(before, files(folder));
    }
  }

  @Test
  void a_damaged_journal_is_told_calmly() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      var beside = Beside.follow(room, start);
      var file = start.archive().latest().orElseThrow().file();
      String last = Files.readAllLines(file).getLast();
      Files.writeString(file, last + "\n", StandardOpenOption.APPEND);
      beside.look().sees("The log is damaged", "SAM WHITAKER");
    }
  }

  @Test
  void follow_finds_nothing_if_no_window_has_a_scrum_open() throws IOException {
    var start = Start.in(temp);
    assertEquals(Optional.empty(), Lookout.of(List.of(start.archive())));
    assertFalse(Files.exists(start.archive().folder()));
    try (var room = start.open()) {
      Story.toSam(room).crash();
    }
    assertTrue(Lookout.of(List.of(start.archive())).isEmpty(), "an interrupted one does not run");
  }

  private static TreeMap<Path, List<Object>> files(Path folder) throws IOException {
    var all = new TreeMap<Path, List<Object>>();
    try (var found = Files.walk(folder)) {
      for (var path : found.toList()) {
        FileTime changed = Files.getLastModifiedTime(path);
        all.put(path, List.of(changed, Files.isDirectory(path) ? "" : Files.readString(path)));
      }
    }
    return all;
  }
}
