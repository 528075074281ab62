package scrumline.scrum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import scrumline.team.SafeText;

/// A due date as people type it: `by fri`, `by fri next week`, `by 2 dec`, `by 2 dec 2027`,
/// `by 2026-12-02`, `in 3 days`, `in 2 weeks`, `today`, `tomorrow`, `next week` (its Friday). A
/// weekday is the next one after today; a day of a month that has passed is next year's, and 29 Feb
/// is the 28th where there is none. What lies more than ten years away is no date. `words` is how
/// many words of the line say it.
record Due(LocalDate date, int words) {
  private static final int YEARS = 10;
  private static final Pattern FIGURES =
      Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}(/\\d{2,4})?");
  private static final String ENDS = "[,.;:!?)]+$";

  /// Reads the due date that begins at `words.get(at)`, where one does.
  static Optional<Due> at(List<String> words, int at, LocalDate today) {
    return found(words, at, today)
        .filter(due -> due.date.isAfter(today.minusYears(YEARS)))
        .filter(due -> due.date.isBefore(today.plusYears(YEARS)));
  }

  /// An impossible date after a `by`, such as `31 feb`, in a line without its due dates; not words
  /// that only begin like a date, as `by the way`.
  static Optional<SafeText> missed(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      String first = plain(words, at + 1);
      String second = plain(words, at + 2);
      boolean isDay = isDayOfMonth(first, second) || isDayOfMonth(second, first);
      boolean isDate = isDay || FIGURES.matcher(first).matches();
      if (plain(words, at).equals("by") && isDate) {
        return Optional.of(SafeText.of(isDay ? first + " " + second : first));
      }
    }
    return Optional.empty();
  }

  private static boolean isDayOfMonth(String day, String month) {
    boolean isMonth = Arrays.stream(Month.values()).anyMatch(one -> begins(one.name(), month));
    return isMonth && dayNumber(day) >= 0;
  }

  private static Optional<Due> found(List<String> words, int at, LocalDate today) {
    return switch (plain(words, at)) {
      case "today" -> Optional.of(new Due(today, 1));
      case "tomorrow" -> Optional.of(new Due(today.plusDays(1), 1));
      case "next" -> nextWeek(words, at, today);
      case "in" -> span(words, at, today);
      case "by" -> day(words, at + 1, today).map(due -> due.longer(1));
      case String _ -> Optional.empty();
    };
  }

  private Due longer(int more) {
    return new Due(date, words + more);
  }

  private static Optional<Due> nextWeek(List<String> words, int at, LocalDate today) {
    boolean week = plain(words, at + 1).equals("week");
    return week
        ? Optional.of(new Due(today.plusWeeks(1).with(DayOfWeek.FRIDAY), 2))
        : Optional.empty();
  }

  private static Optional<Due> span(List<String> words, int at, LocalDate today) {
    int number = number(plain(words, at + 1));
    if (number < 0) {
      return Optional.empty();
    }
    String unit = plain(words, at + 2);
    boolean days = unit.equals("day") || unit.equals("days");
    boolean weeks = unit.equals("week") || unit.equals("weeks");
    return days || weeks
        ? Optional.of(new Due(today.plusDays(number * (weeks ? 7L : 1L)), 3))
        : Optional.empty();
  }

  private static Optional<Due> day(List<String> words, int at, LocalDate today) {
    String first = plain(words, at);
    boolean isPhrase = first.equals("today") || first.equals("tomorrow") || first.equals("next");
    var weekday = weekday(first);
    if (weekday.isPresent()) {
      return Optional.of(weekday(words, at, weekday.get(), today));
    }
    return isPhrase
        ? next(words, at, today).or(() -> found(words, at, today))
        : dayOfMonth(words, at, today).or(() -> iso(first).map(date -> new Due(date, 1)));
  }

  /// `next fri` is the one of the week after this.
  private static Optional<Due> next(List<String> words, int at, LocalDate today) {
    return weekday(plain(words, at + 1)).map(day -> new Due(today.plusWeeks(1).with(day), 2));
  }

  /// `fri`, `fri next week`, or `fri 4 dec`, of which the day of the month counts.
  private static Due weekday(List<String> words, int at, DayOfWeek day, LocalDate today) {
    boolean next = nextWeek(words, at + 1, today).isPresent();
    int days = Math.floorMod(day.getValue() - today.getDayOfWeek().getValue() - 1, 7) + 1;
    return next
        ? new Due(today.plusWeeks(1).with(day), 3)
        : dayOfMonth(words, at + 1, today)
            .map(due -> due.longer(1))
            .orElse(new Due(today.plusDays(days), 1));
  }

  /// `2 dec`, `dec 2`, `2nd December`, with a year or without.
  private static Optional<Due> dayOfMonth(List<String> words, int at, LocalDate today) {
    String first = plain(words, at);
    String second = plain(words, at + 1);
    String third = plain(words, at + 2);
    var day = monthDay(first, second).or(() -> monthDay(second, first));
    boolean hasYear = third.matches("20\\d\\d");
    return day.map(
        one ->
            hasYear
                ? new Due(one.atYear(Integer.parseInt(third)), 3)
                : new Due(nextOn(one, today), 2));
  }

  private static LocalDate nextOn(MonthDay day, LocalDate today) {
    var thisYear = day.atYear(today.getYear());
    return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
  }

  private static Optional<MonthDay> monthDay(String day, String month) {
    int number = dayNumber(day);
    for (var one : Month.values()) {
      if (begins(one.name(), month) && number >= 1 && number <= one.maxLength()) {
        return Optional.of(MonthDay.of(one, number));
      }
    }
    return Optional.empty();
  }

  private static int dayNumber(String word) {
    return number(word.replaceFirst("(?<=\\d)(st|nd|rd|th)$", ""));
  }

  private static Optional<DayOfWeek> weekday(String word) {
    for (var one : DayOfWeek.values()) {
      if (begins(one.name(), word)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> iso(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /// Three letters of a name are enough, and no others may follow.
  private static boolean begins(String name, String word) {
    return word.length() >= 3 && name.toLowerCase(Locale.ROOT).startsWith(word);
  }

  private static int number(String word) {
    boolean digits = !word.isEmpty() && word.length() <= 3;
    for (int i = 0; i < word.length(); i++) {
      digits &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    return digits ? Integer.parseInt(word) : -1;
  }

  /// The word in lower case without brackets and the signs that end a phrase; empty past the end.
  private static String plain(List<String> words, int at) {
    return at < words.size()
        ? words.get(at).toLowerCase(Locale.ROOT).replaceFirst("^\\(", "").replaceFirst(ENDS, "")
        : "";
  }
}
