package scrumline.team;

import java.time.LocalDate;
import java.util.Optional;

/// Something that was agreed in an earlier scrum and is not settled. `carried` counts the scrums
/// that it has travelled through since. `rule` is the coaching rule whose question led to it; while
/// the item is open, that rule is silent for its rep.
public record OpenItem(
    String id,
    Type type,
    String rep,
    SafeText owner,
    SafeText text,
    Optional<LocalDate> due,
    int carried,
    Optional<String> rule) {

  /// What a rep will do, or what the manager will provide.
  public enum Type {
    COMMITMENT,
    RESOURCE
  }

  /// An item that no question is known to have led to.
  public OpenItem(
      String id,
      Type type,
      String rep,
      SafeText owner,
      SafeText text,
      Optional<LocalDate> due,
      int carried) {
    this(id, type, rep, owner, text, due, carried, Optional.empty());
  }

  public OpenItem carriedOnce() {
    return carried(carried + 1);
  }

  /// The same as one that travelled through so many scrums.
  public OpenItem carried(int scrums) {
    return new OpenItem(id, type, rep, owner, text, due, scrums, rule);
  }

  /// The same under another number.
  public OpenItem called(String other) {
    return new OpenItem(other, type, rep, owner, text, due, carried, rule);
  }

  public OpenItem dueOn(Optional<LocalDate> day) {
    return new OpenItem(id, type, rep, owner, text, day, carried, rule);
  }

  /// The same for another rep, whom no question led to it.
  public OpenItem givenTo(String another, SafeText itsOwner) {
    return new OpenItem(id, type, another, itsOwner, text, due, carried);
  }
}
