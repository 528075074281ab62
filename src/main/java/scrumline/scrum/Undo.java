package scrumline.scrum;

import java.util.List;
import java.util.Optional;

/// Taking back: the scrum is folded again without the event. Time that passed is not taken back; it
/// goes to what would have been running.
final class Undo {
  private Undo() {}

  static Scrum without(Scrum scrum, long seq) {
    var folded = Scrum.open(scrum.opened());
    for (var fact : scrum.history()) {
      if (fact.seq() != seq) {
        folded = folded.replay(fact);
      }
    }
    return folded.with(folded.minutes().keeping(scrum.minutes()));
  }

  /// The last of these events that can be taken back; `inSight` of others no note is touched, nor
  /// that there is one.
  static Optional<Recorded<Event>> last(List<Recorded<Event>> history, boolean inSight) {
    for (var fact : history.reversed()) {
      boolean isNote =
          fact.value() instanceof Event.NoteMarked || fact.value() instanceof Event.Noted;
      if (canTakeBack(fact.value()) && !(isNote && inSight)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /// What a person did to the scrum can be taken back; what happened to the program cannot.
  static boolean canTakeBack(Event event) {
    return switch (event) {
      case Event.Started _,
          Event.Entered _,
          Event.Paused _,
          Event.Unpaused _,
          Event.Extended _,
          Event.MarkedAway _,
          Event.MarkedPresent _,
          Event.MovedLater _,
          Event.MovedAfterCall _,
          Event.Agreed _,
          Event.Settled _,
          Event.Redated _,
          Event.AllGood _,
          Event.NoteMarked _,
          Event.Noted _,
          Event.Rated _,
          Event.Closed _ ->
          true;
      case Event.Opened _,
          Event.Drafted _,
          Event.Undone _,
          Event.Blanked _,
          Event.Unblanked _,
          Event.Left _,
          Event.Continued _,
          Event.StoodStill _,
          Event.Mended _,
          Event.TeamReloaded _,
          Event.Unread _ ->
          false;
    };
  }
}
