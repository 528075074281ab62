package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import scrumline.numbers.forecast.Forecast;
import scrumline.team.Audience;
import scrumline.terminal.Input;
import scrumline.terminal.Typed;

/// What the answer to a question opens does not answer until the test has seen the next frames: a
/// thread that draws and waits for it would wait for ever.
@Timeout(60)
final class SlowOfferStoryTest {
  @TempDir Path temp;
  private final StubbornDisk disk = new StubbornDisk();

  @AfterEach
  void letGo() {
    disk.holdReads(false);
  }

  @Test
  void the_answer_whose_the_log_is_opens_it_while_the_window_says_so() throws IOException {
    var asked = Asked.whose(Start.in(temp).with(disk)).sees("goes on with that log");
    disk.holdReads(true);
    asked.press("Enter").sees("Opening the log …", "q leaves");
    disk.awaitReader();
    asked.press("→").resize(60, 20).sees("Opening the log …");
    assertFalse(asked.window.isOver());
    disk.holdReads(false);
    var opened = (Opened.Here) asked.heard().offer.opened().orElseThrow();
    assertTrue(asked.window.isOver());
    assertTrue(opened.logbook().close());
  }

  @Test
  void a_window_is_left_at_once_while_the_log_that_it_opens_does_not_answer() throws IOException {
    for (String leaves : List.of("q", "Ctrl-C")) {
      var asked = Asked.whose(Start.in(temp.resolve(leaves)).with(disk));
      disk.holdReads(true);
      asked.press("n").sees("Opening the log …");
      disk.awaitReader();
      assertTrue(asked.press(leaves).window.isOver());
      disk.holdReads(false);
      assertTrue(asked.offer.opened().isEmpty(), "it was left before");
    }
  }

  @Test
  void a_window_that_may_look_on_asks_the_disk_beside_its_frames() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.toSam(room).saved();
      var left = Asked.toLookOn(start).press("Enter").sees("Opening the log …").press("q");
      assertTrue(left.window.isOver());
      assertTrue(left.offer.opened().isEmpty());
      var asked = Asked.toLookOn(start).press("Enter").sees("Opening the log …").heard();
      assertTrue(asked.window.isOver());
      assertTrue(asked.offer.opened().orElseThrow().isPresent());
    }
  }

  @Test
  void a_log_that_cannot_be_opened_ends_the_window_that_asked() throws IOException {
    var start = Start.in(temp);
    var asked = Asked.whose(start);
    Files.writeString(start.logs().resolve("logs"), "a file in the place of the folder");
    assertTrue(asked.press("Enter").heard().window.isOver());
    assertThrows(IOException.class, asked.offer::opened);
  }

  /// A window with a question.
  private record Asked<T>(ScriptedTerminal terminal, Inbox inbox, Offer<T> offer, Window window) {

    static Asked<Opened> whose(Start start) throws IOException {
      var inbox = new Inbox();
      var lobby = start.scrum().open(start.archive(), start.at());
      Offer.Opening<Opened> opening =
          _ -> Opened.of(start.archive(), start.scrum(), start::at, inbox::add);
      return of(Offer.toGoOn(lobby, "4 of its 5 people are in it.", opening, inbox::add), inbox);
    }

    static Asked<Optional<Lookout>> toLookOn(Start start) throws IOException {
      var inbox = new Inbox();
      var open = Opened.of(start.archive(), start.scrum(), start::at, inbox::add);
      return of(Offer.toLookOn((Opened.Elsewhere) open, inbox::add), inbox);
    }

    private static <T> Asked<T> of(Offer<T> offer, Inbox inbox) {
      var terminal = new ScriptedTerminal();
      var forecasts = new ForecastCache(Forecast::of, inbox::add);
      var window = new Window(terminal, offer, forecasts, Audience.TEAM);
      window.draw();
      return new Asked<>(terminal, inbox, offer, window);
    }

    Asked<T> press(String key) {
      return take(new Message.Came(new Input.Pressed(Typed.named(key))));
    }

    Asked<T> resize(int columns, int rows) {
      terminal.resize(columns, rows);
      return take(new Message.Came(new Input.Resized()));
    }

    Asked<T> heard() {
      return take(inbox.next());
    }

    private Asked<T> take(Message message) {
      window.take(message);
      window.draw();
      return this;
    }

    Asked<T> sees(String... words) {
      terminal.sees(words);
      return this;
    }
  }
}
