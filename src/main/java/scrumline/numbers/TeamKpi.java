package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.Goal;
import scrumline.team.Kpi;

/// A KPI over the reps that have a value. Counts and money are sums, of the goals of the same reps
/// too; ratios are ratios of sums, other per cents and days means, against the goal that all have
/// in common. `metBy` of `judged` reps met theirs. `window` is on how many weeks it is read; where
/// reps differ in that, the most. `parts` are the two counts of a ratio, everybody's together.
public record TeamKpi(
    Kpi kpi,
    int window,
    Figure actual,
    Optional<Goal> goal,
    Figure ofGoal,
    Status status,
    int metBy,
    int judged,
    Optional<RatioParts> parts) {

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
    var verdict = Verdict.of(kpi, actual, parts(known), target);
    return new TeamKpi(
        kpi,
        known.stream().mapToInt(KpiReading::window).max().orElse(1),
        actual,
        goal,
        verdict.ofGoal(),
        verdict.status(),
        (int) readings.stream().filter(reading -> reading.status() == Status.MET).count(),
        (int) readings.stream().filter(reading -> reading.status().isJudged()).count(),
        parts(known));
  }

  /// What was reached: `612`, `85 %`, and of a ratio of less than 5 its counts, `1 of 2`.
  public String actual(Shown shown) {
    return parts
        .filter(RatioParts::isOfFew)
        .map(few -> Shown.count(few.of()) + " of " + Shown.count(few.over()))
        .orElseGet(() -> actual.text(value -> shown.value(kpi, value)));
  }

  private static Figure actual(Kpi kpi, List<KpiReading> known) {
    var parts = parts(known);
    if (parts.isPresent()) {
      double over = parts.get().over();
      return Figure.of(100 * parts.get().of()).over(Figure.of(over), "no value");
    }
    var sum =
        known.stream()
            .map(KpiReading::actual)
            .reduce((a, b) -> a.with(b, Exact::sum))
            .orElse(Figure.absent("no value"));
    return kpi.addsUp() ? sum : sum.over(Figure.of(known.size()), "no value");
  }

  /// Of a ratio, those of everybody together.
  private static Optional<RatioParts> parts(List<KpiReading> known) {
    return known.stream().flatMap(reading -> reading.parts().stream()).reduce(TeamKpi::together);
  }

  private static RatioParts together(RatioParts a, RatioParts b) {
    return new RatioParts(Exact.sum(a.of(), b.of()), Exact.sum(a.over(), b.over()));
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
