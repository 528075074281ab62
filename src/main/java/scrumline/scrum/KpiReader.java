package scrumline.scrum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import scrumline.numbers.Shown;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Unit;
import scrumline.team.Week;

/// Reads a KPI line word by word: the KPI, the number, `for N weeks`, `because …`.
record KpiReader(Scrum scrum, Rep rep, LocalDate today, boolean money) {
  private static final int LONGEST = 104;

  KpiLine read(String typed) {
    var words = Captured.words(typed);
    if (words.isEmpty()) {
      return new KpiLine.Missing("which KPI, and its new goal: calls 100 for 2 weeks because …");
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
    var goal = before.get().withValue(value.getAsDouble());
    return goal.equals(before.get())
        ? new KpiLine.Missing("another goal" + shown(" than ", kpi, goal), Optional.of(kpi))
        : new KpiLine.Understood(kpi, adjustment(kpi, before.get(), goal, rest));
  }

  Optional<KpiLine.NumberIn> number(String typed) {
    var words = Captured.words(typed);
    var named = named(words);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int at = named.get().words();
    var there = at < words.size() ? decimal(words.get(at)) : OptionalDouble.empty();
    return there.isPresent()
        ? Optional.of(new KpiLine.NumberIn(there.getAsDouble(), at, true))
        : goal(named.get().kpi())
            .filter(goal -> isShown(named.get().kpi()))
            .map(goal -> new KpiLine.NumberIn(goal.value(), at, false));
  }

  private Adjustment adjustment(Kpi kpi, Goal before, Goal goal, List<String> rest) {
    var words = new ArrayList<>(rest.subList(1, rest.size()));
    boolean hasSign = !words.isEmpty() && words.getFirst().equals("%");
    if (hasSign) {
      words.removeFirst();
    }
    int because = because(words);
    var why = new ArrayList<>(words.subList(0, because));
    var from = Week.of(today);
    var until = takeWeeks(why).map(weeks -> from.plus(weeks - 1L));
    why.addAll(words.subList(Math.min(because + 1, words.size()), words.size()));
    return new Adjustment(
        rep.id(),
        kpi.id(),
        before.value(),
        goal,
        from,
        until,
        SafeText.of(String.join(" ", why)),
        today);
  }

  /// The goal in force in the week that an adjustment of today begins in, for a whole week.
  private Optional<Goal> goal(Kpi kpi) {
    return scrum.review().goal(rep, kpi, Week.of(today));
  }

  private String shown(String before, Kpi kpi, Goal goal) {
    return isShown(kpi) ? before + Shown.of(scrum.team()).goal(kpi, goal) : "";
  }

  private boolean isShown(Kpi kpi) {
    return money || kpi.unit() != Unit.MONEY;
  }

  /// The KPI whose label or id begins with the first words, as many of them as fit.
  private Optional<Named> named(List<String> words) {
    for (int count = words.size(); count > 0; count--) {
      String wanted = String.join(" ", words.subList(0, count)).toLowerCase(Locale.ROOT);
      for (var kpi : scrum.team().visibleKpis()) {
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

  /// Takes `for 2 weeks` out of `words`. What is left belongs to the reason: nothing that was typed
  /// is lost.
  private static Optional<Integer> takeWeeks(List<String> words) {
    for (int at = 0; at + 2 < words.size(); at++) {
      var count = decimal(words.get(at + 1));
      boolean says = words.get(at).equalsIgnoreCase("for") && words.get(at + 2).startsWith("week");
      if (says && count.isPresent() && count.getAsDouble() >= 1) {
        words.subList(at, at + 3).clear();
        return Optional.of((int) Math.min(LONGEST, count.getAsDouble()));
      }
    }
    return Optional.empty();
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
