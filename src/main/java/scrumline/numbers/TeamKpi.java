package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.Goal;
import scrumline.team.Kpi;

/// A KPI over the reps that have a value. Counts and money are sums, of the goals of the same reps
/// too; ratios are ratios of sums, other per cents and days means, against the goal that all have
/// in common. `metBy` of `judged` reps met theirs; `window` as in `KpiReading`.
public record TeamKpi(
    Kpi kpi,
    int window,
    Figure actual,
    Optional<Goal> goal,
    Figure ofGoal,
    Status status,
    int metBy,
    int judged) {

  /// `readings` are those of this KPI.
  static TeamKpi of(Kpi kpi, List<KpiReading> readings) {
    var known = readings.stream().filter(reading -> reading.actual().isKnown()).toList();
    var goals = known.stream().flatMap(reading -> reading.goal().stream()).toList();
    var actual = actual(kpi, known);
    var goal = kpi.addsUp() ? sum(goals) : common(goals);
    String why = goals.isEmpty() ? "no goal" : "the goals differ";
    int days = readings.stream().mapToInt(KpiReading::daysPresent).sum();
    var target =
        new GoalForDays(goal, goal, goal.isPresent() ? Optional.empty() : Optional.of(why), days);
    var verdict = Verdict.of(kpi, actual, target);
    return new TeamKpi(
        kpi,
        KpiReading.window(kpi),
        actual,
        goal,
        verdict.ofGoal(),
        verdict.status(),
        (int) readings.stream().filter(reading -> reading.status() == Status.MET).count(),
        (int) readings.stream().filter(reading -> reading.status().isJudged()).count());
  }

  private static Figure actual(Kpi kpi, List<KpiReading> known) {
    if (known.isEmpty()) {
      return Figure.absent("no value");
    }
    double sum = 0;
    double base = 0;
    for (var reading : known) {
      var parts = reading.parts();
      sum =
          Exact.sum(
              sum,
              parts.isPresent() ? 100 * parts.get().of() : reading.actual().value().getAsDouble());
      base += parts.map(RatioParts::over).orElse(1.0);
    }
    return kpi.addsUp() ? Figure.of(sum) : Figure.of(sum).over(Figure.of(base), "no value");
  }

  private static Optional<Goal> sum(List<Goal> goals) {
    boolean oneOperator = goals.stream().map(Goal::op).distinct().count() == 1;
    return oneOperator
        ? goals.stream()
            .reduce(
                (a, b) ->
                    new Goal(
                        a.op(), Exact.sum(a.value(), b.value()), Exact.sum(a.high(), b.high())))
        : Optional.empty();
  }

  private static Optional<Goal> common(List<Goal> goals) {
    return goals.stream().distinct().count() == 1 ? goals.stream().findFirst() : Optional.empty();
  }
}
