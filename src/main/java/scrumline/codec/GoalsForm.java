package scrumline.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.Kpi;

/// A rep's own goals by the ids of KPIs: a number for good, or a list of goals with their weeks.
record GoalsForm() implements ValueForm<Map<String, List<GoalStep>>> {
  static final ListForm<GoalStep> STEPS = ListForm.of(GoalForm.STEP, "goals");

  /// In the order of the file.
  @Override
  public Optional<Map<String, List<GoalStep>>> read(Json json, Known known) {
    var goals = new LinkedHashMap<String, List<GoalStep>>();
    var object = Fields.of(json, known.findings()).json();
    for (int index = 0; index < object.size(); index++) {
      String kpi = object.name(index);
      if (!Fields.isOwn(kpi) && !(object.value(index) instanceof Json.Null)) {
        known.needKpi(kpi, object.nameStart(index), object.nameEnd(index));
        goals.put(kpi, steps(object.value(index), usual(known.kpis().get(kpi)), known));
      }
    }
    return Optional.of(Collections.unmodifiableMap(goals));
  }

  private static List<GoalStep> steps(Json json, Goal.Op usual, Known known) {
    return switch (json) {
      case Json.Arr _ -> {
        var step = GoalForm.STEP.madeBy(filled -> GoalForm.step(filled, usual));
        yield ListForm.of(step, STEPS.what()).read(json, known).orElseThrow();
      }
      case Json.Num number -> List.of(always(number, usual, known));
      case Json.Obj _, Json.Text _, Json.Bool _, Json.Null _ -> {
        known.values().wrongType(json, "a number, or a list of goals");
        yield List.of();
      }
    };
  }

  private static GoalStep always(Json.Num json, Goal.Op usual, Known known) {
    if (usual == Goal.Op.RANGE) {
      known
          .findings()
          .wrong(
              Mistake.CONTRADICTION,
              json,
              "this KPI's goal is a range, so one number does not say enough",
              "write [{\"op\": \"range\", \"lo\": …, \"hi\": …}]");
    }
    double goal = known.values().number(json).orElse(0);
    if (goal < 0) {
      known.findings().wrong(Mistake.OUT_OF_RANGE, json, "a goal cannot be below 0", "");
    }
    return GoalStep.always(Goal.of(usual, goal));
  }

  /// How a KPI compares where a rep's goal does not say.
  private static Goal.Op usual(@Nullable Kpi kpi) {
    return kpi == null || kpi.goal().isEmpty() ? Goal.Op.AT_LEAST : kpi.goal().get().op();
  }

  @Override
  public void write(Map<String, List<GoalStep>> goals, Writing out) {
    out.json().writeStartObject();
    for (var goal : goals.entrySet()) {
      out.json().writeName(goal.getKey());
      writeSteps(goal.getValue(), usual(out.kpis().get(goal.getKey())), out);
    }
    out.json().writeEndObject();
  }

  /// A goal that always holds and compares as the KPI does is written as its number alone.
  private static void writeSteps(List<GoalStep> steps, Goal.Op usual, Writing out) {
    boolean plain = steps.size() == 1 && isPlain(steps.getFirst(), usual);
    if (plain) {
      out.number(steps.getFirst().goal().value());
    } else {
      STEPS.write(steps, out);
    }
  }

  private static boolean isPlain(GoalStep step, Goal.Op usual) {
    return usual != Goal.Op.RANGE
        && step.equals(GoalStep.always(Goal.of(usual, step.goal().value())));
  }

  @Override
  public Map<String, List<GoalStep>> nothing() {
    return Map.of();
  }
}
