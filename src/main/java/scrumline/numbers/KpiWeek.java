package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// One past week of one KPI of one rep.
///
/// - `value` in the KPI's unit; absent where the file has none
/// - `goal` for the days that the rep was there; none where they were away or nothing was in force.
///   `fullGoal` for all days
/// - `daysPresent` of `workdays` (Monday to Friday less holidays)
public record KpiWeek(
    Week week,
    Figure value,
    Optional<Goal> goal,
    Optional<Goal> fullGoal,
    int daysPresent,
    int workdays) {

  /// The trailing 13 weeks that end with `last`, the earliest first.
  static List<KpiWeek> upTo(Week last, RepWeeks rep, Kpi kpi) {
    return RepWeeks.trailing(last).stream().map(week -> of(week, rep, kpi)).toList();
  }

  private static KpiWeek of(Week week, RepWeeks rep, Kpi kpi) {
    var target = GoalForDays.of(rep, kpi, List.of(week));
    return new KpiWeek(
        week,
        rep.value(kpi, week),
        target.goal(),
        target.full(),
        target.days(),
        Workdays.of(rep.team()).in(week));
  }

  /// Away on every workday there was.
  public boolean isAway() {
    return daysPresent == 0 && workdays > 0;
  }
}
