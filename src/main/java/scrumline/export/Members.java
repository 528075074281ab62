package scrumline.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import scrumline.numbers.Figure;

/// Named values in the order in which they were added. `absent` has the names of those that have no
/// value, each with its reason; no name is in both.
record Members(Map<String, Value> values, Map<String, String> absent) implements Value {
  static final Members NONE = new Members(Map.of(), Map.of());

  Members text(String name, Object value) {
    return with(name, new Text(value.toString()));
  }

  Members number(String name, double value) {
    return with(name, new Number(value));
  }

  Members truth(String name, boolean value) {
    return with(name, new Truth(value));
  }

  /// Its value, or the reason why it has none.
  Members figure(String name, Figure figure) {
    return figure.value().isPresent()
        ? number(name, figure.value().getAsDouble())
        : absent(name, figure.why().orElseThrow());
  }

  Members list(String name, List<Members> elements) {
    return with(name, new Elements(List.copyOf(elements)));
  }

  Members texts(String name, List<String> elements) {
    return with(name, new Elements(elements.stream().<Value>map(Text::new).toList()));
  }

  /// Where there is one, what `add` makes of it.
  <T> Members perhaps(Optional<T> one, BiFunction<Members, T, Members> add) {
    return one.map(known -> add.apply(this, known)).orElse(this);
  }

  Members with(String name, Value value) {
    return new Members(added(values, name, value), absent);
  }

  Members absent(String name, String why) {
    return new Members(values, added(absent, name, why));
  }

  private static <T> Map<String, T> added(Map<String, T> to, String name, T value) {
    var all = new LinkedHashMap<>(to);
    all.put(name, value);
    return Collections.unmodifiableMap(all);
  }
}
