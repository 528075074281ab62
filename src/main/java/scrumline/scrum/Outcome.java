package scrumline.scrum;

/// What became of an item from an earlier scrum. `MISSED` says "not yet": it stays open with its
/// due date as it was. `CARRIED` takes it to the next scrum with a new due date.
public enum Outcome {
  DONE,
  MISSED,
  CARRIED,
  DROPPED;

  /// The item comes back in the next scrum.
  public boolean staysOpen() {
    return switch (this) {
      case MISSED, CARRIED -> true;
      case DONE, DROPPED -> false;
    };
  }
}
