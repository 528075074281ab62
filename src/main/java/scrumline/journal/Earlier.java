package scrumline.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrumline.scrum.Carried;
import scrumline.scrum.Memory;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;
import scrumline.team.Remembered;

/// What a new scrum takes over from the journals before it. `from` is the newest one; absent where
/// there was no scrum yet. `unread` are newer ones that nothing could be taken from: a person must
/// be told, because what was agreed there does not come back. `remembered` is what the turns know
/// of earlier ones, by rep id.
public record Earlier(
    Optional<Stored> from,
    Carried carried,
    Map<String, Remembered> remembered,
    int firstNumber,
    List<Stored> unread) {

  /// `last` are the journals of the newest date that have a scrum, the newest first.
  static Earlier of(List<Stored> last, LocalDate date, int firstNumber, List<Stored> unread) {
    var none = Carried.nothing();
    var scrums = last.stream().flatMap(found -> found.scrum().stream()).toList();
    return scrums.isEmpty()
        ? new Earlier(Optional.empty(), none, Map.of(), firstNumber, List.copyOf(unread))
        : new Earlier(
            Optional.of(last.getFirst()),
            Carried.from(scrums.getFirst(), date),
            Memory.of(scrums, date),
            firstNumber,
            List.copyOf(unread));
  }

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
