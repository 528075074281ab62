package scrumline.numbers.forecast;

import scrumline.team.SafeText;

/// What would have been said about a person's quarter when a part of it had passed, and the `truth`
/// that came of it; all in money at the quarter's end.
///
/// - `quota`: the one of that quarter, or what the same person booked in the quarter before where
///   the history tells of none
/// - `straightLine`: what was booked ÷ the share of the workdays that had passed
/// - `trailingRate`: what was booked, and the money a workday of the trailing 13 weeks for the rest
public record Hindcast(
    SafeText owner,
    CalendarQuarter quarter,
    PartOfQuarter part,
    double truth,
    double quota,
    Forecast forecast,
    double straightLine,
    double trailingRate) {

  /// Whether the truth is between p10 and p90, both included.
  boolean isInside() {
    return forecast.p10() <= truth && truth <= forecast.p90();
  }

  boolean isReached() {
    return truth >= quota;
  }

  /// The square of how far the chance was from what came: 0 at best, 1 at worst.
  double brier() {
    double missed = forecast.chance().orElseThrow() - (isReached() ? 1 : 0);
    return missed * missed;
  }
}
