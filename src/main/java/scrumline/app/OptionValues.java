package scrumline.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import scrumline.team.Audience;
import scrumline.team.Week;

/// What people type for the value of an option. What cannot be is refused with an
/// `IllegalArgumentException` that says what to write.
public final class OptionValues {
  private OptionValues() {}

  /// `2026-11-23`.
  public static LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException notADate) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not a date; write it as 2026-11-23", notADate);
    }
  }

  /// `2026-W47`.
  public static Week week(String value) {
    return Week.parse(value)
        .orElseThrow(
            () ->
                new IllegalArgumentException("\"" + value + "\" is no week; write it as 2026-W47"));
  }

  /// `09:00`.
  static LocalTime time(String value) {
    try {
      return LocalTime.parse(value.length() == 4 ? "0" + value : value);
    } catch (DateTimeParseException notATime) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not a time of day; write it as 09:00", notATime);
    }
  }

  /// `team` or `manager`.
  public static Audience view(String value) {
    return switch (value) {
      case "team" -> Audience.TEAM;
      case "manager" -> Audience.MANAGER;
      default ->
          throw new IllegalArgumentException("\"" + value + "\" is no view; team or manager");
    };
  }
}
