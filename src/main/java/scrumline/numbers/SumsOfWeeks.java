package scrumline.numbers;

import java.util.List;
import java.util.function.ToDoubleFunction;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// Two sums over the same weeks.
public record SumsOfWeeks(Figure over, Figure under) {
  static SumsOfWeeks of(RepWeeks rep, Kpi from, Kpi to, List<Week> weeks) {
    var both =
        weeks.stream()
            .filter(week -> rep.value(from, week).isKnown() && rep.value(to, week).isKnown())
            .toList();
    return new SumsOfWeeks(
        sum(both, week -> rep.value(to, week).value().getAsDouble()),
        sum(both, week -> rep.value(from, week).value().getAsDouble()));
  }

  /// Over the days present, in weeks that have a value and a day.
  public static SumsOfWeeks perDay(RepWeeks rep, Kpi kpi, List<Week> weeks) {
    var there =
        weeks.stream()
            .filter(week -> rep.value(kpi, week).isKnown() && rep.days().in(week) > 0)
            .toList();
    return new SumsOfWeeks(
        sum(there, week -> rep.value(kpi, week).value().getAsDouble()),
        sum(there, week -> rep.days().in(week)));
  }

  Figure rate() {
    return over.over(under, "nothing to compare with");
  }

  private static Figure sum(List<Week> weeks, ToDoubleFunction<Week> value) {
    return weeks.isEmpty()
        ? Figure.absent("no values")
        : Figure.of(weeks.stream().mapToDouble(value).reduce(0, Exact::sum));
  }
}
