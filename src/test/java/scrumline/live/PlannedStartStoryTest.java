package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A scrum that starts by the clock on the wall. In the sample's zone nine o'clock is 17:00 of the
/// files.
final class PlannedStartStoryTest {
  @TempDir Path temp;

  @Test
  void a_scrum_starts_by_itself_at_exactly_its_time() throws IOException {
    try (var room = lobby("2026-11-23T16:55:30Z").startingAt("2026-11-23T17:00:00Z").open()) {
      room.sees("starts at 09:00, in 5 minutes").seconds(29).sees("in 5 minutes");
      room.seconds(1).sees("in 4 minutes").press("x").seconds(180).sees("in a minute").press("?");
      room.seconds(59).sees("KEYS HERE").later(Duration.ofMillis(1500)).sees("0:30 left of 0:30");
      assertEquals(Instant.parse("2026-11-23T17:00:00Z"), started(room));
      room.seconds(9).sees("0:21 left of 0:30").press("u");
      room.sees("09:00 has passed", "starts on →").seconds(60).sees("HERE TODAY");
      room.press("→").sees("15:00 left, ends 09:16");
    }
  }

  @Test
  void the_key_starts_it_before_its_time() throws IOException {
    try (var room = lobby("2026-11-23T16:55:30Z").startingAt("2026-11-23T17:00:00Z").open()) {
      room.seconds(10).press("→").seconds(10).sees("0:20 left of 0:30", "ends 09:10").seconds(300);
      assertEquals(Instant.parse("2026-11-23T16:55:40Z"), started(room));
    }
  }

  @Test
  void a_time_that_has_passed_starts_nothing() throws IOException {
    try (var room = lobby("2026-11-23T17:20:00Z").startingAt("2026-11-23T17:00:00Z").open()) {
      room.sees("09:00 has passed", "starts on →").seconds(600).sees("HERE TODAY");
      room.press("→").sees("15:00 left, ends 09:45");
    }
  }

  @Test
  void a_time_that_passes_while_the_computer_sleeps_starts_nothing() throws IOException {
    try (var room = lobby("2026-11-23T16:55:30Z").startingAt("2026-11-23T17:00:00Z").open()) {
      room.clock().sleep(Duration.ofMinutes(14));
      room.seconds(30).sees("09:00 has passed", "starts on →", "HERE TODAY");
    }
  }

  private Start lobby(String at) {
    return Start.in(temp).at(at);
  }

  private static Instant started(Room room) {
    return room.scrum().talk().started().orElseThrow();
  }
}
