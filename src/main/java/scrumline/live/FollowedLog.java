package scrumline.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import scrumline.files.Reason;
import scrumline.journal.Stored;
import scrumline.journal.Tail;
import scrumline.screen.text.Notice;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;
import scrumline.team.SafeText;

/// The log of the scrum that is followed, as far as it was read. Looks wait for the disk and are
/// made on one thread; what they found may be asked for on any.
public final class FollowedLog {
  /// With the drawing, an event is on the window within 150 ms after it was saved.
  static final Duration BETWEEN_LOOKS = Duration.ofMillis(110);

  /// So long the closed scrum stands, and can still be taken back.
  static final Duration FAREWELL = Duration.ofSeconds(3);

  /// A look that takes longer than this has no answer.
  static final Duration SILENCE = Duration.ofSeconds(5);

  private static final List<Notice.Key> KEYS = List.of(new Notice.Key("q", "leaves"));

  private static final Sighting NOTHING =
      Sighting.none(new Notice(SafeText.of("Looking for the scrum."), List.of(), KEYS));

  private static final Notice IN_LOBBY =
      new Notice(
          SafeText.of("Waiting for a scrum to begin."),
          List.of("While one is in its lobby, this window shows it from its first key on."),
          KEYS);

  private static final Notice ALONE =
      new Notice(
          SafeText.of("No scrum is open now."),
          List.of("This window waits for one of the same team."),
          KEYS);

  private final Lookout lookout;
  private final Time time;
  private volatile Sighting seen = NOTHING;
  private volatile Optional<Duration> asked = Optional.empty();

  // Those who look alone use these.
  private final Pulse pulse;
  private Optional<Tail> tail = Optional.empty();
  private Optional<String> trouble = Optional.empty();
  private Optional<Instant> closed = Optional.empty();
  private Notice waiting = IN_LOBBY;
  private boolean isNew;

  public FollowedLog(Lookout lookout, Time time) {
    this.lookout = lookout;
    this.time = time;
    this.pulse = new Pulse(time);
  }

  Sighting seen() {
    return seen;
  }

  /// Whether a look has been waiting for the disk for a while.
  boolean isSilent() {
    var since = asked;
    return since.filter(at -> time.monotonic().minus(at).compareTo(SILENCE) > 0).isPresent();
  }

  /// How long to wait before the next look.
  Duration pause() {
    return BETWEEN_LOOKS.multipliedBy(tail.isPresent() ? 1 : 2);
  }

  /// Whether there is anything new.
  boolean look() {
    asked = Optional.of(time.monotonic());
    isNew = seen == NOTHING;
    var before = trouble;
    try {
      read();
      trouble = tail.flatMap(it -> LogTrouble.standing(it.now()));
    } catch (IOException failed) {
      trouble =
          Optional.of("The journal cannot be read now: " + Reason.briefOfReading(failed) + ".");
    }
    isNew |= !trouble.equals(before) || isOver();
    seen = isNew ? sighting() : seen;
    asked = Optional.empty();
    return isNew;
  }

  private Sighting sighting() {
    return new Sighting(
        tail.map(Tail::now),
        waiting,
        tail.flatMap(pulse::stands),
        trouble,
        closed.isPresent(),
        isOver());
  }

  private boolean isOver() {
    return closed.filter(at -> !at.plus(FAREWELL).isAfter(time.now())).isPresent();
  }

  private void read() throws IOException {
    boolean found = tail.isEmpty();
    tail = tail.isEmpty() ? lookout.find() : tail;
    if (tail.isPresent() && (tail.get().look() || found)) {
      isNew = true;
      pulse.beats();
      happened(tail.get().now());
    } else if (tail.isPresent()) {
      isNew |= pulse.isLost(tail.get()::isOpenSomewhere);
    } else {
      var before = waiting;
      waiting = pulse.isThere(lookout::isOpenSomewhere) ? IN_LOBBY : ALONE;
      waiting = lookout.trouble().map(waiting::and).orElse(waiting);
      isNew |= !waiting.equals(before);
    }
  }

  private void happened(Stored now) {
    boolean isClosed = now.scrum().map(Scrum::talk).orElseThrow().state() == Talk.State.OVER;
    if (isClosed && wasClosedForAnother(now)) {
      lookout.passOver(now);
      tail = Optional.empty();
      return;
    }
    closed = isClosed ? closed.or(() -> Optional.of(time.now())) : Optional.empty();
  }

  /// The run window closes a scrum by itself where it begins another one.
  private static boolean wasClosedForAnother(Stored now) {
    return now.events().getLast() instanceof Event.Closed(Instant _, var why) && why.isPresent();
  }
}
