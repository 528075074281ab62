package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// One KPI of one rep, held against its goal. Leading KPIs are read on the week under review
/// (`window` 1), lagging counts and money on the four calendar weeks that end with it (`window` 4).
///
/// - `actual` in the KPI's unit, per cents as 0 to 100; in four weeks the sum of those with a value
/// - `goal` in force, for the days that the rep was there; `fullGoal` for all days
/// - `ofGoal` in per cent
/// - `why` says why `status` is `NONE` or `AWAY`
/// - `trend` only for leading KPIs; `streak` is weeks met in a row, back from the week under review
/// - `daysPresent` of `workdays` (Monday to Friday less holidays) in the window
/// - `parts` the two counts of a ratio in the week
/// - `missing`: there is a goal, the rep was there, and the week's value is not in the file
/// - `history` the values of the 13 calendar weeks that end with the week, the earliest first
/// - `adjusted` the agreed adjustment that is or will be in force
public record KpiReading(
    Kpi kpi,
    int window,
    Figure actual,
    Optional<Goal> goal,
    Optional<Goal> fullGoal,
    Figure ofGoal,
    Status status,
    Optional<String> why,
    Optional<Trend> trend,
    int streak,
    int daysPresent,
    int workdays,
    Optional<RatioParts> parts,
    boolean missing,
    List<OptionalDouble> history,
    Optional<AdjustmentEffect> adjusted) {

  private static final int LAGGING_WEEKS = 4;

  static KpiReading of(RepWeeks rep, Kpi kpi, Week week) {
    int window = window(kpi);
    var weeks = RepWeeks.upTo(week, window);
    var actual = actual(rep, kpi, weeks);
    var target = GoalForDays.of(rep, kpi, weeks);
    var verdict = Verdict.of(kpi, actual, target);
    var everybody = Workdays.of(rep.team());
    return new KpiReading(
        kpi,
        window,
        actual,
        target.goal(),
        target.full(),
        verdict.ofGoal(),
        verdict.status(),
        verdict.why(),
        kpi.isLeading() ? Optional.of(Trend.of(rep, kpi, week)) : Optional.empty(),
        kpi.isLeading() ? streak(rep, kpi, week) : 0,
        target.days(),
        weeks.stream().mapToInt(everybody::in).sum(),
        rep.parts(kpi, week),
        isMissing(rep, kpi, week),
        history(rep, kpi, week),
        AdjustmentEffect.of(rep, kpi, week));
  }

  /// How many weeks a KPI is read on.
  static int window(Kpi kpi) {
    return kpi.isLeading() || !kpi.addsUp() ? 1 : LAGGING_WEEKS;
  }

  private static Figure actual(RepWeeks rep, Kpi kpi, List<Week> weeks) {
    var sum = rep.value(kpi, weeks.getLast());
    for (var week : weeks.subList(0, weeks.size() - 1)) {
      var value = rep.value(kpi, week);
      sum = sum.isKnown() && value.isKnown() ? sum.with(value, Exact::sum) : sum.or(value);
    }
    return sum;
  }

  /// Weeks in which there was nothing to judge do not break it.
  private static int streak(RepWeeks rep, Kpi kpi, Week last) {
    int streak = 0;
    for (var week : rep.rep().weeks().headMap(last.plus(1)).reversed().keySet()) {
      var target = GoalForDays.of(rep, kpi, List.of(week));
      var status = Verdict.of(kpi, rep.value(kpi, week), target).status();
      if (status.isJudged() && status != Status.MET) {
        return streak;
      }
      streak += status == Status.MET ? 1 : 0;
    }
    return streak;
  }

  private static boolean isMissing(RepWeeks rep, Kpi kpi, Week week) {
    return rep.goal(kpi, week).isPresent()
        && rep.days().in(week) > 0
        && !rep.value(kpi, week).isKnown()
        && !rep.isNotApplicable(kpi, week);
  }

  private static List<OptionalDouble> history(RepWeeks rep, Kpi kpi, Week week) {
    return RepWeeks.trailing(week).stream().map(past -> rep.value(kpi, past).value()).toList();
  }
}
