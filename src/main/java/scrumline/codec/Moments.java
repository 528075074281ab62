package scrumline.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Days and times by ISO 8601, read digit by digit: `DateTimeFormatter` takes longer to load than
/// the whole team takes to read.
final class Moments {
  private Moments() {}

  /// `2026-11-23`.
  static Optional<LocalDate> date(String text) {
    boolean formed = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if (!formed || year < 0 || month < 0 || day < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  /// `2026-11-20T16:27:00-08:00`; seconds and their fraction may be left out, and `Z` is an
  /// offset.
  static Optional<OffsetDateTime> moment(String text) {
    int sign = Math.max(text.indexOf('Z'), Math.max(text.indexOf('+'), text.lastIndexOf('-')));
    if (text.length() < 17 || sign < 16 || text.charAt(10) != 'T') {
      return Optional.empty();
    }
    try {
      var date = date(text.substring(0, 10));
      var time = time(text.substring(11, sign));
      var offset = ZoneOffset.of(text.substring(sign));
      return date.isEmpty() || time.isEmpty()
          ? Optional.empty()
          : Optional.of(OffsetDateTime.of(date.get(), time.get(), offset));
    } catch (DateTimeException notOnTheClock) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(String text) {
    int hour = digits(text, 0, 2);
    int minute = digits(text, 3, 5);
    boolean seconds = text.length() > 5;
    int second = seconds ? digits(text, 6, 8) : 0;
    int nano = text.length() > 8 ? nano(text.substring(8)) : 0;
    boolean formed =
        text.length() >= 5
            && text.charAt(2) == ':'
            && (!seconds || text.length() >= 8 && text.charAt(5) == ':');
    return formed && hour >= 0 && minute >= 0 && second >= 0 && nano >= 0
        ? Optional.of(LocalTime.of(hour, minute, second, nano))
        : Optional.empty();
  }

  private static int nano(String fraction) {
    int length = fraction.length() - 1;
    boolean formed = fraction.charAt(0) == '.' && length >= 1 && length <= 9;
    return formed ? digits(fraction.substring(1) + "0".repeat(9 - length), 0, 9) : -1;
  }

  /// The number that stands there, or -1 where something else does.
  private static int digits(String text, int from, int to) {
    if (text.length() < to) {
      return -1;
    }
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
}
