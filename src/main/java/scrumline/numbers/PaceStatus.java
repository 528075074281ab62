package scrumline.numbers;

/// What a pace says: from 1.10 on, from 0.95 on, from 0.80 on, below; and that less than 20 % of
/// the period has passed, when no pace says anything yet.
public enum PaceStatus {
  AHEAD,
  ON_PACE,
  SLIGHTLY_BEHIND,
  BEHIND,
  TOO_EARLY;

  private static final double WELL_ON = 1.10;
  private static final double ON = 0.95;
  private static final double SLIGHTLY = 0.80;

  /// Both are rounded as they are shown: pace to two decimals, the share that has passed to whole
  /// per cents.
  static PaceStatus of(double pace, double elapsed) {
    if (PeriodStage.isTooEarly(elapsed)) {
      return TOO_EARLY;
    }
    double shown = Rounding.to(2, pace);
    if (shown >= ON) {
      return shown >= WELL_ON ? AHEAD : ON_PACE;
    }
    return shown >= SLIGHTLY ? SLIGHTLY_BEHIND : BEHIND;
  }

  /// Whether it is 0.95 or more, of a period of which enough has passed to say so.
  public boolean isOn() {
    return this == AHEAD || this == ON_PACE;
  }

  /// Whether it is below 0.95, of a period of which enough has passed to say so.
  public boolean isBehind() {
    return this == SLIGHTLY_BEHIND || this == BEHIND;
  }

  /// Where the pace stands, for the manager.
  public String words() {
    return switch (this) {
      case AHEAD -> "ahead of pace";
      case ON_PACE -> "on pace";
      case SLIGHTLY_BEHIND -> "slightly behind";
      case BEHIND -> "behind";
      case TOO_EARLY -> "too early to say";
    };
  }
}
