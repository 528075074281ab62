package scrumline.scrum;

import java.util.List;
import java.util.Optional;
import scrumline.team.Eyes;
import scrumline.team.Sight;

/// Taking back: the scrum is folded again without the event, as far back as needed. Time that
/// passed is not taken back; it goes to what would have been running.
final class Undo {
  private Undo() {}

  static Scrum without(Scrum scrum, long seq) {
    var folded = scrum.past().before(seq, scrum.opened());
    for (var fact : scrum.past().after(folded.history().size())) {
      if (fact.seq() != seq) {
        folded = folded.replay(fact);
      }
    }
    return folded.with(folded.minutes().keeping(scrum.minutes()));
  }

  /// The last of these events that can be taken back. Where the team looks on, no note and no
  /// answer to the manager alone is touched, nor is it told that there is one.
  static Optional<Recorded<Event>> last(List<Recorded<Event>> history, Eyes eyes) {
    for (var fact : history.reversed()) {
      boolean isSeen = !isPrivate(fact.value()) || eyes.sees(Sight.PRIVATE);
      if (fact.value() instanceof Event.ByPerson && isSeen) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  private static boolean isPrivate(Event event) {
    return event instanceof Event.NoteMarked
        || event instanceof Event.Noted
        || event instanceof Event.Helped;
  }
}
