package scrumline.codec;

import java.util.Map;
import scrumline.team.Kpi;
import tools.jackson.core.JsonGenerator;

/// Where values are written to, and the team's KPIs by id, in whose order a rep's values go. Whole
/// numbers have no decimal point.
record Writing(JsonGenerator json, Map<String, Kpi> kpis) {
  private static final double LARGEST_EXACT = 1e15;

  /// For values that name no KPI.
  static Writing to(JsonGenerator json) {
    return new Writing(json, Map.of());
  }

  void number(double value) {
    if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT) {
      json.writeNumber((long) value);
    } else if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      throw new IllegalArgumentException("a number that is none cannot be written: " + value);
    }
  }
}
