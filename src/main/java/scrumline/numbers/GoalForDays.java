package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Unit;
import scrumline.team.Week;

/// What a reading is judged by: the goal for the days that the rep was there, and `full`, the same
/// goal for whole weeks. Without `goal`, `why` says what is missing. `days` are those on which the
/// rep was there.
record GoalForDays(Optional<Goal> goal, Optional<Goal> full, Optional<String> why, int days) {

  /// The sum of the goals of `weeks`. Counts and money with a floor (`>=`, `>`) shrink with the
  /// days present; leading counts then are rounded down. The operator is that of the last week; a
  /// week in which no goal, or one with another operator, was in force adds nothing. A count's
  /// goal that shrank to less than 1 says nothing and is left out.
  static GoalForDays of(RepWeeks rep, Kpi kpi, List<Week> weeks) {
    var last = rep.goal(kpi, weeks.getLast());
    int days = weeks.stream().mapToInt(rep.days()::in).sum();
    if (last.isEmpty()) {
      return none(Optional.empty(), "no goal", days);
    }
    var op = last.get().op();
    double low = 0;
    double high = 0;
    double scaled = 0;
    for (var week : weeks) {
      int present = rep.days().in(week);
      var goal = rep.goal(kpi, week).filter(found -> found.op() == op);
      low = Exact.sum(low, goal.map(Goal::value).orElse(0.0));
      high = Exact.sum(high, goal.map(Goal::high).orElse(0.0));
      scaled = Exact.sum(scaled, goal.map(found -> scaled(kpi, found, present)).orElse(0.0));
    }
    var full = new Goal(op, low, high);
    if (days == 0) {
      return none(Optional.of(full), "away", days);
    }
    if (kpi.unit() == Unit.COUNT && scaled < 1 && scaled < low) {
      return none(Optional.of(full), "short week", days);
    }
    var goal = scaled == low ? full : full.withValue(scaled);
    return new GoalForDays(Optional.of(goal), Optional.of(full), Optional.empty(), days);
  }

  /// There is a goal, but the rep was away all the time.
  boolean isAway() {
    return full.isPresent() && days == 0;
  }

  private static GoalForDays none(Optional<Goal> full, String why, int days) {
    return new GoalForDays(Optional.empty(), full, Optional.of(why), days);
  }

  private static double scaled(Kpi kpi, Goal goal, int days) {
    boolean shrinks = kpi.addsUp() && goal.op().isFloor() && days < Workdays.FULL_WEEK;
    if (!shrinks || goal.value() <= 0) {
      return goal.value();
    }
    double scaled = Exact.forDays(goal.value(), days);
    return kpi.isLeading() && kpi.unit() == Unit.COUNT ? Math.floor(scaled) : scaled;
  }
}
