package scrumline.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/// Days as a table writes them: by ISO 8601 (`2026-11-23`, whatever hour follows), else in a
/// form of the table's own. They must be in the calendar, from 1970 to 2199.
public record Dates(Optional<DateTimeFormatter> other) {
  public static final Dates ISO = new Dates(Optional.empty());

  private static final ZonedDateTime SAMPLE =
      ZonedDateTime.of(2026, 11, 23, 9, 30, 0, 0, ZoneOffset.UTC);
  private static final int ISO_LENGTH = 10;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2199;

  /// In a pattern of java.time, such as `dd.MM.yyyy`; an `IllegalArgumentException` if it is not a
  /// pattern, or one that names no whole day.
  public static Dates of(String pattern) {
    var formatter =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            .parseDefaulting(ChronoField.ERA, 1)
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    if (!day(written(formatter), formatter).equals(Optional.of(SAMPLE.toLocalDate()))) {
      throw new IllegalArgumentException("no day is named by " + pattern);
    }
    return new Dates(Optional.of(formatter));
  }

  private static String written(DateTimeFormatter formatter) {
    try {
      return formatter.format(SAMPLE);
    } catch (DateTimeException another) {
      return "";
    }
  }

  Optional<LocalDate> read(String cell) {
    return iso(cell)
        .or(() -> other.flatMap(formatter -> day(cell, formatter)))
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }

  private static Optional<LocalDate> iso(String cell) {
    boolean hasHour =
        cell.length() > ISO_LENGTH
            && (cell.charAt(ISO_LENGTH) == 'T' || cell.charAt(ISO_LENGTH) == ' ');
    String day = hasHour ? cell.substring(0, ISO_LENGTH) : cell;
    return day(day, DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static Optional<LocalDate> day(String text, DateTimeFormatter formatter) {
    try {
      return Optional.of(formatter.parse(text, LocalDate::from));
    } catch (DateTimeException another) {
      return Optional.empty();
    }
  }
}
