package scrumline.codec;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrumline.team.Absence;
import scrumline.team.Kpi;
import scrumline.team.Ramp;
import scrumline.team.Rep;
import tools.jackson.core.JsonGenerator;

/// One of `reps`.
final class RepForm {
  static final List<String> FIELDS =
      List.of(
          "id",
          "name",
          "role",
          "quota",
          "booked",
          "pipeline",
          "averageDeal",
          "updated",
          "ramp",
          "absences",
          "goals",
          "weeks",
          "leads",
          "quotes",
          "deals",
          "plan");
  static final List<String> ABSENCE_FIELDS = List.of("from", "to", "why");
  static final List<String> RAMP_FIELDS = List.of("month", "of");
  private static final int LONGEST_RAMP = 60;

  private final Known known;
  private final Findings findings;
  private final ZoneId zone;

  RepForm(Known known, ZoneId zone) {
    this.known = known;
    this.findings = known.findings();
    this.zone = zone;
  }

  Rep read(Json json, Set<String> seen) {
    var fields = Fields.of(json, findings);
    fields.knowOnly(FIELDS);
    Known.aboveZero(fields, "quota");
    Known.notNegative(fields, "booked");
    Known.notNegative(fields, "pipeline");
    Known.aboveZero(fields, "averageDeal");
    return new Rep(
        Known.id(fields, "id", seen),
        fields.neededText("name"),
        fields.text("role"),
        fields.number("quota"),
        fields.number("booked"),
        fields.number("pipeline"),
        fields.number("averageDeal"),
        fields.moment("updated", zone),
        ramp(fields),
        absences(fields),
        new GoalsForm(known).read(fields),
        new WeeksForm(known).read(fields),
        BookForm.leads(fields),
        BookForm.quotes(fields),
        BookForm.deals(fields),
        BookForm.plan(fields));
  }

  private Optional<Ramp> ramp(Fields rep) {
    var value = rep.value("ramp");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    var fields = Fields.of(value.get(), findings);
    fields.knowOnly(RAMP_FIELDS);
    int of = fields.neededWhole("of", 1, LONGEST_RAMP);
    int month = fields.neededWhole("month", 1, LONGEST_RAMP);
    if (month > of && fields.has("of")) {
      findings.wrong(
          Mistake.WRONG_ORDER,
          fields.value("month").get(),
          "month " + month + " of " + of + " is over",
          "leave \"ramp\" out once a rep is at full speed");
    }
    return Optional.of(new Ramp(month, of));
  }

  private List<Absence> absences(Fields rep) {
    var absences = new ArrayList<Absence>();
    for (var item : rep.items("absences")) {
      var fields = Fields.of(item, findings);
      fields.knowOnly(ABSENCE_FIELDS);
      var absence =
          new Absence(fields.neededDate("from"), fields.neededDate("to"), fields.text("why"));
      if (absence.to().isBefore(absence.from()) && fields.date("to").isPresent()) {
        findings.wrong(
            Mistake.WRONG_ORDER,
            fields.value("to").get(),
            "this absence ends before it begins",
            "swap \"from\" and \"to\"");
      }
      absences.add(absence);
    }
    return List.copyOf(absences);
  }

  static void write(Rep rep, Map<String, Kpi> kpis, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("id", rep.id());
    out.writeStringProperty("name", rep.name().value());
    Write.text("role", rep.role(), out);
    Write.number("quota", rep.quota(), out);
    Write.number("booked", rep.booked(), out);
    Write.number("pipeline", rep.pipeline(), out);
    Write.number("averageDeal", rep.averageDeal(), out);
    Write.string("updated", rep.updated(), out);
    if (rep.ramp().isPresent()) {
      out.writeName("ramp");
      out.writeStartObject();
      out.writeNumberProperty("month", rep.ramp().get().month());
      out.writeNumberProperty("of", rep.ramp().get().of());
      out.writeEndObject();
    }
    writeAbsences(rep.absences(), out);
    GoalsForm.write(rep.goals(), kpis, out);
    WeeksForm.write(rep.weeks().values(), kpis.keySet(), out);
    BookForm.write(rep, out);
    out.writeEndObject();
  }

  private static void writeAbsences(List<Absence> absences, JsonGenerator out) {
    out.writeName("absences");
    out.writeStartArray();
    for (var absence : absences) {
      out.writeStartObject();
      out.writeStringProperty("from", absence.from().toString());
      out.writeStringProperty("to", absence.to().toString());
      Write.text("why", absence.why(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
