package scrumline.scrum;

import java.util.List;

/// The events of a scrum that can still be taken back, or that an undo must fold again. Beside
/// every sixteenth stands a mark, the scrum as it was before that event: an undo folds again from
/// there on and not from the opening. The marks follow from the events, so that they make no
/// difference between two pasts. `from` is what all of it was folded from.
record Past(Event.Opened from, History<Recorded<Event>> facts, History<Scrum> marks) {
  private static final int EVENTS_A_MARK = 16;

  static Past of(Event.Opened from) {
    return new Past(from, History.empty(), History.empty());
  }

  /// `before` is the scrum that the event happened in. What was typed is kept by an undo whatever
  /// it folds, and what was taken back is no part of it.
  Past and(Recorded<Event> fact, Scrum before) {
    if (fact.value() instanceof Event.Drafted || fact.value() instanceof Event.Undone) {
      return this;
    }
    boolean isMarked = facts.size() % EVENTS_A_MARK == 0;
    return new Past(from, facts.and(fact), isMarked ? marks.and(before) : marks);
  }

  /// The last known scrum before event number `seq`, if `opened` is still what it all began from:
  /// after a reload, what happened is folded once with the new team.
  Scrum before(long seq, Event.Opened opened) {
    int kept = from.opening().team() == opened.opening().team() ? marks.size() : 0;
    while (kept > 0 && marks.get(kept - 1).seq() >= seq) {
      kept--;
    }
    return kept == 0 ? Scrum.open(opened) : marks.get(kept - 1);
  }

  /// What happened after the first `count` events.
  List<Recorded<Event>> after(int count) {
    return facts.subList(count, facts.size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Past past && facts.equals(past.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  @Override
  public String toString() {
    return facts.toString();
  }
}
