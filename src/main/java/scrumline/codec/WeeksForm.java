package scrumline.codec;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;
import tools.jackson.core.JsonGenerator;

/// A rep's `weeks`.
final class WeeksForm {
  static final List<String> FIELDS = List.of("week", "values", "note");
  static final int MOST = 520;

  /// Nearly all values are small counts, and a large file has millions.
  private static final Double[] SMALL = small();

  private final Known known;
  private final Findings findings;

  WeeksForm(Known known) {
    this.known = known;
    this.findings = known.findings();
  }

  SortedMap<Week, WeekNumbers> read(Fields rep) {
    var weeks = new TreeMap<Week, WeekNumbers>();
    for (var item : Known.limited(rep, "weeks", MOST, "weeks")) {
      var fields = Fields.of(item, findings);
      fields.knowOnly(FIELDS);
      var week = fields.neededWeek("week");
      var numbers = new WeekNumbers(week, values(fields), fields.text("note"));
      if (weeks.putIfAbsent(week, numbers) != null && fields.week("week").isPresent()) {
        findings.wrong(
            Mistake.REPEATED,
            fields.value("week").get(),
            "week " + week + " is there twice",
            "put its values into one");
      }
    }
    return Collections.unmodifiableSortedMap(weeks);
  }

  private Map<String, Double> values(Fields week) {
    var value = week.value("values");
    if (value.isEmpty()) {
      return Map.of();
    }
    var object = Fields.of(value.get(), findings).json();
    var values = HashMap.<String, Double>newHashMap(object.size());
    for (int index = 0; index < object.size(); index++) {
      String kpi = object.name(index);
      var json = object.value(index);
      if (Fields.isOwn(kpi)) {
        continue;
      }
      known.needKpi(kpi, object.nameStart(index), object.nameEnd(index));
      if (!(json instanceof Json.Null)) {
        values.put(kpi, value(json));
      }
    }
    return Map.copyOf(values);
  }

  private Double value(Json json) {
    double value = new Values(findings).number(json).orElse(0);
    if (value < 0) {
      findings.wrong(
          Mistake.OUT_OF_RANGE,
          json,
          "a value cannot be below 0",
          "write null where it is not known");
    }
    boolean small = value >= 0 && value < SMALL.length && value == (int) value;
    return small ? SMALL[(int) value] : Double.valueOf(value);
  }

  private static Double[] small() {
    var small = new Double[256];
    for (int value = 0; value < small.length; value++) {
      small[value] = (double) value;
    }
    return small;
  }

  /// Values go by the team's order of KPIs, so that equal weeks are equal bytes.
  static void write(Collection<WeekNumbers> weeks, Set<String> kpis, JsonGenerator out) {
    out.writeName("weeks");
    out.writeStartArray();
    for (var week : weeks) {
      out.writeStartObject();
      out.writeStringProperty("week", week.week().toString());
      out.writeName("values");
      out.writeStartObject();
      writeValues(week.values(), kpis, out);
      out.writeEndObject();
      Write.text("note", week.note(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeValues(Map<String, Double> values, Set<String> kpis, JsonGenerator out) {
    int written = 0;
    for (String kpi : kpis) {
      var value = values.get(kpi);
      if (value != null) {
        Write.number(kpi, value, out);
        written++;
      }
    }
    if (written == values.size()) {
      return;
    }
    for (String other : new TreeSet<>(values.keySet())) {
      if (!kpis.contains(other)) {
        Write.number(other, values.get(other), out);
      }
    }
  }
}
