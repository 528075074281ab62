package scrumline.codec;

import java.util.List;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import tools.jackson.core.JsonGenerator;

/// Goals as `{"op": ">=", "value": 80}` or `{"op": "range", "lo": 1, "hi": 3}`, steps of a rep's
/// own goals, and adjustments.
final class GoalForm {
  static final List<String> FIELDS = List.of("op", "value", "lo", "hi");
  static final List<String> STEP_FIELDS =
      List.of("from", "until", "op", "value", "lo", "hi", "why");

  private GoalForm() {}

  static Goal read(Fields fields, Goal.Op otherwise) {
    boolean bounds = fields.has("lo") || fields.has("hi");
    var op = fields.word("op", Words.OP).orElse(bounds ? Goal.Op.RANGE : otherwise);
    contradictions(fields, op, bounds);
    return switch (op) {
      case RANGE -> range(fields);
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL -> single(fields, op);
    };
  }

  private static Goal single(Fields fields, Goal.Op op) {
    double value = fields.neededNumber("value");
    Known.notNegative(fields, "value");
    return Goal.of(op, value);
  }

  private static Goal range(Fields fields) {
    double low = fields.neededNumber("lo");
    double high = fields.neededNumber("hi");
    Known.notNegative(fields, "lo");
    var at = fields.value("hi");
    if (high < low && at.isPresent()) {
      fields
          .findings()
          .wrong(Mistake.WRONG_ORDER, at.get(), "\"hi\" is below \"lo\"", "swap the two");
    }
    return Goal.range(low, high);
  }

  private static void contradictions(Fields fields, Goal.Op op, boolean bounds) {
    if (op == Goal.Op.RANGE && fields.has("value")) {
      fields
          .findings()
          .wrong(
              Mistake.CONTRADICTION,
              fields.value("value").get(),
              "a range has no \"value\"",
              "write \"lo\" and \"hi\"");
    } else if (op != Goal.Op.RANGE && bounds) {
      fields
          .findings()
          .wrong(
              Mistake.CONTRADICTION,
              fields.value(fields.has("lo") ? "lo" : "hi").get(),
              "\"lo\" and \"hi\" belong to a range",
              "write \"op\": \"range\", or a \"value\"");
    }
  }

  static GoalStep readStep(Json json, Findings findings, Goal.Op otherwise) {
    var fields = Fields.of(json, findings);
    fields.knowOnly(STEP_FIELDS);
    var from = fields.week("from");
    var until = fields.week("until");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      findings.wrong(
          Mistake.WRONG_ORDER,
          fields.value("until").get(),
          "this goal ends before it begins",
          "swap \"from\" and \"until\"");
    }
    return new GoalStep(from, until, read(fields, otherwise), fields.text("why"));
  }

  static Adjustment readAdjustment(Fields fields) {
    return new Adjustment(
        fields.neededString("rep"),
        fields.neededString("kpi"),
        fields.neededNumber("before"),
        read(fields.object("goal"), Goal.Op.AT_LEAST),
        fields.neededWeek("from"),
        fields.week("until"),
        fields.neededText("why"),
        fields.neededDate("agreed"));
  }

  static void write(Goal goal, JsonGenerator out) {
    out.writeStartObject();
    writeFields(goal, out);
    out.writeEndObject();
  }

  private static void writeFields(Goal goal, JsonGenerator out) {
    out.writeStringProperty("op", Words.OP.of(goal.op()));
    if (goal.op() == Goal.Op.RANGE) {
      Write.number("lo", goal.value(), out);
      Write.number("hi", goal.high(), out);
    } else {
      Write.number("value", goal.value(), out);
    }
  }

  /// A goal that always holds and compares as the KPI does is written as its number alone.
  static void writeSteps(List<GoalStep> steps, Goal.Op usual, JsonGenerator out) {
    boolean plain = steps.size() == 1 && isPlain(steps.getFirst(), usual);
    if (plain) {
      Write.number(steps.getFirst().goal().value(), out);
      return;
    }
    out.writeStartArray();
    for (var step : steps) {
      out.writeStartObject();
      Write.week("from", step.from(), out);
      Write.week("until", step.until(), out);
      writeFields(step.goal(), out);
      Write.text("why", step.why(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static boolean isPlain(GoalStep step, Goal.Op usual) {
    return usual != Goal.Op.RANGE
        && step.equals(GoalStep.always(Goal.of(usual, step.goal().value())));
  }

  static void writeAdjustment(Adjustment adjustment, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("rep", adjustment.rep());
    out.writeStringProperty("kpi", adjustment.kpi());
    Write.number("before", adjustment.before(), out);
    out.writeName("goal");
    write(adjustment.goal(), out);
    Write.week("from", Optional.of(adjustment.from()), out);
    Write.week("until", adjustment.until(), out);
    out.writeStringProperty("why", adjustment.why().value());
    out.writeStringProperty("agreed", adjustment.agreed().toString());
    out.writeEndObject();
  }
}
