package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.optional;
import static scrumline.codec.FieldForm.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrumline.codec.NumberForm.Whole;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.SafeText;
import scrumline.team.Unit;

/// One of `kpis`.
final class KpiForm {
  /// Whether there are such KPIs can be told when all have been read.
  private static final FieldForm<Kpi.Ratio, String> OF =
      needed("of", new TextForm.KpiId(), Kpi.Ratio::of, "The KPI that is divided.");
  private static final FieldForm<Kpi.Ratio, String> OVER =
      needed("over", new TextForm.KpiId(), Kpi.Ratio::over, "The KPI that it is divided by.");

  private static final ObjectForm<Kpi.Ratio> RATIO_OF_TWO =
      ObjectForm.of(filled -> new Kpi.Ratio(filled.need(OF), filled.need(OVER)), OF, OVER);

  private static final FieldForm<Kpi, String> ID =
      needed("id", new TextForm.Id(), Kpi::id, "The KPI's own id, by which the rest names it.");
  private static final FieldForm<Kpi, SafeText> LABEL =
      assumed("label", TextForm.SOME, Kpi::label, "What people call the KPI; else its id.");
  private static final FieldForm<Kpi, Kpi.Kind> KIND =
      assumed(
          "kind",
          new ChoiceForm<>(Choices.KIND),
          Kpi::kind,
          "Whether it is what people do in a week, or what comes of it later.");
  private static final FieldForm<Kpi, Unit> UNIT =
      assumed(
          "unit",
          new ChoiceForm<>(Choices.UNIT),
          Kpi::unit,
          "What it is counted in: things, unless this says otherwise; a ratio is a percentage.");
  private static final FieldForm<Kpi, Kpi.Ratio> RATIO =
      optional("ratio", RATIO_OF_TWO, Kpi::ratio, "Of which two KPIs it is a percentage.");
  private static final FieldForm<Kpi, Goal> GOAL =
      optional(
          "goal", GoalForm.GOAL, Kpi::goal, "The goal for every rep without one of their own.");
  private static final FieldForm<Kpi, Boolean> HIDDEN =
      optional(
          "hidden",
          FlagForm.FLAG,
          kpi -> kpi.hidden() ? Optional.of(true) : Optional.empty(),
          "Whether it is computed with and not shown.");
  private static final FieldForm<Kpi, SafeText> WHY =
      optional("why", TextForm.ANY, Kpi::why, "Why the team watches it.");
  private static final FieldForm<Kpi, SafeText> ASK =
      optional("ask", TextForm.SOME, Kpi::ask, "What to ask somebody who is far from its goal.");
  private static final FieldForm<Kpi, Integer> DECIMALS =
      whole("decimals", new Whole(0, 6), Kpi::decimals, "How many decimal places are shown.");

  static final ObjectForm<Kpi> KPI =
      ObjectForm.of(KpiForm::kpi, ID, LABEL, KIND, UNIT, RATIO, GOAL, HIDDEN, WHY, ASK, DECIMALS)
          .named(ID, LABEL, KIND, UNIT, GOAL, RATIO, HIDDEN, WHY, ASK, DECIMALS);

  private KpiForm() {}

  private static Kpi kpi(Filled filled) {
    String id = filled.newId(ID);
    if (Fields.isOwn(id)) {
      filled.wrong(
          Mistake.BAD_ID,
          ID,
          "a KPI's id cannot begin like a field that is not read",
          "take the x- away");
    }
    var ratio = filled.get(RATIO);
    return new Kpi(
        id,
        filled.has(LABEL) ? filled.need(LABEL) : SafeText.of(id),
        filled.get(KIND).orElse(Kpi.Kind.LEADING),
        filled.get(UNIT).orElse(ratio.isPresent() ? Unit.PERCENT : Unit.COUNT),
        filled.get(GOAL),
        ratio,
        filled.get(HIDDEN).orElse(false),
        filled.get(WHY),
        filled.get(ASK),
        filled.whole(DECIMALS));
  }

  /// The KPIs of a team by id, in the order of the file. Ratios name KPIs that may come after them.
  static Map<String, Kpi> byId(Filled team, FieldForm<?, List<Kpi>> field) {
    var places = new ArrayList<Json>();
    var byId = new LinkedHashMap<String, Kpi>();
    for (var kpi : team.list(field, (at, _) -> places.add(at))) {
      byId.putIfAbsent(kpi.id(), kpi);
    }
    var known = team.known().withKpis(byId);
    for (var place : places) {
      if (place instanceof Json.Obj kpi) {
        checkRatio(new Filled(Fields.of(kpi, team.findings()), known));
      }
    }
    return byId;
  }

  private static void checkRatio(Filled kpi) {
    if (!(kpi.fields().value(RATIO.name()).orElse(null) instanceof Json.Obj ratio)) {
      return;
    }
    var unit = kpi.text(UNIT).flatMap(text -> Choices.UNIT.parse(text.value()));
    if (unit.isPresent() && unit.get() != Unit.PERCENT) {
      kpi.wrong(
          Mistake.CONTRADICTION,
          UNIT,
          "a KPI with a \"ratio\" is a percentage",
          "write \"unit\": \"percent\", or take the ratio out");
    }
    for (int index = 0; index < ratio.size(); index++) {
      if (RATIO_OF_TWO.names().contains(ratio.name(index))
          && ratio.value(index) instanceof Json.Text part) {
        checkPart(part, kpi.known());
      }
    }
  }

  private static void checkPart(Json.Text part, Known known) {
    known.needKpi(part.value(), part.start(), part.end());
    var named = known.kpis().get(part.value());
    if (named != null && named.ratio().isPresent()) {
      known
          .findings()
          .wrong(
              Mistake.CONTRADICTION,
              part,
              "a ratio is of two KPIs that are counted, and this one is a ratio itself",
              "name KPIs that have values of their own");
    }
  }
}
