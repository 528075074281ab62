package scrumline.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrumline.scrum.Carried;
import scrumline.scrum.KnownPart;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;
import scrumline.team.Remembered;

/// What a new scrum takes over from the journals before it. `ends` are the newest ones, the very
/// newest first: none where there was no scrum yet; several where two went on from the same one,
/// each without the other's knowledge. Behind them stand those that the scrum after them did not
/// know all of, and that say more now, because a part was away and is back: `returned`. `follows`
/// are what all of them are called, `knownParts` those that cannot be read whole. `unread` are
/// others that nothing, or nothing more, could be taken from: a person must be told, because what
/// was agreed there does not come back. `remembered` is what the turns know of earlier ones, by rep
/// id.
public record Earlier(
    List<Stored> ends,
    List<String> follows,
    List<KnownPart> knownParts,
    List<Stored> returned,
    Carried carried,
    Map<String, Remembered> remembered,
    int firstNumber,
    List<Stored> unread) {

  /// The newest journal.
  public Optional<Stored> from() {
    return ends.stream().findFirst();
  }

  public boolean isFirstScrum() {
    return ends.isEmpty();
  }

  /// Whether several journals are the newest, each without knowledge of the others; what all of
  // them left open comes back.
  public boolean isJoined() {
    return ends.size() - returned.size() > 1;
  }

  /// When the newest scrum was opened, where that is still to come: a clock was wrong then, or is.
  public Optional<Instant> ahead(Instant now) {
    return ends.stream()
        .flatMap(end -> end.scrum().stream())
        .map(scrum -> scrum.opened().at())
        .filter(opened -> opened.isAfter(now))
        .max(Instant::compareTo);
  }

  public List<OpenItem> items() {
    return carried.items();
  }

  public List<Adjustment> inForce() {
    return carried.adjustments();
  }
}
