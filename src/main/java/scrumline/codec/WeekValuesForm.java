package scrumline.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The values of a week by the ids of KPIs; a KPI that is null or not there has none.
record WeekValuesForm() implements ValueForm<Map<String, Double>> {
  /// Nearly all values are small counts, and a large file has millions.
  private static final Double[] SMALL = small();

  @Override
  public Optional<Map<String, Double>> read(Json json, Known known) {
    var object = Fields.of(json, known.findings()).json();
    var values = HashMap.<String, Double>newHashMap(object.size());
    for (int index = 0; index < object.size(); index++) {
      String kpi = object.name(index);
      var value = object.value(index);
      if (Fields.isOwn(kpi)) {
        continue;
      }
      known.needKpi(kpi, object.nameStart(index), object.nameEnd(index));
      if (!(value instanceof Json.Null)) {
        values.put(kpi, value(value, known));
      }
    }
    return Optional.of(Map.copyOf(values));
  }

  private static Double value(Json json, Known known) {
    double value = known.values().number(json).orElse(0);
    if (value < 0) {
      known
          .findings()
          .wrong(
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
  @Override
  public void write(Map<String, Double> values, Writing out) {
    out.json().writeStartObject();
    int written = 0;
    for (String kpi : out.kpis().keySet()) {
      var value = values.get(kpi);
      if (value != null) {
        write(kpi, value, out);
        written++;
      }
    }
    if (written < values.size()) {
      writeOthers(values, out);
    }
    out.json().writeEndObject();
  }

  /// Values of KPIs that the team does not have.
  private static void writeOthers(Map<String, Double> values, Writing out) {
    for (var other : new TreeMap<>(values).entrySet()) {
      if (!out.kpis().containsKey(other.getKey())) {
        write(other.getKey(), other.getValue(), out);
      }
    }
  }

  private static void write(String kpi, double value, Writing out) {
    out.json().writeName(kpi);
    out.number(value);
  }

  @Override
  public Map<String, Double> nothing() {
    return Map.of();
  }
}
