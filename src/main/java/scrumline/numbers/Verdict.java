package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// A value held against its target. `ofGoal` is in per cent; `why` says why there is no status.
record Verdict(Figure ofGoal, Status status, Optional<String> why) {
  private static final double CLOSE = 80;
  private static final String FEW = "few";

  /// Of one week alone.
  static Verdict in(Week week, RepWeeks rep, Kpi kpi) {
    var target = GoalForDays.of(rep, kpi, List.of(week));
    return of(kpi, rep.value(kpi, week), rep.parts(kpi, week), target);
  }

  /// A ratio of less than 5 says too little to judge anybody by; `parts` are its counts.
  static Verdict of(Kpi kpi, Figure actual, Optional<RatioParts> parts, GoalForDays target) {
    if (target.goal().isEmpty()) {
      var status = target.isAway() ? Status.AWAY : Status.NONE;
      return new Verdict(Figure.absent(target.why().orElseThrow()), status, target.why());
    }
    if (!actual.isKnown()) {
      return new Verdict(actual, Status.NONE, actual.why());
    }
    if (parts.filter(RatioParts::isOfFew).isPresent()) {
      return new Verdict(Figure.absent(FEW), Status.NONE, Optional.of(FEW));
    }
    var goal = target.goal().get();
    double value = actual.value().getAsDouble();
    var ofGoal = ofGoal(value, goal);
    return new Verdict(ofGoal, status(kpi, value, goal, ofGoal), Optional.empty());
  }

  private static Status status(Kpi kpi, double actual, Goal goal, Figure ofGoal) {
    if (goal.isMetBy(shown(kpi, actual))) {
      return Status.MET;
    }
    boolean isClose = ofGoal.isKnown() && Rounding.to(0, ofGoal.value().getAsDouble()) >= CLOSE;
    return isClose ? Status.CLOSE : Status.BEHIND;
  }

  /// What may be computed is compared as it is shown; counts and money as they are.
  private static double shown(Kpi kpi, double actual) {
    return switch (kpi.unit()) {
      case COUNT, MONEY -> actual;
      case PERCENT -> Rounding.to(kpi.decimals().orElse(0), actual);
      case DAYS -> Rounding.to(kpi.decimals().orElse(1), actual);
    };
  }

  private static Figure ofGoal(double actual, Goal goal) {
    if (goal.value() <= 0) {
      return Figure.absent("the goal is not above 0");
    }
    return switch (goal.op()) {
      case AT_LEAST, MORE_THAN -> Figure.of(100 * actual / goal.value());
      case AT_MOST, LESS_THAN ->
          actual > 0 ? Figure.of(100 * goal.value() / actual) : Figure.absent("the value is 0");
      case EQUAL, RANGE -> Figure.absent("in or out only");
    };
  }
}
