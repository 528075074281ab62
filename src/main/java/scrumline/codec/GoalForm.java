package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.optional;

import java.time.LocalDate;
import java.util.Optional;
import scrumline.codec.NumberForm.Least;
import scrumline.codec.NumberForm.Plain;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// Goals as `{"op": ">=", "value": 80}` or `{"op": "range", "lo": 1, "hi": 3}`, steps of a rep's
/// own goals, and adjustments, which only journals have.
final class GoalForm {
  private static final FieldForm<Goal, Goal.Op> OP =
      assumed(
          "op",
          new ChoiceForm<>(Choices.OP),
          Goal::op,
          "How a value is compared with the goal: at least it, unless this says otherwise.");
  private static final FieldForm<Goal, Double> VALUE =
      optional(
          "value",
          new Plain(Least.ZERO),
          goal -> isRange(goal) ? Optional.empty() : Optional.of(goal.value()),
          "The number to compare with; a range has none.");
  private static final FieldForm<Goal, Double> LO =
      optional(
          "lo",
          new Plain(Least.ZERO),
          goal -> isRange(goal) ? Optional.of(goal.value()) : Optional.empty(),
          "The lower end of a range, which still meets the goal.");
  private static final FieldForm<Goal, Double> HI =
      optional(
          "hi",
          new Plain(Least.ANYWHERE),
          goal -> isRange(goal) ? Optional.of(goal.high()) : Optional.empty(),
          "The upper end of a range, which still meets the goal and is not below the lower one.");

  static final ObjectForm<Goal> GOAL =
      ObjectForm.of(filled -> goal(filled, Goal.Op.AT_LEAST), OP, VALUE, LO, HI);

  private static final FieldForm<GoalStep, Week> STEP_FROM =
      optional("from", DayForm.WEEK, GoalStep::from, "The first week in which this goal holds.");
  private static final FieldForm<GoalStep, Week> STEP_UNTIL =
      optional("until", DayForm.WEEK, GoalStep::until, "The last week in which this goal holds.");
  private static final FieldForm<GoalStep, SafeText> STEP_WHY =
      optional("why", TextForm.ANY, GoalStep::why, "Why the rep has this goal.").asPrivate();

  /// One of a rep's own goals, with the weeks in which it holds.
  static final ObjectForm<GoalStep> STEP =
      ObjectForm.of(
          filled -> step(filled, Goal.Op.AT_LEAST),
          STEP_FROM,
          STEP_UNTIL,
          OP.of(GoalStep::goal),
          VALUE.of(GoalStep::goal),
          LO.of(GoalStep::goal),
          HI.of(GoalStep::goal),
          STEP_WHY);

  private static final FieldForm<Adjustment, String> REP =
      needed("rep", new TextForm.RepId(), Adjustment::rep, "The rep whose goal was changed.");
  private static final FieldForm<Adjustment, String> KPI =
      needed("kpi", new TextForm.KpiId(), Adjustment::kpi, "The KPI whose goal was changed.");
  private static final FieldForm<Adjustment, Double> BEFORE =
      needed("before", new Plain(Least.ANYWHERE), Adjustment::before, "The goal's value before.");
  private static final FieldForm<Adjustment, Goal> NEW_GOAL =
      needed("goal", GOAL, Adjustment::goal, "The goal that was agreed on.");
  private static final FieldForm<Adjustment, Week> FROM =
      needed("from", DayForm.WEEK, Adjustment::from, "The first week in which it holds.");
  private static final FieldForm<Adjustment, Week> UNTIL =
      optional("until", DayForm.WEEK, Adjustment::until, "The last week in which it holds.");
  private static final FieldForm<Adjustment, SafeText> WHY =
      needed("why", TextForm.SOME, Adjustment::why, "Why it was changed.").asPrivate();
  private static final FieldForm<Adjustment, LocalDate> AGREED =
      needed("agreed", DayForm.DAY, Adjustment::agreed, "The day of the scrum that agreed on it.");

  static final ObjectForm<Adjustment> ADJUSTMENT =
      ObjectForm.of(GoalForm::adjustment, REP, KPI, BEFORE, NEW_GOAL, FROM, UNTIL, WHY, AGREED);

  private GoalForm() {}

  private static boolean isRange(Goal goal) {
    return goal.op() == Goal.Op.RANGE;
  }

  /// `otherwise` is how the goal compares where it does not say.
  private static Goal goal(Filled filled, Goal.Op otherwise) {
    boolean bounds = filled.has(LO) || filled.has(HI);
    var op = filled.get(OP).orElse(bounds ? Goal.Op.RANGE : otherwise);
    contradictions(filled, op, bounds);
    return switch (op) {
      case RANGE -> range(filled);
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL -> Goal.of(op, filled.need(VALUE));
    };
  }

  private static Goal range(Filled filled) {
    double low = filled.need(LO);
    double high = filled.need(HI);
    if (high < low && filled.has(HI)) {
      filled.wrong(Mistake.WRONG_ORDER, HI, "\"hi\" is below \"lo\"", "swap the two");
    }
    return Goal.range(low, high);
  }

  private static void contradictions(Filled filled, Goal.Op op, boolean bounds) {
    if (op == Goal.Op.RANGE && filled.has(VALUE)) {
      filled.wrong(
          Mistake.CONTRADICTION, VALUE, "a range has no \"value\"", "write \"lo\" and \"hi\"");
    } else if (op != Goal.Op.RANGE && bounds) {
      filled.wrong(
          Mistake.CONTRADICTION,
          filled.has(LO) ? LO : HI,
          "\"lo\" and \"hi\" belong to a range",
          "write \"op\": \"range\", or a \"value\"");
    }
  }

  /// `otherwise` is how the goal compares where it does not say.
  static GoalStep step(Filled filled, Goal.Op otherwise) {
    var from = filled.get(STEP_FROM);
    var until = filled.get(STEP_UNTIL);
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      filled.wrong(
          Mistake.WRONG_ORDER,
          STEP_UNTIL,
          "this goal ends before it begins",
          "swap \"from\" and \"until\"");
    }
    return new GoalStep(from, until, goal(filled, otherwise), filled.get(STEP_WHY));
  }

  private static Adjustment adjustment(Filled filled) {
    return new Adjustment(
        filled.need(REP),
        filled.need(KPI),
        filled.need(BEFORE),
        filled.need(NEW_GOAL),
        filled.need(FROM),
        filled.get(UNTIL),
        filled.need(WHY),
        filled.need(AGREED));
  }
}
