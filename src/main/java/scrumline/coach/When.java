package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a rule holds: where all conditions of one of the alternatives do. One alternative without a
/// condition always holds.
record When(List<List<Condition>> alternatives) {

  /// What holds whatever the figures are.
  private static final String ALWAYS = "always";

  /// Conditions joined by `and` and `or`, of which `and` binds first; or `always`. A text of
  /// another form is refused with an `IllegalArgumentException` that says what could not be read.
  static When read(String text) {
    if (text.strip().equals(ALWAYS)) {
      return new When(List.of(List.of()));
    }
    var alternatives = new ArrayList<List<Condition>>();
    for (String part : text.strip().split("\\s+or\\s+")) {
      var all = new ArrayList<Condition>();
      for (String one : part.split("\\s+and\\s+")) {
        all.add(Condition.read(one));
      }
      alternatives.add(List.copyOf(all));
    }
    return new When(List.copyOf(alternatives));
  }

  boolean isAlways() {
    return alternatives.contains(List.of());
  }

  /// The figures that it looks at.
  Stream<String> names() {
    return alternatives.stream().flatMap(List::stream).flatMap(one -> one.names().stream());
  }

  /// What the first alternative that holds looked at, a sentence for each condition; empty where
  /// none holds.
  Optional<List<String>> because(Subject subject) {
    return alternatives.stream()
        .filter(all -> all.stream().allMatch(one -> one.holds(subject)))
        .findFirst()
        .map(all -> all.stream().map(one -> one.because(subject)).distinct().toList());
  }
}
