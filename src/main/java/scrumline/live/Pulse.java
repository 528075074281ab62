package scrumline.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import scrumline.journal.Tail;
import scrumline.scrum.Event;

/// Whether the scrum that is followed still goes on in a window. One that was killed, or whose
/// computer went off, leaves no event behind; only its lock is free then.
final class Pulse {
  static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  /// What a window has open while it is there.
  interface Door {
    boolean isOpenSomewhere() throws IOException;
  }

  private final Time time;
  private Duration next = Duration.ZERO;
  private Optional<Instant> gone = Optional.empty();
  private boolean isThere = true;

  Pulse(Time time) {
    this.time = time;
  }

  /// An event has come: somebody writes.
  void beats() {
    gone = Optional.empty();
    next = time.monotonic().plus(BETWEEN_LOOKS);
  }

  /// Looks where it is time to; true where the window is found gone just now. That a window is
  /// there again says little before its first event: it may still be asking whether to go on.
  boolean isLost(Door door) throws IOException {
    if (gone.isPresent() || time.monotonic().compareTo(next) < 0) {
      return false;
    }
    next = time.monotonic().plus(BETWEEN_LOOKS);
    if (!door.isOpenSomewhere()) {
      gone = Optional.of(time.now());
    }
    return gone.isPresent();
  }

  /// Whether a window that has said nothing yet is there, as it was when last looked at.
  boolean isThere(Door door) throws IOException {
    if (time.monotonic().compareTo(next) >= 0) {
      next = time.monotonic().plus(BETWEEN_LOOKS);
      isThere = door.isOpenSomewhere();
    }
    return isThere;
  }

  /// The time at which the clock of a scrum that was left stands: that of its last event, or, if
  /// that event does not say so, the time at which its window was seen gone.
  Optional<Instant> stands(Tail tail) {
    return switch (tail.now().events().getLast()) {
      case Event.Left(Instant at) -> Optional.of(at);
      case Event.Closed _ -> Optional.empty();
      default -> gone;
    };
  }
}
