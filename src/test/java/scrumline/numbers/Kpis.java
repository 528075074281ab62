package scrumline.numbers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import scrumline.team.Adjustment;
import scrumline.team.Deal;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.Kpi;
import scrumline.team.Quote;
import scrumline.team.SafeText;
import scrumline.team.Unit;
import scrumline.team.Week;

/// KPIs, goals, deals and quotes in one line each.
final class Kpis {
  private Kpis() {}

  static Week week(String name) {
    return Week.parse(name).orElseThrow();
  }

  static Kpi kpi(String id, Kpi.Kind kind, Unit unit, Goal goal) {
    return new Kpi(
        id,
        SafeText.of(id),
        kind,
        unit,
        Optional.ofNullable(goal),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  static Kpi leading(String id, Unit unit, Goal goal) {
    return kpi(id, Kpi.Kind.LEADING, unit, goal);
  }

  static Kpi lagging(String id, Unit unit, Goal goal) {
    return kpi(id, Kpi.Kind.LAGGING, unit, goal);
  }

  static Kpi calls(double goal) {
    return leading("calls", Unit.COUNT, Goal.of(Goal.Op.AT_LEAST, goal));
  }

  static Kpi ratio(String of, String over, Goal goal) {
    var plain = leading("ratio", Unit.PERCENT, goal);
    return new Kpi(
        "ratio",
        plain.label(),
        plain.kind(),
        plain.unit(),
        plain.goal(),
        Optional.of(new Kpi.Ratio(of, over)),
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  /// A step of a goal; `until` may be null.
  static GoalStep step(String from, String until, double value) {
    return new GoalStep(
        Optional.of(week(from)),
        Optional.ofNullable(until).map(Kpis::week),
        Goal.of(Goal.Op.AT_LEAST, value),
        Optional.empty());
  }

  /// A goal for calls that was agreed on a day; `until` may be null.
  static Adjustment agreed(String day, String from, String until, double value) {
    return new Adjustment(
        "r1",
        "calls",
        0,
        Goal.of(Goal.Op.AT_LEAST, value),
        week(from),
        Optional.ofNullable(until).map(Kpis::week),
        SafeText.EMPTY,
        LocalDate.parse(day));
  }

  static Deal deal(String closed, double value) {
    return new Deal(SafeText.of("somebody"), value, LocalDate.parse(closed));
  }

  /// `lastTouch` may be null.
  static Quote quote(Quote.Status status, String lastTouch) {
    return new Quote(
        SafeText.of("Q-1"),
        SafeText.of("somebody"),
        1000,
        status,
        Optional.empty(),
        Optional.ofNullable(lastTouch).map(LocalDate::parse),
        Optional.empty(),
        Optional.empty());
  }
}
