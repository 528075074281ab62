package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// One KPI of one rep, held against its goal. Leading KPIs are read on the week under review,
/// lagging counts and money on those of the last four calendar weeks that have a value: deals come
/// in lumps, and a week that is missing on one side is missing on the other.
///
/// - `window`: on how many weeks it is read, 1 to 4; 1 also where none of the four has a value
/// - `actual` in the KPI's unit, per cents as 0 to 100; of several weeks their sum
/// - `goal` in force, for the days that the rep was there; `fullGoal` for all days; of several
///   weeks their sum
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
    var weeks = weeks(rep, kpi, week);
    var actual = actual(rep, kpi, weeks);
    var parts = rep.parts(kpi, week);
    var target = GoalForDays.of(rep, kpi, weeks);
    var verdict = Verdict.of(kpi, actual, parts, target);
    var everybody = Workdays.of(rep.team());
    return new KpiReading(
        kpi,
        weeks.size(),
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
        parts,
        isMissing(rep, kpi, week),
        history(rep, kpi, week),
        AdjustmentEffect.of(rep, kpi, week));
  }

  /// Whether its goal is one to reach or pass, so that going up is good; not without a goal.
  public boolean asksForMore() {
    return fullGoal.filter(goal -> goal.op().isFloor()).isPresent();
  }

  /// Whether a KPI is read on more than the week under review.
  static boolean isOnWeeks(Kpi kpi) {
    return !kpi.isLeading() && kpi.addsUp();
  }

  /// Those that it is read on, the earliest first. Where none has a value, it is missing in the
  /// week under review.
  private static List<Week> weeks(RepWeeks rep, Kpi kpi, Week week) {
    if (!isOnWeeks(kpi)) {
      return List.of(week);
    }
    var known =
        RepWeeks.upTo(week, LAGGING_WEEKS).stream()
            .filter(one -> rep.value(kpi, one).isKnown())
            .toList();
    return known.isEmpty() ? List.of(week) : known;
  }

  private static Figure actual(RepWeeks rep, Kpi kpi, List<Week> weeks) {
    return weeks.stream()
        .map(week -> rep.value(kpi, week))
        .reduce((sum, value) -> sum.with(value, Exact::sum))
        .orElseThrow();
  }

  /// Weeks in which there was nothing to judge do not break it.
  private static int streak(RepWeeks rep, Kpi kpi, Week last) {
    int streak = 0;
    for (var week : rep.rep().weeks().headMap(last.plus(1)).reversed().keySet()) {
      var status = Verdict.in(week, rep, kpi).status();
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
