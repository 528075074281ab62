package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import scrumline.journal.Archive;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.ForecastInputs;
import scrumline.screen.RandomHands;
import scrumline.scrum.Scrum;
import scrumline.terminal.Input;
import scrumline.terminal.Terminal;
import scrumline.terminal.Typed;

/// One start of the program as stories tell it: the real session and journal in a folder, a
/// scripted window, and a clock that jumps. Nobody sleeps here; what waits for the disk waits for
/// its word.
final class Room implements AutoCloseable {
  private final ScriptedTerminal window = new ScriptedTerminal();
  private final Inbox inbox = new Inbox();
  private final Logbook logbook;
  private final Session session;
  private final Window running;
  private final Clockwork clock;
  private final Heartbeat heartbeat;
  private long saved;

  Room(Start start, Archive logs, NewScrum scrum, Function<ForecastInputs, Forecast> forecaster)
      throws IOException {
    this.clock = new Clockwork(start.at(), start.tells());
    this.logbook = Logbook.open(logs, scrum, clock, inbox::add, start.here()).orElseThrow();
    this.session = new Session(logbook, new Timing(clock, start.planned()));
    this.running =
        new Window(window, session, new ForecastCache(forecaster, inbox::add), start.view());
    this.heartbeat = new Heartbeat(running, clock);
    this.saved = scrum().seq();
    running.draw();
  }

  Clockwork clock() {
    return clock;
  }

  Scrum scrum() {
    return session.scrum().orElseThrow();
  }

  Logbook logbook() {
    return logbook;
  }

  Window running() {
    return running;
  }

  /// Keys by the names that the program itself gives them; anything else is a letter.
  Room press(String... keys) {
    for (String key : keys) {
      take(new Message.Came(new Input.Pressed(Typed.named(key))));
    }
    return this;
  }

  Room type(String text) {
    RandomHands.letters(text).forEach(key -> take(new Message.Came(new Input.Pressed(key))));
    return this;
  }

  Room enter() {
    return press("Enter");
  }

  Room alsoOn(Terminal other) {
    window.alsoOn(other);
    running.draw();
    return this;
  }

  Room resize(int columns, int rows) {
    window.resize(columns, rows);
    return take(new Message.Came(new Input.Resized()));
  }

  /// The clock jumps, and the session is woken whenever it asked for that.
  Room later(Duration time) {
    clock.pass(time, running::wakeAt, () -> heartbeat.take(new Message.Woke()));
    running.draw();
    return this;
  }

  Room seconds(long seconds) {
    return later(Duration.ofSeconds(seconds));
  }

  /// Ctrl-Z, and `fg` after that time.
  Room suspendedFor(Duration time) {
    return suspended(() -> clock.pass(time));
  }

  Room asleepInTheShellFor(Duration time) {
    return suspended(() -> clock.sleep(time));
  }

  private Room suspended(Runnable meanwhile) {
    window.whileSuspended(meanwhile);
    return press("Ctrl-Z");
  }

  Room take(Message message) {
    heartbeat.take(message);
    saved = message instanceof Message.Begun begun ? begun.scrum().seq() : saved;
    running.draw();
    return this;
  }

  Room saved() {
    while (saved < scrum().seq()) {
      heard();
    }
    return this;
  }

  Room refused() {
    while (session.notSaved().isEmpty()) {
      heard();
    }
    return this;
  }

  private Message heard() {
    var message = inbox.next();
    saved = message instanceof Message.Saved(long seq) ? Math.max(saved, seq) : saved;
    take(message);
    return message;
  }

  /// Takes what has come already and waits for nothing.
  void heardSoFar() {
    inbox.drain(this::take);
  }

  /// Takes what comes until something of this kind has.
  Room hears(Class<? extends Message> kind) {
    while (!kind.isInstance(heard())) {}
    return this;
  }

  Room signs() {
    logbook.sign();
    return this;
  }

  ScriptedTerminal window() {
    return window;
  }

  String screen() {
    return window.text();
  }

  Room sees(String... words) {
    window.sees(words);
    return this;
  }

  Room seesNo(String... words) {
    window.seesNo(words);
    return this;
  }

  /// Leaves as a person does, and gives the exit status that the program would have.
  int leave() {
    press("q");
    if (!running.isOver()) {
      enter();
    }
    assertTrue(running.isOver(), this::screen);
    return end();
  }

  /// What comes after the loop, whatever ended it.
  int end() {
    return logbook.close() ? running.exitStatus() : 1;
  }

  /// The program is gone from one moment to the next; what the disk has said it has, it has.
  void crash() {
    assertEquals(0, saved().end());
  }

  @Override
  public void close() {
    logbook.close();
  }
}
