package scrumline.numbers.forecast;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// Three months of the calendar that begin in January, April, July or October: `2017-Q3`. Both ends
/// belong to it.
public record CalendarQuarter(LocalDate start) implements Comparable<CalendarQuarter> {
  private static final int MONTHS = 3;

  /// The one that `day` is in.
  static CalendarQuarter of(LocalDate day) {
    int month = day.getMonthValue() - (day.getMonthValue() - 1) % MONTHS;
    return new CalendarQuarter(LocalDate.of(day.getYear(), month, 1));
  }

  LocalDate end() {
    return next().start.minusDays(1);
  }

  CalendarQuarter next() {
    return new CalendarQuarter(start.plusMonths(MONTHS));
  }

  CalendarQuarter previous() {
    return new CalendarQuarter(start.minusMonths(MONTHS));
  }

  @Override
  public int compareTo(CalendarQuarter other) {
    return start.compareTo(other.start);
  }

  @Override
  public String toString() {
    return start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
  }
}
