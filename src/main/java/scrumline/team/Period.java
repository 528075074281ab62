package scrumline.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedSet;

/// The time that a quota is for, both ends included. `result` is the id of the KPI that counts to
/// the quota.
public record Period(
    SafeText label,
    LocalDate start,
    LocalDate end,
    SortedSet<LocalDate> holidays,
    Optional<String> result) {
  private static final int LEAST_QUARTER = 80;
  private static final int MOST_QUARTER = 100;
  private static final int LEAST_MONTH = 28;
  private static final int MOST_MONTH = 31;

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /// What people call so long a time: `quarter` (80 to 100 calendar days), `month` (28 to 31), else
  /// `period`.
  public String span() {
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    if (days >= LEAST_QUARTER && days <= MOST_QUARTER) {
      return "quarter";
    }
    return days >= LEAST_MONTH && days <= MOST_MONTH ? "month" : "period";
  }
}
