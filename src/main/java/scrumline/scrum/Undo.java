package scrumline.scrum;

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
          Event.Mended _,
          Event.TeamReloaded _,
          Event.Unread _ ->
          false;
    };
  }
}
