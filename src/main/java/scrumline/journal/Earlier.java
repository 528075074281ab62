package scrumline.journal;

import java.util.List;
import java.util.Optional;
import scrumline.scrum.Carried;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;

/// What a new scrum takes over from the journals before it. `from` is the newest one; absent where
/// there was no scrum yet. `unread` are newer ones that nothing could be taken from: a person must
/// be told, because what was agreed there does not come back.
public record Earlier(
    Optional<Stored> from, Carried carried, int firstNumber, List<Stored> unread) {

  public boolean isFirstScrum() {
    return from.isEmpty();
  }

  public List<OpenItem> items() {
    return carried.items();
  }

  public List<Adjustment> inForce() {
    return carried.adjustments();
  }
}
