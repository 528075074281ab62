package scrumline.naive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/// One object of the document: members by name, and the names of the figures that it lacks.
final class Tree {
  final Map<String, Object> members = new LinkedHashMap<>();
  final TreeSet<String> absent = new TreeSet<>();

  Tree with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /// A number; null is absent.
  Tree figure(String name, Double value) {
    if (value == null) {
      absent.add(name);
      return this;
    }
    return with(name, value);
  }

  Double number(String name) {
    return (Double) members.get(name);
  }
}
