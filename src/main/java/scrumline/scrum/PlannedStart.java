package scrumline.scrum;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When a scrum is to start by itself.
public record PlannedStart(Instant at) {
  /// A program that opens later than this has missed the start; the manager then starts by hand.
  static final Duration LATE = Duration.ofSeconds(5);

  /// A start that was taken back does not come again by itself.
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  /// The start, at exactly its instant, where it is time for it.
  public Optional<Event> due(Scrum scrum, Instant now) {
    boolean isTime = !now.isBefore(at) && now.isBefore(at.plus(LATE));
    boolean waits = scrum.talk().state() == Talk.State.LOBBY && !scrum.slots().isEmpty();
    boolean isNew = scrum.lastAt().isBefore(at.plus(AT_ONCE));
    return isTime && waits && isNew ? Optional.of(new Event.Started(at)) : Optional.empty();
  }

  /// Whole minutes to go, the one that has begun included; none when the time has come.
  public long minutesTo(Instant now) {
    return Math.max(0, -Math.floorDiv(Duration.between(at, now).toMillis(), 60_000));
  }

  /// When there is another number of minutes to tell, or the scrum starts; empty afterwards.
  public Optional<Instant> wakeAt(Instant now) {
    long minutes = minutesTo(now);
    return minutes == 0 ? Optional.empty() : Optional.of(at.minusSeconds(60 * (minutes - 1)));
  }
}
