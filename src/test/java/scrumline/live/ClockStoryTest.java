package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.scrum.Event;
import scrumline.scrum.Recorded;
import scrumline.scrum.Talk;

/// The computer sleeps, is set to another time, or has no time for us. In the sample's zone
/// nine o'clock is 17:00 of the files.
final class ClockStoryTest {
  private static final Duration A_SLEEP = Duration.ofSeconds(14 * 60 + 3);

  @TempDir Path temp;

  @Test
  void a_sleep_pauses_the_scrum_and_is_not_talk_time() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).seconds(10).sees("1:05 left of 1:15", "14:05 left, ends 09:15");
      room.clock().sleep(A_SLEEP);
      room.seconds(1).sees("Paused for 14:03 (computer slept). Space goes on.");
      room.sees("paused · 1:04 left of 1:15", "14:04 left, ends 09:29");
      room.seconds(60).press(" ").seesNo("Paused").sees("1:04 left of 1:15", "ends 09:30");
      room.seconds(4).sees("1:00 left of 1:15", "14:00 left, ends 09:30").saved();
      var talk = room.scrum().talk();
      assertEquals(A_SLEEP, talk.gaps());
      assertEquals(Duration.ofSeconds(60), talk.paused(room.clock().now()));
      assertEquals(Instant.parse("2026-11-23T17:16:03Z"), room.clock().now());
      assertEquals(whole(talk, room.clock().now()), sum(talk, room.clock().now()));
    }
  }

  @Test
  void the_journal_counts_on_through_a_sleep_while_its_instants_jump() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).seconds(10).clock().sleep(A_SLEEP);
      room.seconds(1).press(" ").saved();
    }
    var file = Start.in(temp).archive().latest().orElseThrow().file();
    var lines = Files.readAllLines(file);
    var gap = lines.get(lines.size() - 2);
    assertTrue(gap.contains("\"at\":\"2026-11-23T17:14:59Z\""), gap);
    assertTrue(gap.contains("\"type\":\"gap\",\"data\":{\"lastSeen\":"), gap);
    assertTrue(gap.contains("\"lost\":\"PT14M3S\",\"why\":\"slept\"}"), gap);
    assertEquals(56_000, mono(gap));
    assertEquals(56_000, mono(lines.getLast()));
  }

  private static long mono(String line) {
    var found = Pattern.compile("\"mono\":(\\d+)").matcher(line);
    assertTrue(found.find(), line);
    return Long.parseLong(found.group(1));
  }

  @Test
  void a_clock_that_is_set_forward_or_back_takes_nothing_from_a_turn() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).seconds(10).clock().set(Duration.ofHours(1));
      room.seconds(1).sees("Paused (the computer's clock was changed). Space goes on.");
      room.press(" ").sees("1:04 left of 1:15", "14:04 left, ends 10:15");
      room.clock().set(Duration.ofHours(-2));
      room.seconds(1).sees("Paused (the computer's clock was changed).", "ends 08:15");
      room.press(" ").seconds(4).sees("0:59 left of 1:15", "13:59 left, ends 08:15");
      var talk = room.scrum().talk();
      assertEquals(Duration.ZERO, talk.gaps());
      assertEquals(whole(talk, room.clock().now()), sum(talk, room.clock().now()));
    }
  }

  @Test
  void the_window_says_so_if_a_sleep_and_a_changed_clock_cannot_be_told_apart() throws IOException {
    try (var room = Start.in(temp).untold().open()) {
      Story.toSam(room).clock().sleep(A_SLEEP);
      room.seconds(1).sees("Paused for 14:03 (the computer slept, or its clock was changed).");
      room.press(" ").clock().set(Duration.ofMinutes(-14));
      room.seconds(1).sees("Paused (the computer's clock was changed). Space goes on.");
    }
  }

  @Test
  void a_program_that_was_held_up_pauses_only_if_the_wait_was_long() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).seconds(10).clock().pass(Duration.ofSeconds(5));
      room.take(new Message.Woke()).seesNo("Paused").sees("1:00 left of 1:15");
      room.clock().pass(Duration.ofSeconds(40));
      room.take(new Message.Woke())
          .sees("Paused for 0:40 (the program was held up). Space goes on.");
      room.sees("paused · 1:00 left of 1:15").press(" ");
      room.press(" ").clock().pass(Duration.ofSeconds(40));
      room.press("t").press("t").seesNo("Paused for").press(" ").sees("1:00 left of 1:15");
      assertEquals(
          Duration.ofSeconds(40), room.scrum().talk().gaps().truncatedTo(ChronoUnit.SECONDS));
    }
  }

  @Test
  void a_sleep_while_the_shell_had_the_terminal_is_counted_once() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).seconds(10);
      room.asleepInTheShellFor(A_SLEEP).saved();
      assertEquals(A_SLEEP, room.scrum().talk().gaps());
      room.clock().set(Duration.ofHours(1));
      room.seconds(1).sees("Paused (the computer's clock was changed).").press(" ").saved();
      assertEquals(A_SLEEP, room.scrum().talk().gaps());
    }
  }

  @Test
  void a_sleep_in_the_lobby_or_after_the_end_is_not_recorded() throws IOException {
    try (var room = Start.in(temp).open()) {
      room.clock().sleep(A_SLEEP);
      room.press("↓").seesNo("Paused");
      assertEquals(Instant.parse("2026-11-23T17:14:03Z"), room.clock().now());
      assertTrue(room.scrum().history().isEmpty());
      room.press("→").sees("ends 09:29");
      Story.jump(room, "wrap").enter().sees("CLOSED").clock().sleep(A_SLEEP);
      room.press("↓");
      assertTrue(room.scrum().history().stream().noneMatch(ClockStoryTest::isGap));
    }
  }

  private static boolean isGap(Object fact) {
    return fact instanceof Recorded<?>(long _, Instant _, Event.StoodStill _);
  }

  @Test
  void a_sleep_while_a_line_is_typed_pauses_and_keeps_what_was_typed() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("c").type("call the").clock().sleep(A_SLEEP);
      room.seconds(1)
          .sees("Paused for 14:03 (computer slept).", "call the")
          .seesNo("Space goes on");
      room.type(" leads").enter().sees("call the leads", "Space goes on.");
    }
  }

  @Test
  void after_a_crash_on_a_clock_that_was_set_back_the_turn_goes_on_at_once() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).seconds(10).press("a").crash();
    }
    try (var room = Start.in(temp).at("2026-11-23T16:30:00Z").open()) {
      room.enter().sees("1:05 left of 1:15", "14:05 left, ends 08:44").seconds(5);
      room.sees("1:00 left of 1:15");
    }
  }

  private static Duration whole(Talk talk, Instant now) {
    return Duration.between(talk.started().orElseThrow(), now);
  }

  private static Duration sum(Talk talk, Instant now) {
    return talk.talked(now).plus(talk.paused(now)).plus(talk.gaps());
  }
}
