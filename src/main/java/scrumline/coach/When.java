package scrumline.coach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /// What the first alternative that holds looked at, a sentence for each figure with all that is
  /// asked of it, such as `The pace is 0.72; this rule asks for less than 0.95.` Empty where none
  /// holds.
  Optional<List<String>> because(Subject subject) {
    return alternatives.stream()
        .filter(all -> all.stream().allMatch(one -> one.holds(subject)))
        .findFirst()
        .map(all -> sentences(all, subject));
  }

  private static List<String> sentences(List<Condition> all, Subject subject) {
    var asked = new LinkedHashMap<String, Set<String>>();
    for (var one : all) {
      var asks = asked.computeIfAbsent(one.figure(subject), _ -> new LinkedHashSet<>());
      one.asks(subject).ifPresent(asks::add);
    }
    var sentences = new ArrayList<String>();
    asked.forEach(
        (figure, asks) -> {
          String asking = asks.isEmpty() ? "" : "; this rule asks " + String.join(" and ", asks);
          sentences.add(figure + asking + ".");
        });
    return List.copyOf(sentences);
  }
}
