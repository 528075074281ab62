package scrumline.numbers.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import scrumline.numbers.Workdays;
import scrumline.team.Period;

/// A period before the present one and as long, both ends included.
record PastPeriod(LocalDate start, LocalDate end) {
  /// A history tells of the whole of a time if it has anything in the first seven days of it.
  static final int SLACK_DAYS = 6;

  /// The `count` before `period`, the latest first. As long in months where the period is made of
  /// whole ones, else in days.
  static List<PastPeriod> before(Period period, int count) {
    var after = period.end().plusDays(1);
    long months = ChronoUnit.MONTHS.between(period.start(), after);
    boolean isWhole = months > 0 && period.start().plusMonths(months).equals(after);
    long length = isWhole ? months : ChronoUnit.DAYS.between(period.start(), after);
    var unit = isWhole ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    var periods = new ArrayList<PastPeriod>();
    for (int back = 1; back <= count; back++) {
      var start = period.start().minus(back * length, unit);
      var end = period.start().minus((back - 1) * length, unit).minusDays(1);
      periods.add(new PastPeriod(start, end));
    }
    return periods;
  }

  /// Whether something is known of all of it where the first thing known is of the day `first`.
  boolean isWholeSince(LocalDate first) {
    return !first.isAfter(start.plusDays(SLACK_DAYS));
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /// The day in whose evening `share` of the workdays have passed, to the nearest whole day: the
  /// day before the first for a share of 0.
  LocalDate evening(Workdays workdays, double share) {
    return workdays.evening(start, Math.round(share * workdays.between(start, end)));
  }
}
