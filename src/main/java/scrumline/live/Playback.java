package scrumline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import scrumline.screen.ReplayPage;
import scrumline.scrum.Scrum;

/// Where a film stands: after the event at index `at`, and the time `into` from there to the next
/// one. While it plays, that is how it stood at `since` on today's clock.
public record Playback(Film film, int at, Duration into, Optional<Instant> since, int speed) {
  private static final int FAST = 10;

  public static Playback of(Film film, Optional<Instant> since, int speed) {
    return new Playback(film, 0, Duration.ZERO, since, speed);
  }

  Scrum scrum() {
    return film.scrums().get(at);
  }

  /// The time of the old scrum at this time of today.
  Instant then(Instant now) {
    var runs = film.runs(at);
    var gone = gone(now);
    return film.instant(at).plus(gone.compareTo(runs) < 0 ? gone : runs);
  }

  private Duration gone(Instant now) {
    return since
        .map(from -> into.plus(Duration.between(from, now).multipliedBy(speed)))
        .orElse(into);
  }

  /// After an event, from its very instant on; it plays on where it played.
  Playback to(int index, Instant now) {
    int next = Math.clamp(index, 0, film.last());
    var playing = since.filter(_ -> next < film.last()).map(_ -> now);
    return new Playback(film, next, Duration.ZERO, playing, speed);
  }

  Playback pauseOrGoOn(Instant now) {
    return new Playback(
        film, at, gone(now), since.isPresent() ? Optional.empty() : Optional.of(now), speed);
  }

  Playback faster(Instant now) {
    return new Playback(film, at, gone(now), since.map(_ -> now), FAST);
  }

  Playback slower(Instant now) {
    return new Playback(film, at, gone(now), since.map(_ -> now), 1);
  }

  /// Past all events whose time has come.
  Playback woken(Instant now) {
    var one = this;
    while (one.since.isPresent() && one.gone(now).compareTo(one.film.runs(one.at)) >= 0) {
      var rest = one.gone(now).minus(one.film.runs(one.at)).dividedBy(speed);
      one = one.to(one.at + 1, now.minus(rest));
    }
    return one;
  }

  ReplayPage page() {
    return new ReplayPage(at + 1, film.last() + 1, speed, since.isPresent());
  }
}
