package scrumline.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import scrumline.screen.Desk;
import scrumline.screen.Effect;
import scrumline.screen.Page;
import scrumline.screen.text.Key;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;
import scrumline.team.Eyes;
import scrumline.terminal.Input;
import scrumline.terminal.Terminal;

/// A window in a terminal: it takes one message at a time, does what the desk asks for, and draws.
/// Every window works like this; a `Stage` says where its scrum comes from.
public final class Window {
  private final Terminal terminal;
  private final Stage stage;
  private final Forecasting forecasting;
  private final Reading reading = new Reading();

  private Desk desk;
  private boolean isNew = true;
  private Instant drawn = Instant.MIN;
  private boolean left;
  private boolean ended;

  public Window(Terminal terminal, Stage stage, ForecastCache forecasts, Audience view) {
    this.terminal = terminal;
    this.stage = stage;
    this.forecasting = new Forecasting(forecasts, stage::decides);
    this.desk = stage.begin(view);
  }

  public boolean isOver() {
    return left || stage.isOver();
  }

  /// 130 if the program was ended from outside.
  public int exitStatus() {
    return ended ? 130 : 0;
  }

  Page page() {
    return desk().page(scene(stage.now()));
  }

  void take(Message message) {
    isNew |= !(message instanceof Message.Woke);
    switch (message) {
      case Message.Came(Input.Pressed(var key)) -> press(key);
      case Message.Came(Input.Ended _) -> end();
      case Message.Came(Input.Resized _), Message.Came(Input.Continued _) -> terminal.forget();
      case Message.FromDisk word -> say(stage.heard(word));
      case Message.ForecastReady ready -> forecasting.take(ready);
      case Message.NoForecast none -> forecasting.take(none);
      case Message.Broke(var bug) -> throw new IllegalStateException(bug);
      case Message.Missed(var gap) -> missed(gap);
      case Message.Woke _ -> woken();
    }
    if (isNew) {
      stage.scrum().filter(_ -> stage.decides()).ifPresent(this::decide);
      stage.scrum().ifPresent(it -> forecasting.lookAhead(it, reading.of(it), eyes(it)));
    }
  }

  /// A turn that has begun has its question decided before it is drawn.
  private void decide(Scrum scrum) {
    Coaching.due(scrum, reading.of(scrum), forecasting.forecasts(), stage.now())
        .ifPresent(stage::happened);
  }

  /// Draws, unless the window shows this very second already and nothing has happened.
  void draw() {
    var current = desk();
    var second = stage.now().truncatedTo(ChronoUnit.SECONDS);
    if (!isNew && second.equals(drawn)) {
      return;
    }
    isNew = false;
    drawn = second;
    terminal.draw(
        stage.scrum().isPresent()
            ? current.draw(scene(second))
            : stage.waiting().draw(terminal.size()));
  }

  /// When the next frame is due without a message.
  Optional<Instant> wakeAt() {
    return stage.wakeAt(desk.over().flatMap(Page::wakeAt));
  }

  private Desk desk() {
    desk = stage.set(desk);
    return desk;
  }

  private Eyes eyes(Scrum scrum) {
    return Eyes.of(desk.view(), scrum.team());
  }

  private Scene scene(Instant now) {
    var scrum = stage.scrum().orElseThrow();
    var disk = stage.disk(scrum);
    return new Scene(
        scrum,
        reading.of(scrum),
        Coaching.coach(),
        forecasting.forecasts(),
        disk.upTo(),
        disk.refused(),
        eyes(scrum),
        now,
        terminal.size(),
        desk.said().or(stage::standing),
        stage.start());
  }

  private void press(Key key) {
    if (stage.scrum().isPresent()) {
      follow(desk().press(key, scene(stage.now())));
    } else {
      left = key.equals(Key.letter('q')) || key.equals(new Key.Ctrl('C'));
    }
  }

  private void woken() {
    isNew |= stage.woken();
    if (stage.scrum().isPresent() && !desk.home().looksOn()) {
      follow(desk().woken(scene(stage.now())));
    }
  }

  private void follow(Desk.Answer answer) {
    desk = answer.desk();
    answer.asked().forEach(this::apply);
  }

  private void apply(Effect.Request request) {
    switch (request) {
      case Effect.Happened(Event event) -> stage.happened(event);
      case Effect.Copy(String text) -> terminal.copy(text);
      case Effect.Resume(boolean goOn) -> stage.resume(goOn);
      case Effect.Play play -> say(stage.play(play));
      case Effect.Ask.QUIT -> quit();
      case Effect.Ask.SUSPEND -> suspend();
      case Effect.Ask.REPAINT -> terminal.forget();
      case Effect.Ask ask -> say(stage.asked(ask));
    }
  }

  private void say(Optional<String> sentence) {
    desk = sentence.isPresent() ? desk.saying(sentence) : desk;
  }

  private void quit() {
    var why = stage.keepsOpen();
    say(why);
    left = why.isEmpty();
  }

  private void missed(Event.StoodStill gap) {
    left()
        .filter(_ -> Timing.isGap(gap, stage.scrum().orElseThrow()))
        .ifPresent(_ -> stage.happened(gap));
  }

  /// The time until the shell lets the program go on counts for no turn.
  private void suspend() {
    goAway();
    var since = stage.scrum().map(Scrum::lastAt);
    terminal.suspend();
    stage.followWall();
    left().ifPresent(_ -> stage.happened(new Event.Continued(stage.now(), since.orElseThrow())));
  }

  private void end() {
    goAway();
    ended = true;
    left = true;
  }

  /// What was typed is written down, and that nobody sees the scrum from here on.
  private void goAway() {
    stage.scrum().flatMap(_ -> desk().unsaved(scene(stage.now()))).ifPresent(stage::happened);
    left().ifPresent(stage::happened);
  }

  /// What it means to the scrum that nobody sees it from here on.
  private Optional<Event> left() {
    return stage.scrum().flatMap(_ -> desk().left(scene(stage.now())));
  }
}
