package scrumline.codec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import scrumline.team.Funnel;
import scrumline.team.Kpi;
import scrumline.team.Period;
import scrumline.team.SafeText;
import tools.jackson.core.JsonGenerator;

/// The blocks `period` and `funnel`.
final class PeriodForm {
  static final List<String> PERIOD_FIELDS = List.of("label", "start", "end", "holidays", "result");
  static final List<String> FUNNEL_FIELDS = List.of("steps", "won", "lost");

  private final Known known;
  private final Findings findings;

  PeriodForm(Known known) {
    this.known = known;
    this.findings = known.findings();
  }

  Period period(Json json) {
    var fields = Fields.of(json, findings);
    fields.knowOnly(PERIOD_FIELDS);
    var start = fields.neededDate("start");
    var end = fields.neededDate("end");
    boolean both = fields.date("start").isPresent() && fields.date("end").isPresent();
    if (both && end.isBefore(start)) {
      findings.wrong(
          Mistake.WRONG_ORDER,
          fields.value("end").get(),
          "the period ends before it begins",
          "swap \"start\" and \"end\"");
    }
    var label = fields.has("label") ? fields.neededText("label") : SafeText.of(start + " – " + end);
    var result = known.kpi(fields, "result");
    return new Period(label, start, end, holidays(fields, start, end), result);
  }

  private SortedSet<LocalDate> holidays(Fields period, LocalDate start, LocalDate end) {
    var values = new Values(findings);
    var holidays = new TreeSet<LocalDate>();
    for (var item : period.items("holidays")) {
      var day = values.date(item);
      if (day.isEmpty()) {
        continue;
      }
      if (day.get().isBefore(start) || day.get().isAfter(end)) {
        findings.wrong(Mistake.HOLIDAY_OUTSIDE, item, "this holiday is not in the period", "");
      } else if (!holidays.add(day.get())) {
        findings.wrong(Mistake.HARMLESS_REPEAT, item, "this holiday is there twice", "");
      }
      holidays.add(day.get());
    }
    return Collections.unmodifiableSortedSet(holidays);
  }

  Funnel funnel(Json json) {
    var fields = Fields.of(json, findings);
    fields.knowOnly(FUNNEL_FIELDS);
    fields.need("steps");
    var steps = new ArrayList<String>();
    var seen = new HashSet<String>();
    var values = new Values(findings);
    for (var item : fields.items("steps")) {
      var step = values.string(item);
      if (step.isPresent()) {
        checkStep(step.get(), item, seen);
        steps.add(step.get());
      }
    }
    if (steps.isEmpty() && fields.has("steps")) {
      findings.wrong(
          Mistake.NOTHING_THERE,
          fields.value("steps").get(),
          "a funnel has steps, from the first call to the deal",
          "name KPIs in their order, or leave \"funnel\" out");
    }
    return new Funnel(List.copyOf(steps), known.kpi(fields, "won"), known.kpi(fields, "lost"));
  }

  private void checkStep(String step, Json at, HashSet<String> seen) {
    known.needKpi(step, at.start(), at.end());
    if (!seen.add(step)) {
      findings.wrong(Mistake.REPEATED, at, "this step is in the funnel twice", "keep one of them");
    }
    Kpi kpi = known.kpis().get(step);
    if (kpi != null && !kpi.addsUp()) {
      findings.wrong(
          Mistake.CONTRADICTION,
          at,
          "a funnel's steps are counted, and this KPI is not",
          "name a KPI whose unit is count or money");
    }
  }

  static void write(Period period, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("label", period.label().value());
    out.writeStringProperty("start", period.start().toString());
    out.writeStringProperty("end", period.end().toString());
    out.writeName("holidays");
    out.writeStartArray();
    for (var day : period.holidays()) {
      out.writeString(day.toString());
    }
    out.writeEndArray();
    Write.string("result", period.result(), out);
    out.writeEndObject();
  }

  static void write(Funnel funnel, JsonGenerator out) {
    out.writeStartObject();
    out.writeName("steps");
    out.writeStartArray();
    for (String step : funnel.steps()) {
      out.writeString(step);
    }
    out.writeEndArray();
    Write.string("won", funnel.won(), out);
    Write.string("lost", funnel.lost(), out);
    out.writeEndObject();
  }
}
