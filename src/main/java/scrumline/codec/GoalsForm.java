package scrumline.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.Kpi;
import tools.jackson.core.JsonGenerator;

/// A rep's `goals`: a number for good, or a list of goals with their weeks.
final class GoalsForm {
  private final Known known;
  private final Findings findings;

  GoalsForm(Known known) {
    this.known = known;
    this.findings = known.findings();
  }

  /// KPI id to steps, in the order of the file.
  Map<String, List<GoalStep>> read(Fields rep) {
    var value = rep.value("goals");
    if (value.isEmpty()) {
      return Map.of();
    }
    var goals = new LinkedHashMap<String, List<GoalStep>>();
    var object = Fields.of(value.get(), findings).json();
    for (int index = 0; index < object.size(); index++) {
      String kpi = object.name(index);
      if (!Fields.isOwn(kpi) && !(object.value(index) instanceof Json.Null)) {
        known.needKpi(kpi, object.nameStart(index), object.nameEnd(index));
        goals.put(kpi, steps(object.value(index), usual(known.kpis().get(kpi))));
      }
    }
    return Collections.unmodifiableMap(goals);
  }

  private List<GoalStep> steps(Json json, Goal.Op usual) {
    if (json instanceof Json.Arr array) {
      var steps = new ArrayList<GoalStep>();
      for (var item : array.items()) {
        steps.add(GoalForm.readStep(item, findings, usual));
      }
      return List.copyOf(steps);
    }
    if (!(json instanceof Json.Num)) {
      new Values(findings).wrongType(json, "a number, or a list of goals");
      return List.of();
    }
    if (usual == Goal.Op.RANGE) {
      findings.wrong(
          Mistake.CONTRADICTION,
          json,
          "this KPI's goal is a range, so one number does not say enough",
          "write [{\"op\": \"range\", \"lo\": …, \"hi\": …}]");
    }
    double goal = new Values(findings).number(json).orElse(0);
    if (goal < 0) {
      findings.wrong(Mistake.OUT_OF_RANGE, json, "a goal cannot be below 0", "");
    }
    return List.of(GoalStep.always(Goal.of(usual, goal)));
  }

  /// How a KPI compares where a rep's goal does not say.
  private static Goal.Op usual(Kpi kpi) {
    return kpi == null || kpi.goal().isEmpty() ? Goal.Op.AT_LEAST : kpi.goal().get().op();
  }

  static void write(Map<String, List<GoalStep>> goals, Map<String, Kpi> kpis, JsonGenerator out) {
    out.writeName("goals");
    out.writeStartObject();
    for (var goal : goals.entrySet()) {
      out.writeName(goal.getKey());
      GoalForm.writeSteps(goal.getValue(), usual(kpis.get(goal.getKey())), out);
    }
    out.writeEndObject();
  }
}
