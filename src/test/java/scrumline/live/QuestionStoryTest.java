package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.numbers.forecast.Forecast;
import scrumline.scrum.Event;
import scrumline.scrum.Question;
import scrumline.team.Audience;

/// What is asked in a turn is decided once and written down.
class QuestionStoryTest {
  private static final String SAM = "r07";

  @TempDir private Path logs;

  private Start start() {
    return Start.in(logs);
  }

  @Test
  void a_question_is_decided_when_its_turn_is_entered_for_the_first_time() throws IOException {
    try (var room = start().open()) {
      room.press("→");
      assertEquals(List.of(), room.scrum().minutes().asked());
      Story.jump(room, "sam").sees("SAM WHITAKER");
      assertEquals(SAM, room.scrum().minutes().asked().getFirst().rep());
      var first = question(room);
      room.press("→", "←").sees("SAM WHITAKER");
      assertEquals(2, room.scrum().minutes().asked().size());
      assertEquals(first, question(room));
      assertTrue(asks(first, room.screen()), room::screen);
    }
  }

  @Test
  void a_question_stays_through_agreements_and_undo() throws IOException {
    var start = start().with(Audience.MANAGER);
    try (var room = Story.toSam(start.open())) {
      var first = question(room);
      room.press("k").type("calls 60 for 2 weeks because focus on hot leads").enter();
      assertTrue(asks(first, room.screen()), room::screen);
      room.press("u", "u").sees("DIEGO FUENTES").press("→").sees("SAM WHITAKER");
      assertTrue(asks(first, room.screen()), room::screen);
      assertEquals(first, question(room));
    }
  }

  @Test
  void a_forecast_that_comes_late_changes_no_question() throws IOException {
    var late = new CountDownLatch(1);
    try (var room =
        start()
            .with(Audience.MANAGER)
            .open(
                inputs -> {
                  await(late);
                  return Forecast.of(inputs);
                })) {
      var first = question(Story.toSam(room));
      late.countDown();
      room.hears(Message.ForecastReady.class).hears(Message.ForecastReady.class);
      assertEquals(first, question(room));
      assertTrue(asks(first, room.screen()), room::screen);
    }
  }

  @Test
  void a_scrum_that_was_killed_goes_on_with_the_same_words() throws IOException {
    Question first;
    try (var room = Story.toSam(start().open())) {
      first = question(room);
      room.press("k").type("calls 60 for 2 weeks because focus on hot leads").enter().crash();
    }
    try (var room = start().at("2026-11-23T17:20:00Z").open()) {
      room.enter().sees("SAM WHITAKER");
      assertTrue(asks(first, room.screen()), room::screen);
      assertEquals(first, question(room));
    }
  }

  @Test
  void a_log_without_the_question_has_it_decided_when_the_scrum_goes_on() throws IOException {
    var logbook =
        Logbook.open(start().archive(), start().scrum(), start()::at, _ -> {}).orElseThrow();
    var scrum = logbook.scrum();
    var at = start().at();
    var sam = scrum.slots().stream().filter(slot -> slot.rep().equals(Optional.of(SAM)));
    for (var event : List.of(new Event.Started(at), new Event.Entered(at, sam.findFirst().get()))) {
      scrum = logbook.write(scrum, event).after(event);
    }
    assertTrue(logbook.close());
    try (var room = start().at("2026-11-23T17:20:00Z").open()) {
      assertEquals(List.of(), room.seconds(5).scrum().minutes().asked());
      room.enter().sees("SAM WHITAKER");
      assertTrue(asks(question(room), room.screen()), room::screen);
    }
  }

  @Test
  void a_second_screen_shows_the_same_question_and_no_opening_in_the_team_view()
      throws IOException {
    try (var room = start().with(Audience.MANAGER).open()) {
      Story.toSam(room).press("k").type("calls 60 for 2 weeks because focus on it").enter();
      room.saved();
      var question = question(room);
      var beside = Beside.follow(room, start().with(Audience.TEAM)).sees("SHARED", "SAM WHITAKER");
      assertTrue(asks(question, beside.screen()), beside::screen);
      assertFalse(flat(beside.screen()).contains(question.opening().value()), beside::screen);
      assertTrue(flat(room.screen()).contains(question.opening().value()), room::screen);
    }
  }

  private static Question question(Room room) {
    return room.scrum().asked(SAM).map(Event.Asked::question).orElseThrow();
  }

  private static boolean asks(Question question, String screen) {
    return flat(screen).contains(question.question().value());
  }

  /// The text of a window without the places at which its lines end.
  private static String flat(String screen) {
    return screen.replaceAll("[\\s▌]+", " ");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
