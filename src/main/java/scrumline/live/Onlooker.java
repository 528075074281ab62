package scrumline.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import scrumline.screen.BlankPage;
import scrumline.screen.Effect;
import scrumline.screen.Page;
import scrumline.screen.SmallPage;
import scrumline.screen.text.Key;
import scrumline.screen.text.Readable;
import scrumline.screen.view.Scene;
import scrumline.screen.view.View;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.terminal.Input;
import scrumline.terminal.Terminal;

/// What somebody does who looks on at a scrum: a view and pages of their own. Whatever they do is
/// written nowhere; of all events only blanking means anything here, and only to this window.
final class Onlooker {
  private static final Key CTRL_C = new Key.Ctrl('C');

  private final Terminal terminal;
  private final Forecasting forecasting;
  private final Reading reading = new Reading();
  private final Supplier<Page> home;
  private final Consumer<Effect.Play> player;

  private View view;
  private Optional<Page> over = Optional.empty();
  private Optional<String> said = Optional.empty();
  private boolean left;
  private int exitStatus;

  /// `home` is the page below all that is opened here; `player` does what its keys ask for.
  Onlooker(
      Terminal terminal,
      ForecastCache forecasts,
      View view,
      Supplier<Page> home,
      Consumer<Effect.Play> player) {
    this.terminal = terminal;
    this.forecasting = new Forecasting(forecasts);
    this.view = view;
    this.home = home;
    this.player = player;
  }

  boolean isOver() {
    return left;
  }

  /// 130 where the program was ended from outside.
  int exitStatus() {
    return exitStatus;
  }

  void leave() {
    left = true;
  }

  /// What is not a key. Nothing here changes the scrum.
  void take(Message message) {
    switch (message) {
      case Message.Came(Input.Ended _) -> {
        exitStatus = 130;
        left = true;
      }
      case Message.Came(Input.Resized _), Message.Came(Input.Continued _) -> terminal.forget();
      case Message.ForecastReady ready -> forecasting.take(ready);
      case Message.NoForecast none -> forecasting.take(none);
      case Message.Broke(var bug) -> throw new IllegalStateException(bug);
      case Message.Came(Input.Pressed _),
          Message.Saved _,
          Message.SaveFailed _,
          Message.Missed _,
          Message.Woke _ -> {}
    }
  }

  /// A key on whatever page is open here. Ctrl-C leaves from all of them.
  void press(Key key, Scrum scrum, Instant now) {
    said = Optional.empty();
    if (key.equals(CTRL_C)) {
      leave();
      return;
    }
    var step = visible().press(key, scene(scrum, now, Optional.empty()));
    step.effects().forEach(this::apply);
    over = isBlank() ? over : step.page().filter(page -> !isHome(page));
  }

  private boolean isHome(Page page) {
    return page.getClass() == home.get().getClass();
  }

  private boolean isBlank() {
    return over.filter(BlankPage.class::isInstance).isPresent();
  }

  private void apply(Effect effect) {
    switch (effect) {
      case Effect.Happened(Event.Blanked _) -> blank();
      case Effect.Happened(Event.Unblanked _) -> over = Optional.empty();
      case Effect.Say(String sentence) -> said = Optional.of(sentence);
      case Effect.Show(View next) -> view = next;
      case Effect.Play play -> player.accept(play);
      case Effect.Ask.QUIT -> leave();
      case Effect.Ask.SUSPEND -> terminal.suspend();
      case Effect.Ask.REPAINT -> terminal.forget();
      case Effect.Happened _, Effect.Copy _, Effect.Resume _, Effect.Ask _ -> {}
    }
  }

  private void blank() {
    over = Optional.of(new BlankPage());
  }

  /// Everything that is open here is closed, and only the team view comes back.
  void hide() {
    over = Optional.empty();
    view = View.TEAM;
  }

  void lookAhead(Scrum scrum) {
    forecasting.lookAhead(scrum, reading.of(scrum), view);
  }

  void say(String sentence) {
    said = Optional.of(sentence);
  }

  /// `standing` is said until something else is.
  void draw(Scrum scrum, Instant now, Optional<String> standing) {
    var second = now.truncatedTo(ChronoUnit.SECONDS);
    terminal.draw(visible().draw(scene(scrum, second, said.or(() -> standing))));
  }

  private Page visible() {
    var page = over.orElseGet(home);
    return Readable.isTooSmall(terminal.size()) ? new SmallPage(page) : page;
  }

  /// Whatever is in a journal is on the disk.
  private Scene scene(Scrum scrum, Instant now, Optional<String> sentence) {
    var review = reading.of(scrum);
    var forecasts = forecasting.forecasts();
    var size = terminal.size();
    return Scene.lookedAt(scrum, review, Coaching.coach(), forecasts, view, now, size, sentence);
  }
}
