package scrumline.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// Two sums over the same weeks, `sum` ÷ `base` being their level; `parts` are the single weeks.
public record SumsOfWeeks(List<Part> parts, double sum, double base) {
  /// One week: its share of the sum and of the base.
  record Part(double sum, double base) {}

  /// A KPI over what its level is told by. The base of a count or of money is days present, that of
  /// a ratio what stands below its line, that of days and of per cents that the file gives the
  /// number of values. A week is left out that has no value or, of a count and of money, no day
  /// present.
  static SumsOfWeeks of(RepWeeks rep, Kpi kpi, List<Week> weeks) {
    if (kpi.addsUp()) {
      return perDay(rep, kpi, weeks);
    }
    return of(
        weeks,
        week ->
            known(rep, kpi, week)
                .map(
                    value ->
                        rep.parts(kpi, week)
                            .map(counts -> new Part(counts.of(), counts.over()))
                            .orElse(new Part(value, 1))));
  }

  /// One KPI over another, in the weeks that have both.
  static SumsOfWeeks of(RepWeeks rep, Kpi from, Kpi to, List<Week> weeks) {
    return of(
        weeks,
        week ->
            known(rep, from, week)
                .flatMap(base -> known(rep, to, week).map(value -> new Part(value, base))));
  }

  /// Over the days present, in weeks that have a value and a day.
  public static SumsOfWeeks perDay(RepWeeks rep, Kpi kpi, List<Week> weeks) {
    return of(
        weeks,
        week ->
            known(rep, kpi, week)
                .map(value -> new Part(value, rep.days().in(week)))
                .filter(part -> part.base > 0));
  }

  /// Absent where no week has a value.
  public Figure over() {
    return parts.isEmpty() ? Figure.absent("no values") : Figure.of(sum);
  }

  /// Absent where no week has a value.
  public Figure under() {
    return parts.isEmpty() ? Figure.absent("no values") : Figure.of(base);
  }

  Figure rate() {
    return over().over(under(), "nothing to compare with");
  }

  int weeks() {
    return parts.size();
  }

  double level() {
    return sum / base;
  }

  /// How far the weeks lie from the level of them all: Σ (v − r·b)² ÷ b, r the level. Exactly 0
  /// where every week has the same level.
  double spread() {
    double spread = 0;
    for (var part : parts) {
      double apart = Exact.crossed(part.sum, base, sum, part.base) / base;
      spread += apart * apart / part.base;
    }
    return spread;
  }

  private static Optional<Double> known(RepWeeks rep, Kpi kpi, Week week) {
    return rep.value(kpi, week).value().stream().boxed().findFirst();
  }

  private static SumsOfWeeks of(List<Week> weeks, Function<Week, Optional<Part>> read) {
    var parts = new ArrayList<Part>();
    double sum = 0;
    double base = 0;
    for (var week : weeks) {
      var part = read.apply(week);
      part.ifPresent(parts::add);
      sum = Exact.sum(sum, part.map(Part::sum).orElse(0.0));
      base = Exact.sum(base, part.map(Part::base).orElse(0.0));
    }
    return new SumsOfWeeks(List.copyOf(parts), sum, base);
  }
}
