package scrumline.numbers;

/// How a value stands to its goal: the goal holds; at least 80 % of it; less; nothing to judge (no
/// value, no goal, a week too short for one, or a ratio of less than 5); the rep was away.
public enum Status {
  MET,
  CLOSE,
  BEHIND,
  NONE,
  AWAY;

  /// For people, in one word; nothing where there is nothing to judge.
  public String word() {
    return switch (this) {
      case MET -> "met";
      case CLOSE -> "close";
      case BEHIND -> "behind";
      case NONE -> "";
      case AWAY -> "away";
    };
  }

  public boolean isJudged() {
    return switch (this) {
      case MET, CLOSE, BEHIND -> true;
      case NONE, AWAY -> false;
    };
  }
}
