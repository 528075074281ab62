package scrumline.screen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.Samples;
import scrumline.coach.Questions;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.ForecastTeam;
import scrumline.numbers.forecast.Forecasts;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.text.NotSaved;
import scrumline.screen.text.Size;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.scrum.LastReview;
import scrumline.scrum.Morning;
import scrumline.scrum.PlannedStart;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;
import scrumline.team.Columns;
import scrumline.team.Eyes;

/// A window on a scrum without terminal, disk or waiting: keys go in, frames come out. What was
/// asked of the shell is kept in `asked`.
public final class Window {
  final List<Effect.Request> asked = new ArrayList<>();

  public Scrum scrum;
  private Desk desk;
  Size size = new Size(80, 24);
  Instant now;
  Optional<NotSaved> notSaved = Optional.empty();
  long savedUpTo = Long.MAX_VALUE;
  Forecasts forecasts = Forecasts.NONE;
  Optional<PlannedStart> start = Optional.empty();

  private Window(Scrum scrum, Instant now) {
    this.now = now;
    this.scrum = due(scrum).map(scrum::after).orElse(scrum);
    this.desk = Desk.of(Home.OF_SCRUM, Audience.TEAM);
  }

  public static Window on(Morning morning) {
    return new Window(morning.scrum(), morning.now());
  }

  public Window sized(int columns, int rows) {
    size = new Size(columns, rows);
    return this;
  }

  Window at(Desk other) {
    desk = other;
    return this;
  }

  /// The clock is to start by itself in so many seconds.
  Window startingAfter(int seconds) {
    start = Optional.of(new PlannedStart(now.plusSeconds(seconds)));
    return this;
  }

  public Window in(Audience other) {
    desk = desk.in(other);
    return this;
  }

  public Window showing(Page other) {
    desk = desk.showing(other);
    return this;
  }

  /// The forecast of the rep whose turn it is has arrived, or it is clear that there is none.
  Window foreseen() {
    var rep = scrum.current().orElseThrow();
    var review = LastReview.of(scrum);
    var basis = ForecastTeam.of(review).basis(review.rep(rep));
    forecasts =
        basis
            .inputs()
            .map(inputs -> forecasts.with(rep.id(), Forecast.of(inputs)))
            .orElseGet(() -> forecasts.without(rep.id(), basis.why().orElseThrow()));
    return this;
  }

  /// From here on the disk has answered nothing.
  Window pending() {
    savedUpTo = scrum.seq();
    return this;
  }

  Window diskFull() {
    notSaved = Optional.of(new NotSaved.InMemory("the disk is full"));
    return pending();
  }

  public Window after(int seconds) {
    now = now.plusSeconds(seconds);
    return this;
  }

  public Window press(Key... keys) {
    for (var key : keys) {
      follow(desk.press(key, scene()));
    }
    return this;
  }

  public Window type(String text) {
    for (String cluster : Columns.clusters(text)) {
      press(new Key.Letter(cluster));
    }
    return this;
  }

  public Window woken() {
    follow(desk.woken(scene()));
    return this;
  }

  public Block draw() {
    return desk.draw(scene());
  }

  public Scene scene() {
    return new Scene(
        scrum,
        LastReview.of(scrum),
        Samples.coach(),
        forecasts,
        savedUpTo,
        notSaved,
        Eyes.of(desk.view(), scrum.team()),
        now,
        size,
        desk.said(),
        start);
  }

  private void follow(Desk.Answer answer) {
    desk = answer.desk();
    answer.asked().forEach(this::follow);
    due(scrum).ifPresent(question -> follow(new Effect.Happened(question)));
  }

  private void follow(Effect.Request request) {
    asked.add(request);
    scrum = request instanceof Effect.Happened(Event event) ? scrum.after(event) : scrum;
  }

  /// The question of the turn, as the window decides it that the scrum is run in.
  private Optional<Event> due(Scrum entered) {
    return entered
        .current()
        .filter(rep -> entered.asked(rep.id()).isEmpty())
        .map(_ -> new Questions(Samples.coach(), entered, LastReview.of(entered)))
        .flatMap(questions -> questions.due(forecasts::chance, now));
  }

  public Page page() {
    return desk.page(scene());
  }

  /// The page that the keys are for, also in a window that is too small for it.
  Page visible() {
    return desk.visible(scene());
  }

  Audience view() {
    return desk.view();
  }

  public Optional<String> said() {
    return desk.said();
  }

  Window quiet() {
    desk = desk.saying(Optional.empty());
    return this;
  }
}
