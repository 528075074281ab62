package scrumline.numbers;

/// How a value stands to its goal: the goal holds; at least 80 % of it; less; nothing to judge (no
/// value, no goal, or a week too short for one); the rep was away.
public enum Status {
  MET,
  CLOSE,
  BEHIND,
  NONE,
  AWAY;

  public boolean isJudged() {
    return switch (this) {
      case MET, CLOSE, BEHIND -> true;
      case NONE, AWAY -> false;
    };
  }
}
