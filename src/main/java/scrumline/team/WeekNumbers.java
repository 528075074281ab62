package scrumline.team;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// One week of a rep: KPI id to value. A KPI that is not in `values` has no value; that is never 0.
public record WeekNumbers(Week week, Map<String, Double> values, Optional<SafeText> note) {
  /// Whether the file has the week and not one value of it.
  public boolean isEmpty() {
    return values.isEmpty();
  }

  public OptionalDouble value(String kpi) {
    Double value = values.get(kpi);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
