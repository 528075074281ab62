package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.journal.Stored;
import scrumline.numbers.forecast.Forecast;
import scrumline.scrum.Event;
import scrumline.team.Audience;
import scrumline.terminal.Input;
import scrumline.terminal.Typed;

/// An old scrum is looked at again, on another day.
final class ReplayStoryTest {
  private static final Instant ANOTHER_DAY = Instant.parse("2027-03-01T12:00:00Z");

  @TempDir Path temp;

  private final ScriptedTerminal window = new ScriptedTerminal();
  private final TreeMap<Long, String> shown = new TreeMap<>();
  private Instant now = ANOTHER_DAY;
  private Window looking;

  @Test
  void the_frame_at_an_event_is_what_the_window_showed_then() throws IOException {
    var log = played();
    byte[] before = Files.readAllBytes(log.file());
    open(log, Optional.empty(), 1);
    int compared = 0;
    int picture = 0;
    long pictures = log.events().stream().filter(event -> !(event instanceof Event.Asked)).count();
    for (int seq = 1; seq <= log.events().size(); seq++) {
      if (seq < log.events().size() && log.events().get(seq) instanceof Event.Asked) {
        continue;
      }
      picture++;
      String then = shown.get((long) seq);
      if (then != null) {
        assertEquals(withoutFooter(then), withoutFooter(window.text()), "event " + seq);
        assertTrue(window.text().contains(" " + picture + " of " + pictures), window::text);
        compared++;
      }
      press("→");
    }
    assertTrue(compared > 12, compared + " frames");
    sees("Nothing more").press("←").sees(pictures - 1 + " of");
    press("c").sees("only looked at").press("?").sees("The next event").press("Esc", "q");
    assertTrue(looking.isOver());
    assertEquals(new String(before), Files.readString(log.file()));
  }

  @Test
  void a_replay_plays_at_its_own_speed_or_ten_times_as_fast_and_pauses() throws IOException {
    var log = played();
    open(log, Optional.of(now), 1);
    later(2_900).sees("Good to see you.").later(200).sees("OPENING", "0:30 left");
    later(2_000).sees("0:28 left of 0:30").press(" ").later(60_000).sees("0:28 left of 0:30");
    press(" ").later(1_000).sees("0:27 left of 0:30").press("+");
    later(3_000).sees("WINS").press("−").sees(" 1x");
  }

  @Test
  void a_long_pause_and_a_gap_take_no_more_than_moments() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      room.press("→").seconds(5).press(" ").seconds(600).press(" ").seconds(5).saved();
      room.leave();
    }
    try (var room = start.at("2026-11-23T17:50:00Z").open()) {
      room.enter().seconds(5).press("→").saved();
    }
    open(start.archive().latest().orElseThrow(), Optional.of(now), 1);
    later(30_000).sees("WINS");
    assertFalse(window.text().contains("past the end"));
  }

  /// Through the scrum with a little of everything; each frame is kept as soon as it is saved.
  private Stored played() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      room.seconds(60);
      for (String key :
          new String[] {"→", "→", "→", "→", "a", "u", "→", ":away", " ", " ", "→", "b"}) {
        keep(key.equals(":away") ? Story.away(room).saved() : room.press(key).saved());
        keep(room.seconds(10));
        room.seconds(20);
      }
      keep(room.press("x").press("Ctrl-L").saved());
      keep(room.press("r").type("cover by wed").enter().press("Ctrl-L").saved());
      Story.jump(room, "wrap");
      keep(room.enter().sees("CLOSED").saved());
    }
    return start.archive().latest().orElseThrow();
  }

  /// Only the frame at the very instant of the event counts.
  private void keep(Room room) {
    if (room.clock().now().equals(room.scrum().lastAt())) {
      shown.put(room.scrum().seq(), room.screen());
    }
  }

  private void open(Stored log, Optional<Instant> since, int speed) {
    var forecasts = new ForecastCache(Forecast::of, _ -> {});
    var playback = Playback.of(Film.of(log), since, speed);
    var replayer = new Replayer(() -> now, playback, Optional.empty());
    looking = new Window(window, replayer, forecasts, Audience.TEAM);
    looking.draw();
  }

  private ReplayStoryTest press(String... keys) {
    for (String key : keys) {
      take(new Message.Came(new Input.Pressed(Typed.named(key))));
    }
    return this;
  }

  private ReplayStoryTest later(long millis) {
    var until = now.plusMillis(millis);
    while (now.isBefore(until)) {
      now = now.plus(Duration.ofMillis(100));
      take(new Message.Woke());
    }
    return this;
  }

  private void take(Message message) {
    looking.take(message);
    looking.draw();
  }

  private ReplayStoryTest sees(String... words) {
    window.sees(words);
    return this;
  }

  private static String withoutFooter(String frame) {
    return frame.substring(0, frame.lastIndexOf('\n'));
  }
}
