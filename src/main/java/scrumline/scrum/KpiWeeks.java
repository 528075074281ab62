package scrumline.scrum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import scrumline.team.Week;

/// The weeks that a KPI line names, taken out of its words: `for 2 weeks`, `until W52`, `from W49`.
/// Without them a change holds from the week that begins now until it is changed again. `missing`
/// says what is wrong with them.
record KpiWeeks(Week from, Optional<Week> until, Optional<String> missing) {
  private static final int LONGEST = 104;
  private static final int AHEAD = 40;

  /// Takes them out of `words`. What is left belongs to the reason: nothing that was typed is lost.
  static KpiWeeks take(List<String> words, Week now) {
    var named = named(words, "from", now);
    var from = named.orElse(now);
    var last = named(words, "until", now).or(() -> named(words, "through", now));
    var until = span(words).map(weeks -> from.plus(weeks - 1L));
    var missing =
        from.isBefore(now) || from.isAfter(now.plus(AHEAD))
            ? Optional.of("a week from " + now.shortName() + " on, as from W49")
            : last.filter(week -> week.isBefore(from) || week.isAfter(from.plus(LONGEST)))
                .map(_ -> "a last week from " + from.shortName() + " on");
    return new KpiWeeks(from, last.or(() -> until), missing);
  }

  /// `from W49`, `until 2026-W52`: a week without a year is the next one of that number.
  private static Optional<Week> named(List<String> words, String word, Week now) {
    for (int at = 0; at + 1 < words.size(); at++) {
      var week = week(plain(words.get(at + 1)), now);
      if (words.get(at).equalsIgnoreCase(word) && week.isPresent()) {
        words.subList(at, at + 2).clear();
        return week;
      }
    }
    return Optional.empty();
  }

  private static String plain(String word) {
    return word.toUpperCase(Locale.ROOT).replaceFirst("[,.;]$", "");
  }

  private static Optional<Week> week(String word, Week now) {
    if (word.matches("\\d{4}-W\\d\\d")) {
      return Week.parse(word);
    }
    if (!word.matches("W\\d{1,2}")) {
      return Optional.empty();
    }
    String number = word.length() == 2 ? "0" + word.charAt(1) : word.substring(1);
    return Week.parse(year(now.year()) + "-W" + number)
        .filter(week -> !week.isBefore(now))
        .or(() -> Week.parse(year(now.year() + 1) + "-W" + number));
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static Optional<Integer> span(List<String> words) {
    for (int at = 0; at + 2 < words.size(); at++) {
      boolean says = words.get(at).equalsIgnoreCase("for") && words.get(at + 2).startsWith("week");
      boolean counts = words.get(at + 1).matches("\\d{1,4}") && !words.get(at + 1).matches("0+");
      if (says && counts) {
        int weeks = Integer.parseInt(words.get(at + 1));
        words.subList(at, at + 3).clear();
        return Optional.of(Math.min(LONGEST, weeks));
      }
    }
    return Optional.empty();
  }
}
