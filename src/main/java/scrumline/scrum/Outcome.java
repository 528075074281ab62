package scrumline.scrum;

/// What became of an item from an earlier scrum. `DROPPED`: it is not needed any more. `MISSED` and
/// `CARRIED` are said no more, and stand in older logs: it stayed open with its due date as it was,
/// or was due in the next scrum.
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
