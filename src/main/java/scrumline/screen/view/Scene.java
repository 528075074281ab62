package scrumline.screen.view;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import scrumline.coach.Coach;
import scrumline.coach.Questions;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.Forecasts;
import scrumline.numbers.words.NewestWords;
import scrumline.screen.text.NotSaved;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Clock;
import scrumline.scrum.Event;
import scrumline.scrum.Helping;
import scrumline.scrum.PlannedStart;
import scrumline.scrum.Question;
import scrumline.scrum.Recorded;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;
import scrumline.team.Eyes;
import scrumline.team.Period;
import scrumline.team.Sight;

/// All that a page may look at. `review` is how the scrum's numbers stand, the same from frame to
/// frame. Events up to `savedUpTo` are on the disk; `notSaved` says why later ones are not safe
/// there, where the disk refused them; `said` is the sentence that the last key caused; `start` is
/// when the clock is to start by itself.
public record Scene(
    Scrum scrum,
    Review review,
    Coach coach,
    Forecasts forecasts,
    long savedUpTo,
    Optional<NotSaved> notSaved,
    Eyes eyes,
    Instant now,
    Size size,
    Optional<String> said,
    Optional<PlannedStart> start) {
  static final int NARROW = 72;

  /// A scrum that is only looked at: all of it is on the disk, and nothing starts by itself.
  public static Scene lookedAt(
      Scrum scrum,
      Review review,
      Coach coach,
      Forecasts forecasts,
      Audience view,
      Instant now,
      Size size,
      Optional<String> said) {
    var eyes = Eyes.of(view, scrum.team());
    long all = scrum.seq();
    var no = Optional.<NotSaved>empty();
    return new Scene(
        scrum, review, coach, forecasts, all, no, eyes, now, size, said, Optional.empty());
  }

  /// That the file ends before the last week that is over; nothing where it does not.
  public Optional<String> newest() {
    return NewestWords.of(review);
  }

  /// What the heading over the way to the quota is, by how long that is for: `QUARTER`.
  String period() {
    var span = scrum.team().period().map(Period::span).orElse("quarter");
    return span.toUpperCase(Locale.ROOT);
  }

  /// The question of a rep's turn: the one that was decided, else the one that would be asked now.
  public Question question(RepNumbers rep) {
    return new Questions(coach, scrum, review).of(rep, forecasts::chance);
  }

  /// Whether the manager is asked now if a resource that came has helped, and has not said it yet.
  public boolean isAskedWhetherItHelped() {
    var helping = new Helping(scrum, now);
    return sees(Sight.PRIVATE) && helping.item().isPresent() && helping.answer().isEmpty();
  }

  /// How many things that a person has written down the disk does not have.
  public long itemsNotSaved() {
    return scrum.minutes().facts().stream()
        .filter(fact -> fact.seq() > savedUpTo && fact.value() instanceof Event.Deed)
        .count();
  }

  public Chair chair() {
    return new Chair(scrum, now);
  }

  public Clock clock() {
    return Clock.of(scrum, now);
  }

  /// The same scrum, looked at another time.
  public Scene at(Instant then) {
    return new Scene(
        scrum, review, coach, forecasts, savedUpTo, notSaved, eyes, then, size, said, start);
  }

  /// What `u` takes back and the footer names.
  public Optional<Recorded<Event>> undoable() {
    return scrum.undoable(eyes);
  }

  public boolean sees(Sight what) {
    return eyes.sees(what);
  }

  /// The wall clock where the team is.
  public ZonedDateTime local(Instant instant) {
    return instant.atZone(scrum.team().zone());
  }

  public int columns() {
    return size.columns();
  }

  public int rows() {
    return size.rows();
  }

  /// Room for longer history, wider bars and a line between regions.
  public boolean isWide() {
    return columns() >= 100;
  }

  /// No room for what is good to know and not needed.
  boolean isNarrow() {
    return columns() < NARROW;
  }

  public boolean isTall() {
    return rows() >= 30;
  }

  /// Rows to spare on every page: rows with air between them, more of what is listed.
  boolean isAiry() {
    return isWide() && rows() >= 45;
  }

  /// Room for two things beside one another.
  public boolean isLarge() {
    return columns() >= 150 && isAiry();
  }

  /// The same with nothing to say at the bottom.
  public Scene silent() {
    return new Scene(
        scrum,
        review,
        coach,
        forecasts,
        savedUpTo,
        notSaved,
        eyes,
        now,
        size,
        Optional.empty(),
        start);
  }

  /// The same in a part of the window that is so many columns wide.
  public Scene within(int columns) {
    var part = new Size(Math.min(columns, columns()), rows());
    return new Scene(
        scrum, review, coach, forecasts, savedUpTo, notSaved, eyes, now, part, said, start);
  }
}
