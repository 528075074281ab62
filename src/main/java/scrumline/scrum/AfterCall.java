package scrumline.scrum;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import scrumline.scrum.Move.Made;
import scrumline.scrum.Move.Refused;

/// Which turns do not fit into the call any more at one instant. No turn is dropped silently: the
/// turns that would move to after the call are named, and the manager chooses.
public record AfterCall(Scrum scrum, Instant now) {

  /// Reps by id, in the order of their turns: as few of the last ones as have to move so that the
  /// others have 0:45 each, or what the agenda planned for them where that is less. Nobody once the
  /// scrum is over.
  public List<String> turns() {
    if (isClosed()) {
      return List.of();
    }
    var clock = Clock.of(scrum, now);
    var turns = Clock.toCome(scrum).stream().filter(Slot::isTurn).toList();
    var over = clock.over();
    int kept = turns.size();
    var shortest = new HashMap<String, Duration>();
    while (kept > 0 && over.compareTo(Clock.A_LITTLE) >= 0) {
      kept--;
      var turn = turns.get(kept);
      over = over.minus(shortest.computeIfAbsent(turn.section(), _ -> Clock.shortest(scrum, turn)));
    }
    return turns.subList(kept, turns.size()).stream().map(Slot::rep).map(Optional::get).toList();
  }

  /// Whether there is a choice to make that was not made yet.
  public boolean isOpen() {
    return scrum.talk().isOn() && !scrum.queue().runsOver() && !turns().isEmpty();
  }

  public Move move() {
    var turns = turns();
    return turns.isEmpty() ? new Refused(whyNot()) : new Made(new Event.MovedAfterCall(now, turns));
  }

  /// Why no turn has to move.
  public String whyNot() {
    return isClosed() ? "The scrum is closed." : "Every turn that is left fits.";
  }

  private boolean isClosed() {
    return scrum.talk().state() == Talk.State.OVER;
  }

  /// Everybody stays, and the scrum ends later.
  public Move keep() {
    return isOpen()
        ? new Made(new Event.MovedAfterCall(now, List.of()))
        : new Refused("Everybody who is left has a turn.");
  }
}
