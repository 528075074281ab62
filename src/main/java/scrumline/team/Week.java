package scrumline.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// An ISO 8601 week, held as its Monday so that weeks can be counted across the years.
public record Week(LocalDate monday) implements Comparable<Week> {
  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week begins on a Monday, not on " + monday);
    }
  }

  /// The week that a day lies in.
  public static Week of(LocalDate day) {
    return new Week(day.minusDays(day.getDayOfWeek().getValue() - 1L));
  }

  /// Reads `2026-W47`; empty where the form is another or the year has no such week.
  public static Optional<Week> parse(String text) {
    boolean formed = text.length() == 8 && text.charAt(4) == '-' && text.charAt(5) == 'W';
    int year = formed ? digits(text, 0, 4) : -1;
    int number = formed ? digits(text, 6, 8) : -1;
    if (year < 1 || number < 1 || number > 53) {
      return Optional.empty();
    }
    var week = of(LocalDate.of(year, 1, 4)).plus(number - 1L);
    return week.thursday().getYear() == year ? Optional.of(week) : Optional.empty();
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /// The last week that is complete on `day`: the one before the week that `day` lies in, for
  /// Saturdays and Sundays too.
  public static Week lastCompleteOn(LocalDate day) {
    return of(day).plus(-1);
  }

  public int year() {
    return monday.get(IsoFields.WEEK_BASED_YEAR);
  }

  public int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  public LocalDate thursday() {
    return monday.plusDays(3);
  }

  public LocalDate friday() {
    return monday.plusDays(4);
  }

  public Week plus(long weeks) {
    return new Week(monday.plusWeeks(weeks));
  }

  /// Whole weeks from this one to `other`; negative where `other` is earlier.
  public long until(Week other) {
    return ChronoUnit.WEEKS.between(monday, other.monday);
  }

  public boolean isBefore(Week other) {
    return monday.isBefore(other.monday);
  }

  public boolean isAfter(Week other) {
    return monday.isAfter(other.monday);
  }

  /// `W47`, for people who know the year.
  public String shortName() {
    return (number() < 10 ? "W0" : "W") + number();
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }

  /// `2026-W47`, as files have it.
  @Override
  public String toString() {
    String year = Integer.toString(year());
    return "0".repeat(Math.max(0, 4 - year.length())) + year + "-" + shortName();
  }
}
