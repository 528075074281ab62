package scrumline.numbers;

/// What a pace says: from 0.95 on, from 0.80 on, below; and that less than 20 % of the period has
/// passed, when no pace says anything yet.
public enum PaceStatus {
  ON_PACE,
  SLIGHTLY_BEHIND,
  BEHIND,
  TOO_EARLY;

  private static final double ON = 0.95;
  private static final double SLIGHTLY = 0.80;
  private static final double EARLY_PERCENT = 20;

  /// Both are rounded as they are shown: pace to two decimals, the share that has passed to whole
  /// per cents.
  static PaceStatus of(double pace, double elapsed) {
    if (Rounding.percent(elapsed) < EARLY_PERCENT) {
      return TOO_EARLY;
    }
    double shown = Rounding.to(2, pace);
    return shown >= ON ? ON_PACE : shown >= SLIGHTLY ? SLIGHTLY_BEHIND : BEHIND;
  }
}
