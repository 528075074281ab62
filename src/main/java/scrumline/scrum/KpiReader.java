package scrumline.scrum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.team.Adjustment;
import scrumline.team.Eyes;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Unit;
import scrumline.team.Week;

/// Reads a KPI line word by word: the KPI, the number, its weeks, `because …`.
record KpiReader(Review review, Rep rep, LocalDate today, Eyes eyes) {
  KpiLine read(String typed) {
    var words = Captured.words(typed);
    if (words.isEmpty()) {
      return new KpiLine.Missing("which KPI, and its new goal: " + example());
    }
    var named = named(words);
    if (named.isEmpty()) {
      return new KpiLine.Missing(
          "a KPI that begins with \"" + SafeText.of(words.getFirst()) + "\"");
    }
    var kpi = named.get().kpi();
    var before = goal(kpi);
    if (before.isEmpty()) {
      return new KpiLine.Missing("another KPI: " + kpi.label() + " has no goal to adjust");
    }
    var rest = words.subList(named.get().words(), words.size());
    var value = rest.isEmpty() ? OptionalDouble.empty() : decimal(rest.getFirst());
    if (value.isEmpty()) {
      return new KpiLine.Missing(
          "the new goal" + shown(", now ", kpi, before.get()), Optional.of(kpi));
    }
    if (kpi.unit() == Unit.PERCENT && value.getAsDouble() > 100) {
      return new KpiLine.Missing("a goal of at most 100 %", Optional.of(kpi));
    }
    var said = said(rest);
    int because = because(said);
    var why = new ArrayList<>(said.subList(0, because));
    var weeks = KpiWeeks.take(why, Week.of(today));
    why.addAll(said.subList(Math.min(because + 1, said.size()), said.size()));
    return weeks
        .missing()
        .<KpiLine>map(what -> new KpiLine.Missing(what, Optional.of(kpi)))
        .orElseGet(() -> changed(kpi, before.get().withValue(value.getAsDouble()), weeks, why));
  }

  /// With the first KPI that has a goal: `calls 120 for 2 weeks because …`.
  private String example() {
    return review.team().visibleKpis().stream()
            .filter(eyes::sees)
            .flatMap(kpi -> goal(kpi).map(goal -> kpi.inSentence() + " " + number(goal)).stream())
            .findFirst()
            .orElse("calls 100")
        + " for 2 weeks because …";
  }

  private static String number(Goal goal) {
    return BigDecimal.valueOf(goal.value()).stripTrailingZeros().toPlainString();
  }

  /// The goal that it replaces is the one in force in the week from which it holds.
  private KpiLine changed(Kpi kpi, Goal goal, KpiWeeks weeks, List<String> why) {
    var before = review.goal(rep, kpi, weeks.from()).orElse(goal);
    var text = SafeText.of(String.join(" ", why));
    var change =
        new Adjustment(
            rep.id(), kpi.id(), before.value(), goal, weeks.from(), weeks.until(), text, today);
    return goal.equals(before)
        ? new KpiLine.Missing("another goal" + shown(" than ", kpi, goal), Optional.of(kpi))
        : new KpiLine.Understood(kpi, change);
  }

  Optional<KpiLine.NumberIn> number(String typed) {
    var words = Captured.words(typed);
    var named = named(words);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var kpi = named.get().kpi();
    int at = named.get().words();
    var there = at < words.size() ? decimal(words.get(at)) : OptionalDouble.empty();
    return there.isPresent()
        ? Optional.of(new KpiLine.NumberIn(kpi, there.getAsDouble(), at, true))
        : goal(kpi)
            .filter(_ -> eyes.sees(kpi))
            .map(goal -> new KpiLine.NumberIn(kpi, goal.value(), at, false));
  }

  /// What follows the number, without a sign of its own.
  private static List<String> said(List<String> rest) {
    boolean hasSign = rest.size() > 1 && rest.get(1).equals("%");
    return rest.subList(hasSign ? 2 : 1, rest.size());
  }

  /// The goal in force in the week that an adjustment of today begins in, for a whole week.
  private Optional<Goal> goal(Kpi kpi) {
    return review.goal(rep, kpi, Week.of(today));
  }

  private String shown(String before, Kpi kpi, Goal goal) {
    return eyes.sees(kpi) ? before + Shown.of(review.team()).goal(kpi, goal) : "";
  }

  /// The KPI whose label or id begins with the first words, as many of them as fit.
  private Optional<Named> named(List<String> words) {
    for (int count = words.size(); count > 0; count--) {
      String wanted = String.join(" ", words.subList(0, count)).toLowerCase(Locale.ROOT);
      for (var kpi : review.team().visibleKpis()) {
        boolean fits = begins(kpi.label().value(), wanted) || begins(kpi.id(), wanted);
        if (fits) {
          return Optional.of(new Named(kpi, count));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String name, String wanted) {
    return name.toLowerCase(Locale.ROOT).startsWith(wanted);
  }

  private static int because(List<String> words) {
    int at = 0;
    while (at < words.size() && !words.get(at).equalsIgnoreCase("because")) {
      at++;
    }
    return at;
  }

  /// A plain number; a per cent sign, a currency sign and `k` or `m` for thousands and millions may
  /// stand at it.
  private static OptionalDouble decimal(String word) {
    String digits = word.replaceFirst("^[$€£¥₹]", "").replaceFirst("%$", "");
    char last = digits.isEmpty() ? ' ' : Character.toLowerCase(digits.charAt(digits.length() - 1));
    double unit = last == 'k' ? 1_000 : last == 'm' ? 1_000_000 : 1;
    String number = unit == 1 ? digits : digits.substring(0, digits.length() - 1);
    return number.matches("\\d{1,12}(\\.\\d{0,6})?")
        ? OptionalDouble.of(Double.parseDouble(number) * unit)
        : OptionalDouble.empty();
  }

  /// A KPI and how many words of the line name it.
  private record Named(Kpi kpi, int words) {}
}
