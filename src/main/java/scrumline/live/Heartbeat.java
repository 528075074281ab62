package scrumline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import scrumline.scrum.Event;
import scrumline.scrum.Lapse;

/// Hands messages on to the window, and notices when the program was not there in between: the
/// wake-up that it had asked for came late, or the clock on the wall went another way than the time
/// that was counted. What was missed is told first.
final class Heartbeat {
  /// A wake-up that comes later than this was not there for people to see.
  static final Duration LATE = Duration.ofSeconds(5);

  /// The two clocks may be apart by so much; the network sets clocks a little all the time.
  static final Duration APART = Duration.ofSeconds(2);

  private final Window window;
  private final Time time;
  private Instant last;
  private Optional<Instant> due;

  Heartbeat(Window window, Time time) {
    this.window = window;
    this.time = time;
    rest();
  }

  void take(Message message) {
    missed().ifPresent(window::take);
    window.take(message);
    rest();
  }

  private void rest() {
    last = time.now();
    due = window.wakeAt();
  }

  private Optional<Message> missed() {
    var now = time.now();
    var apart = Duration.between(now, time.wall());
    boolean isLate = due.filter(at -> at.plus(LATE).isBefore(now)).isPresent();
    boolean isApart = apart.abs().compareTo(APART) > 0;
    if (!isLate && !isApart) {
      return Optional.empty();
    }
    var lastSeen = isLate ? last : now;
    var late = Duration.between(lastSeen, now);
    if (!isApart) {
      return gap(now, lastSeen, late, Lapse.HELD_UP);
    }
    var known = time.slept();
    time.followWall();
    var asleep = known.orElse(apart.isNegative() ? Duration.ZERO : apart);
    return gap(now.plus(apart), lastSeen, late.plus(asleep), why(apart, known));
  }

  private static Optional<Message> gap(Instant at, Instant lastSeen, Duration lost, Lapse why) {
    return Optional.of(new Message.Missed(new Event.StoodStill(at, lastSeen, lost, why)));
  }

  private static Lapse why(Duration apart, Optional<Duration> slept) {
    if (slept.isPresent()) {
      boolean isAll = apart.minus(slept.get()).abs().compareTo(APART) <= 0;
      return isAll ? Lapse.SLEPT : Lapse.CLOCK_CHANGED;
    }
    return apart.isNegative() ? Lapse.CLOCK_CHANGED : Lapse.SLEPT_OR_CHANGED;
  }
}
