package scrumline.team;

import java.time.LocalDate;
import java.util.Optional;

/// Something that was agreed in an earlier scrum and is not settled. `carried` counts the scrums
/// that it has travelled through since.
public record OpenItem(
    String id,
    Type type,
    String rep,
    SafeText owner,
    SafeText text,
    Optional<LocalDate> due,
    int carried) {

  /// What a rep will do, or what the manager will provide.
  public enum Type {
    COMMITMENT,
    RESOURCE
  }

  public OpenItem carriedOnce() {
    return new OpenItem(id, type, rep, owner, text, due, carried + 1);
  }
}
