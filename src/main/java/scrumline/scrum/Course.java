package scrumline.scrum;

import java.time.Instant;
import java.util.List;

/// How a scrum goes from slot to slot when somebody goes on or back, leaves or moves.
final class Course {
  private Course() {}

  /// A rep left by one step back still has the rest of the turn to come.
  static Talk entering(Scrum scrum, Slot slot, Instant at) {
    var slots = scrum.slots();
    var here = scrum.here().filter(one -> slots.indexOf(slot) == slots.indexOf(one) - 1);
    var entered = scrum.talk().enter(slot, at);
    return here.map(entered::comesAgain).orElse(entered);
  }

  static Scrum without(Scrum scrum, String rep, Instant at) {
    return moving(scrum, List.of(rep), scrum.queue().without(rep), at);
  }

  /// What was talked in the turn so far counts, and the rest of it comes at the end.
  static Scrum later(Scrum scrum, String rep, Instant at) {
    var moved = moving(scrum, List.of(rep), scrum.queue().later(rep), at);
    var turns = moved.slots().stream().filter(slot -> slot.rep().filter(rep::equals).isPresent());
    var talk = moved.talk();
    for (var turn : turns.toList()) {
      talk = talk.comesAgain(turn);
    }
    return moved.with(talk);
  }

  /// The queue with a rep back. A rep whose place passed in the meantime comes last, so that no one
  /// is left out; a rep who had a turn already keeps the place.
  static Queue back(Scrum scrum, String rep) {
    var back = scrum.queue().with(rep);
    int place = back.order().indexOf(rep);
    int now = scrum.here().flatMap(Slot::rep).map(back.order()::indexOf).orElse(-1);
    boolean hadTurn =
        scrum.talk().entered().stream().anyMatch(one -> one.rep().filter(rep::equals).isPresent());
    boolean wasOut = !scrum.queue().turns().contains(rep);
    return wasOut && place < now && !hadTurn ? back.later(rep) : back;
  }

  static Scrum afterCall(Scrum scrum, List<String> reps, Instant at) {
    return moving(scrum, reps, scrum.queue().afterCall(reps), at);
  }

  /// Where the rep whose turn it is leaves the queue or goes to its end, the next turn begins.
  private static Scrum moving(Scrum scrum, List<String> reps, Queue next, Instant at) {
    var moved = scrum.with(next);
    boolean theirTurn = scrum.here().flatMap(Slot::rep).filter(reps::contains).isPresent();
    return theirTurn ? goingOn(scrum, moved, at) : moved;
  }

  /// `next` with the slot that now stands where the running one of `scrum` stood.
  static Scrum goingOn(Scrum scrum, Scrum next, Instant at) {
    int index = scrum.here().map(scrum.slots()::indexOf).orElse(0);
    var left = next.slots();
    return left.isEmpty()
        ? next
        : next.with(scrum.talk().enter(left.get(Math.clamp(index, 0, left.size() - 1)), at));
  }
}
