package scrumline.live;

import java.time.Instant;
import java.util.Optional;
import scrumline.journal.Stored;
import scrumline.screen.text.Notice;

/// What the last look at a scrum's log found. `log` is absent while there is none, and `waiting`
/// says then what is waited for. `stands` is the time at which its clock stands, where it was left.
/// `trouble` is why it cannot be followed to its end. `sawTheEnd` is whether the scrum is over, and
/// `isOver` whether it has been for long enough.
record Sighting(
    Optional<Stored> log,
    Notice waiting,
    Optional<Instant> stands,
    Optional<String> trouble,
    boolean sawTheEnd,
    boolean isOver) {

  /// Before the first look.
  static Sighting none(Notice waiting) {
    return new Sighting(
        Optional.empty(), waiting, Optional.empty(), Optional.empty(), false, false);
  }
}
