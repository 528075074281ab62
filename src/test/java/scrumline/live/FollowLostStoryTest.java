package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window that is followed is gone without a word: killed, or its computer went off.
final class FollowLostStoryTest {
  private static final String LEFT = "The scrum was left. It can be continued; we wait for that.";

  @TempDir Path temp;

  @Test
  void the_clock_stops_at_the_loss_of_the_window_until_the_scrum_goes_on() throws IOException {
    var start = Start.in(temp);
    Beside beside;
    Start again;
    try (var room = start.open()) {
      Story.toSam(room).saved();
      beside = Beside.follow(room, start).look();
      room.seconds(10).crash();
      beside.later(Duration.ZERO).sees(LEFT, "1:05 left of 1:15");
      beside.later(Duration.ofMinutes(9)).sees(LEFT, "1:05 left of 1:15");
      again = start.at(room.clock().now().toString());
    }
    try (var room = again.open()) {
      beside.later(Pulse.BETWEEN_LOOKS).sees(LEFT, "1:05 left of 1:15");
      room.later(Pulse.BETWEEN_LOOKS).enter().saved();
      assertFalse(beside.look().screen().contains(LEFT));
      assertEquals(room.screen(), beside.screen());
      room.seconds(5);
      assertEquals(room.screen(), beside.later(Duration.ofSeconds(5)).screen());
    }
    beside.later(Pulse.BETWEEN_LOOKS).sees(LEFT);
  }

  @Test
  void the_second_screen_says_that_a_lobby_was_left_and_waits_for_the_next() throws IOException {
    var start = Start.in(temp);
    Beside beside;
    try (var room = start.open()) {
      beside = Beside.follow(room, start).sees("Waiting for a scrum to begin.");
      beside.later(Pulse.BETWEEN_LOOKS).sees("Waiting for a scrum to begin.");
    }
    beside.later(Pulse.BETWEEN_LOOKS).sees("No scrum is open now.", "q leaves");
    try (var room = start.open()) {
      beside.later(Pulse.BETWEEN_LOOKS).sees("Waiting for a scrum to begin.");
      room.press("→").saved();
      beside.look().sees("OPENING");
    }
  }

  @Test
  void a_lost_window_is_noticed_within_two_seconds_and_a_present_one_is_never_called_lost()
      throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      var beside = Beside.follow(room, start);
      for (int second = 0; second < 20; second++) {
        assertFalse(beside.later(Duration.ofSeconds(1)).screen().contains(LEFT));
      }
      room.press("→").saved();
      beside.look();
      room.crash();
      assertFalse(beside.look().screen().contains(LEFT), "it looks every few seconds only");
      beside.later(Pulse.BETWEEN_LOOKS).sees(LEFT);
    }
    assertTrue(Pulse.BETWEEN_LOOKS.toSeconds() <= 5);
  }

  @Test
  void a_closed_scrum_is_not_called_left() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      var beside = Beside.follow(room, start);
      Story.jump(room, "wrap").enter().sees("CLOSED").saved();
      beside.look().sees("CLOSED");
      room.crash();
      assertFalse(beside.later(Duration.ofMillis(2_500)).screen().contains(LEFT));
      assertTrue(beside.later(Duration.ofSeconds(1)).follower().sawTheEnd());
    }
  }

  @Test
  void a_blank_second_screen_stays_blank_after_a_crash() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).press("b").saved();
      var beside = Beside.follow(room, start);
      room.crash();
      assertEquals("", beside.later(Pulse.BETWEEN_LOOKS).screen().strip());
      assertTrue(beside.press("q").looking().isOver());
    }
  }
}
