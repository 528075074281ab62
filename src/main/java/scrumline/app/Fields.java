package scrumline.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scrumline.numbers.Figure;

/// Named values in order, of which those that are absent keep their reason.
final class Fields {
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, String> absent = new LinkedHashMap<>();

  Fields text(String name, Object value) {
    values.put(name, value.toString());
    return this;
  }

  Fields number(String name, double value) {
    values.put(name, value);
    return this;
  }

  Fields truth(String name, boolean value) {
    values.put(name, value);
    return this;
  }

  Fields figure(String name, Figure figure) {
    figure.value().ifPresent(value -> values.put(name, value));
    figure.why().ifPresent(why -> absent.put(name, why));
    return this;
  }

  Fields absent(String name, String why) {
    absent.put(name, why);
    return this;
  }

  Fields object(String name, Fields fields) {
    values.put(name, fields);
    return this;
  }

  Fields list(String name, List<Fields> elements) {
    values.put(name, elements);
    return this;
  }

  Fields texts(String name, List<String> elements) {
    values.put(name, elements);
    return this;
  }

  /// The values, and last of all the reasons, under `absent`, where there are any.
  Map<String, Object> asMap() {
    var all = new LinkedHashMap<>(values);
    if (!absent.isEmpty()) {
      all.put("absent", absent);
    }
    return all;
  }
}
