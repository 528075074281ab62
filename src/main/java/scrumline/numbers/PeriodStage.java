package scrumline.numbers;

/// How far a period has gone, by which a sentence about it says what can still be done:
///
/// - `PARTLY_TOLD`: the file begins well after the period did, so that what was booked before is
///   not known, and nothing can be held against the quota
/// - `TOO_EARLY`: under 20 % has passed, so that no pace and no climb says anything yet
/// - `LAST_DAYS`: under 1.5 weeks are left, so that nothing is told by the week
/// - `OVER`: no workday is left, so that nothing looks ahead
public enum PeriodStage {
  PARTLY_TOLD,
  TOO_EARLY,
  UNDER_WAY,
  LAST_DAYS,
  OVER;

  private static final double LAST_WEEKS = 1.5;
  private static final double EARLY_PERCENT = 20;

  /// Of a period that is shorter than two weeks, the last days are the whole.
  static PeriodStage of(PeriodDays days) {
    if (days.daysLeft() == 0) {
      return OVER;
    }
    if (days.weeksLeft() < LAST_WEEKS) {
      return LAST_DAYS;
    }
    return isTooEarly(days.elapsed().value().orElse(0)) ? TOO_EARLY : UNDER_WAY;
  }

  /// Whether it is under way or about to be, and what is still to go can be said.
  public boolean looksAhead() {
    return switch (this) {
      case TOO_EARLY, UNDER_WAY, LAST_DAYS -> true;
      case PARTLY_TOLD, OVER -> false;
    };
  }

  /// `elapsed` is a share of 1, rounded to whole per cents as it is shown.
  static boolean isTooEarly(double elapsed) {
    return Rounding.percent(elapsed) < EARLY_PERCENT;
  }
}
