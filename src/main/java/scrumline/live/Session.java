package scrumline.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import scrumline.screen.BlankPage;
import scrumline.screen.Effect;
import scrumline.screen.Page;
import scrumline.screen.SmallPage;
import scrumline.screen.Step;
import scrumline.screen.text.Readable;
import scrumline.screen.view.Scene;
import scrumline.screen.view.View;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.terminal.Input;
import scrumline.terminal.Terminal;

/// A running scrum and the only thing in the program that changes. It takes one message at a time:
/// decide, write, apply, draw.
public final class Session {
  private final Terminal terminal;
  private final Logbook logbook;
  private final Forecasting forecasting;
  private final Reading reading = new Reading();
  private final Timing time;

  private Scrum scrum;
  private Page page;
  private View view;
  private OnDisk disk;
  private Optional<String> said;
  private boolean over;
  private boolean ended;

  public Session(
      Terminal terminal, Logbook logbook, ForecastCache forecasts, Timing time, View view) {
    this.terminal = terminal;
    this.forecasting = new Forecasting(forecasts);
    this.logbook = logbook;
    this.time = time;
    this.view = view;
    this.scrum = logbook.scrum();
    this.page = logbook.firstPage();
    this.disk = OnDisk.all(scrum);
    this.said = logbook.warning();
  }

  boolean isOver() {
    return over;
  }

  /// 130 where the program was ended from outside.
  public int exitStatus() {
    return ended ? 130 : 0;
  }

  Scrum scrum() {
    return scrum;
  }

  Page page() {
    return page;
  }

  /// Why the last events are not on the disk, where they are not.
  public Optional<String> notSaved() {
    return disk.refused();
  }

  void take(Message message) {
    switch (message) {
      case Message.Came(Input.Pressed(var key)) -> {
        said = Optional.empty();
        follow(visible().press(key, scene(time.now())));
      }
      case Message.Saved(long seq) -> disk = disk.saved(seq, scrum);
      case Message.SaveFailed(long _, String why) -> disk = disk.refusing(why);
      case Message.Came(Input.Ended _) -> leave();
      case Message.Came(Input.Resized _), Message.Came(Input.Continued _) -> terminal.forget();
      case Message.ForecastReady ready -> forecasting.take(ready);
      case Message.NoForecast none -> forecasting.take(none);
      case Message.Broke(var bug) -> throw new IllegalStateException(bug);
      case Message.Missed(var gap) ->
          page.left(scene(time.now()))
              .filter(_ -> Timing.isGap(gap, scrum))
              .ifPresent(_ -> happened(gap));
      case Message.Woke _ -> follow(page.woken(scene(time.now())));
    }
    forecasting.lookAhead(scrum, reading.of(scrum), view);
  }

  void draw() {
    terminal.draw(visible().draw(scene(time.now().truncatedTo(ChronoUnit.SECONDS))));
  }

  /// When the next frame is due without a message.
  Optional<Instant> wakeAt() {
    return time.wakeAt(scrum, page.wakeAt());
  }

  private Page visible() {
    return Readable.isTooSmall(terminal.size()) ? new SmallPage(page) : page;
  }

  private Scene scene(Instant now) {
    return new Scene(
        scrum,
        reading.of(scrum),
        Coaching.coach(),
        forecasting.forecasts(),
        disk.upTo(),
        disk.refused(),
        view,
        now,
        terminal.size(),
        said,
        time.start());
  }

  private void follow(Step step) {
    for (var effect : step.effects()) {
      apply(effect);
    }
    page = scrum.blanked() ? new BlankPage() : step.page().orElseGet(() -> Page.home(scrum));
  }

  private void apply(Effect effect) {
    switch (effect) {
      case Effect.Happened(Event event) -> happened(event);
      case Effect.Say(String sentence) -> said = Optional.of(sentence);
      case Effect.Show(View next) -> view = next;
      case Effect.Copy(String text) -> terminal.copy(text);
      case Effect.Resume(boolean goOn) -> resume(goOn);
      case Effect.Play _ -> {}
      case Effect.Ask ask -> asked(ask);
    }
  }

  private void asked(Effect.Ask ask) {
    switch (ask) {
      case QUIT -> quit();
      case SUSPEND -> suspend();
      case REPAINT -> terminal.forget();
      case EXPORT -> said = Optional.of(logbook.export(scrum));
      case RETRY -> logbook.retry();
      case SAVE_ELSEWHERE -> said = Optional.of(logbook.saveElsewhere());
    }
  }

  /// The event goes to the disk first and is applied at once; it is drawn as saved only when the
  /// disk has said so.
  private void happened(Event event) {
    scrum = logbook.write(scrum, event).after(event);
  }

  private void resume(boolean goOn) {
    if (goOn) {
      happened(new Event.Continued(time.now(), logbook.lastSeen()));
      if (scrum.blanked()) {
        happened(new Event.Unblanked(time.now()));
      }
    } else {
      logbook.beginAnew(time.now());
      scrum = logbook.scrum();
      disk = OnDisk.all(scrum);
    }
  }

  /// The time until the shell lets the program go on is nobody's talk time.
  private void suspend() {
    goAway();
    var since = scrum.lastAt();
    terminal.suspend();
    time.followWall();
    page.left(scene(time.now())).ifPresent(_ -> happened(new Event.Continued(time.now(), since)));
  }

  private void quit() {
    if (disk.mustBeTold()) {
      disk = disk.afterTelling();
      said = Optional.of("Not everything is saved. Leave once more to leave all the same.");
      return;
    }
    over = true;
  }

  private void leave() {
    goAway();
    ended = true;
    over = true;
  }

  /// What was typed is written down, and that nobody sees the scrum from here on.
  private void goAway() {
    page.unsaved(scene(time.now())).ifPresent(this::happened);
    page.left(scene(time.now())).ifPresent(this::happened);
  }
}
