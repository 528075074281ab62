package scrumline.numbers;

import java.time.LocalDate;
import scrumline.team.Period;

/// Workdays of a period, and those of them that have passed, `asOf` included.
public record PeriodDays(int workdays, int elapsedDays) {
  /// How far a period has gone at the end of the day `asOf`.
  public static PeriodDays of(Workdays days, Period period, LocalDate asOf) {
    int elapsed = days.between(period.start(), asOf);
    return new PeriodDays(elapsed + days.between(asOf.plusDays(1), period.end()), elapsed);
  }

  /// The share that has passed, 0 to 1.
  public Figure elapsed() {
    return elapsedOf(Figure.of(1));
  }

  /// The share of `whole` that should be there by now.
  Figure elapsedOf(Figure whole) {
    var days = whole.times(Figure.of(elapsedDays));
    return days.over(Figure.of(workdays), "no workdays in the period");
  }

  /// Weeks of five workdays.
  public double weeksElapsed() {
    return elapsedDays / (double) Workdays.FULL_WEEK;
  }

  public int daysLeft() {
    return workdays - elapsedDays;
  }

  /// Weeks of five workdays.
  public double weeksLeft() {
    return daysLeft() / (double) Workdays.FULL_WEEK;
  }
}
