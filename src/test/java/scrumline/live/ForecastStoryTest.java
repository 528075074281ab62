package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.ForecastInputs;
import scrumline.team.Audience;

/// Forecasts come when they come: nobody waits for them.
class ForecastStoryTest {
  @TempDir private Path logs;

  private final List<ForecastInputs> asked = new CopyOnWriteArrayList<>();

  private Forecast reckoned(ForecastInputs inputs) {
    asked.add(inputs);
    return Forecast.of(inputs);
  }

  private Room sam(Audience view) throws IOException {
    var room = Start.in(logs).with(view).open(this::reckoned);
    return Story.jump(Story.toSeventh(room), "sam");
  }

  @Test
  void a_forecast_appears_in_its_reserved_place() throws IOException {
    try (var room = sam(Audience.MANAGER)) {
      room.resize(100, 30).sees("likely end …");
      var before = room.screen();
      while (room.screen().contains("likely end …")) {
        room.hears(Message.ForecastReady.class);
      }
      room.sees("likely end $103k–$205k, 12 % chance of quota");
      assertEquals(withoutEnd(before), withoutEnd(room.screen()));
    }
  }

  private static String withoutEnd(String screen) {
    return screen.replaceAll("likely end.*", "");
  }

  @Test
  void keys_echo_in_the_next_frame_while_a_forecaster_sleeps() throws IOException {
    var slept = new CountDownLatch(1);
    try (var room =
        Start.in(logs)
            .with(Audience.MANAGER)
            .open(
                inputs -> {
                  sleep(Duration.ofSeconds(2));
                  slept.countDown();
                  return Forecast.of(inputs);
                })) {
      Story.jump(Story.toSeventh(room), "sam").press("c");
      String typed = "";
      for (String letter : "call the leads".split("")) {
        room.type(letter);
        typed += letter;
        room.sees("▸ " + typed.stripTrailing());
      }
      assertEquals(1, slept.getCount(), "every key was echoed before the first forecast");
      room.press("Esc").hears(Message.ForecastReady.class);
    }
  }

  @Test
  void the_forecast_of_the_next_rep_is_computed_ahead_and_only_once() throws IOException {
    try (var room = sam(Audience.MANAGER)) {
      while (asked.size() < 8) {
        room.hears(Message.ForecastReady.class);
        room.press("→", "←", "→");
      }
      assertEquals(asked.size(), asked.stream().distinct().count());
    }
  }

  /// A question may hold only with a chance of quota, and is the same in both views.
  @Test
  void a_forecast_that_the_view_may_not_show_is_computed_for_the_question_alone()
      throws IOException {
    try (var room = sam(Audience.TEAM)) {
      room.hears(Message.ForecastReady.class);
      room.saved().seesNo("likely end").seesNo("chance of quota");
      assertFalse(asked.isEmpty());
    }
  }

  @Test
  void a_bug_in_a_forecast_ends_the_program_with_its_message() throws IOException {
    try (var room =
        Start.in(logs)
            .with(Audience.MANAGER)
            .open(
                inputs -> {
                  throw new IllegalArgumentException("asked for");
                })) {
      var bug =
          assertThrows(
              IllegalStateException.class,
              () -> room.press("→").hears(Message.ForecastReady.class));
      assertTrue(bug.getMessage().contains("asked for"), bug.getMessage());
    }
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
