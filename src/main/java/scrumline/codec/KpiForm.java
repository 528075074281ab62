package scrumline.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.SafeText;
import scrumline.team.Unit;
import tools.jackson.core.JsonGenerator;

/// The list `kpis`.
final class KpiForm {
  static final List<String> FIELDS =
      List.of("id", "label", "kind", "unit", "goal", "ratio", "hidden", "why", "decimals");
  static final List<String> RATIO_FIELDS = List.of("of", "over");
  static final int MOST = 60;

  private final Findings findings;
  private final Map<String, Kpi> read = new LinkedHashMap<>();
  private final HashSet<String> seen = new HashSet<>();

  private KpiForm(Findings findings) {
    this.findings = findings;
  }

  /// By id, in the order of the file.
  static Map<String, Kpi> read(List<Json> items, Findings findings) {
    var form = new KpiForm(findings);
    var all = new ArrayList<Fields>();
    for (var item : items) {
      all.add(Fields.of(item, findings));
      form.readOne(all.getLast());
    }
    for (var fields : all) {
      form.checkRatio(fields);
    }
    return form.read;
  }

  private void readOne(Fields fields) {
    fields.knowOnly(FIELDS);
    String id = Known.id(fields, "id", seen);
    if (Fields.isOwn(id)) {
      findings.wrong(
          Mistake.BAD_ID,
          fields.value("id").get(),
          "a KPI's id cannot begin like a field that is not read",
          "take the x- away");
    }
    var label = fields.has("label") ? fields.neededText("label") : SafeText.of(id);
    var kind = fields.word("kind", Words.KIND).orElse(Kpi.Kind.LEADING);
    var ratio = ratio(fields);
    var unit =
        fields.word("unit", Words.UNIT).orElse(ratio.isPresent() ? Unit.PERCENT : Unit.COUNT);
    var goal = goal(fields);
    boolean hidden = fields.flag("hidden");
    var decimals = fields.whole("decimals", 0, 6);
    var kpi = new Kpi(id, label, kind, unit, goal, ratio, hidden, fields.text("why"), decimals);
    read.putIfAbsent(id, kpi);
  }

  private Optional<Goal> goal(Fields kpi) {
    var value = kpi.value("goal");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    var fields = Fields.of(value.get(), findings);
    fields.knowOnly(GoalForm.FIELDS);
    return Optional.of(GoalForm.read(fields, Goal.Op.AT_LEAST));
  }

  private Optional<Kpi.Ratio> ratio(Fields kpi) {
    var value = kpi.value("ratio");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    var fields = Fields.of(value.get(), findings);
    fields.knowOnly(RATIO_FIELDS);
    return Optional.of(new Kpi.Ratio(fields.neededString("of"), fields.neededString("over")));
  }

  private void checkRatio(Fields kpi) {
    if (!(kpi.value("ratio").orElse(null) instanceof Json.Obj object)) {
      return;
    }
    var unit = kpi.value("unit");
    if (unit.isPresent() && isAnotherUnit(unit.get())) {
      findings.wrong(
          Mistake.CONTRADICTION,
          unit.get(),
          "a KPI with a \"ratio\" is a percentage",
          "write \"unit\": \"percent\", or take the ratio out");
    }
    for (int index = 0; index < object.size(); index++) {
      if (RATIO_FIELDS.contains(object.name(index))
          && object.value(index) instanceof Json.Text part) {
        checkPart(part);
      }
    }
  }

  private static boolean isAnotherUnit(Json json) {
    var unit = json instanceof Json.Text text ? Words.UNIT.parse(text.value()) : Optional.empty();
    return unit.isPresent() && unit.get() != Unit.PERCENT;
  }

  private void checkPart(Json.Text part) {
    new Known(findings, read).needKpi(part.value(), part.start(), part.end());
    var named = read.get(part.value());
    if (named != null && named.ratio().isPresent()) {
      findings.wrong(
          Mistake.CONTRADICTION,
          part,
          "a ratio is of two KPIs that are counted, and this one is a ratio itself",
          "name KPIs that have values of their own");
    }
  }

  static void write(Kpi kpi, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("id", kpi.id());
    out.writeStringProperty("label", kpi.label().value());
    out.writeStringProperty("kind", Words.KIND.of(kpi.kind()));
    out.writeStringProperty("unit", Words.UNIT.of(kpi.unit()));
    if (kpi.ratio().isPresent()) {
      out.writeName("ratio");
      out.writeStartObject();
      out.writeStringProperty("of", kpi.ratio().get().of());
      out.writeStringProperty("over", kpi.ratio().get().over());
      out.writeEndObject();
    }
    if (kpi.goal().isPresent()) {
      out.writeName("goal");
      GoalForm.write(kpi.goal().get(), out);
    }
    if (kpi.hidden()) {
      out.writeBooleanProperty("hidden", true);
    }
    Write.text("why", kpi.why(), out);
    Write.whole("decimals", kpi.decimals(), out);
    out.writeEndObject();
  }
}
