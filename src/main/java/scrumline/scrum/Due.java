package scrumline.scrum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A due date as people type it: `by fri`, `by 2 dec`, `by 2026-12-02`, `in 3 days`, `in 2 weeks`,
/// `today`, `tomorrow`, `next week` (its Friday). A weekday is the next one after today; a day of a
/// month that has passed is next year's. `words` is how many words of the line say it.
record Due(LocalDate date, int words) {

  /// Reads the due date that begins at `words.get(at)`, where one does.
  static Optional<Due> at(List<String> words, int at, LocalDate today) {
    String first = plain(words, at);
    if (first.equals("today") || first.equals("tomorrow")) {
      return Optional.of(new Due(today.plusDays(first.equals("today") ? 0 : 1), 1));
    }
    if (first.equals("next")) {
      return nextWeek(words, at, today);
    }
    if (first.equals("in")) {
      return span(words, at, today);
    }
    return first.equals("by")
        ? day(words, at + 1, today).map(due -> new Due(due.date, due.words + 1))
        : Optional.empty();
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
    String second = plain(words, at + 1);
    if (first.equals("today") || first.equals("tomorrow") || first.equals("next")) {
      return at(words, at, today);
    }
    var weekday = weekday(first);
    if (weekday.isPresent()) {
      int days = Math.floorMod(weekday.get().getValue() - today.getDayOfWeek().getValue() - 1, 7);
      return Optional.of(new Due(today.plusDays(days + 1L), 1));
    }
    var ofMonth = dayOfMonth(first, second).or(() -> dayOfMonth(second, first));
    return ofMonth
        .map(day -> new Due(nextOn(day, today), 2))
        .or(() -> iso(first).map(date -> new Due(date, 1)));
  }

  private static LocalDate nextOn(MonthDay day, LocalDate today) {
    var thisYear = day.atYear(today.getYear());
    return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
  }

  private static Optional<MonthDay> dayOfMonth(String day, String month) {
    int number = number(day);
    for (var one : Month.values()) {
      if (begins(one.name(), month) && number >= 1 && number <= one.maxLength()) {
        return Optional.of(MonthDay.of(one, number));
      }
    }
    return Optional.empty();
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

  /// The word in lower case without the sign that ends a phrase; empty past the end.
  private static String plain(List<String> words, int at) {
    if (at >= words.size()) {
      return "";
    }
    String word = words.get(at).toLowerCase(Locale.ROOT);
    boolean ended = word.endsWith(",") || word.endsWith(".") || word.endsWith(";");
    return ended ? word.substring(0, word.length() - 1) : word;
  }
}
