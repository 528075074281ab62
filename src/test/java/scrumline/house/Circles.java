package scrumline.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// The classes of a room that know one another in a circle: each leads to all of the others, and
/// none can be understood, tested or moved without them. A nested class counts as the one it is in,
/// and the types that a sealed one permits do not count beside it.
public record Circles(House house, List<Allowed> allowed) {
  /// What a value and its maker, or an interface and its two kinds, may need.
  private static final int MOST = 3;

  public static final Circles SCRUMLINE = new Circles(House.SCRUMLINE, Allowed.CIRCLES);

  /// Every circle that is larger than it may be, and what to do.
  public List<String> broken(List<Compiled> classes) {
    var permitted = classes.stream().flatMap(type -> type.permitted().stream()).toList();
    return of(classes).stream()
        .map(circle -> circle.stream().filter(type -> !permitted.contains(type)).toList())
        .filter(circle -> circle.size() > Allowed.of(allowed, circle, MOST))
        .map(
            circle ->
                "a circle of %d classes in %s; let the parts take values and not the whole: %s"
                    .formatted(
                        circle.size(),
                        house.roomOf(circle.getFirst()),
                        String.join(", ", circle).replaceAll("[\\w/]+/", "")))
        .toList();
  }

  /// All circles of two or more, each and its classes by name.
  List<List<String>> of(List<Compiled> classes) {
    var known = known(classes);
    var left = new TreeSet<>(known.keySet());
    var circles = new ArrayList<List<String>>();
    while (!left.isEmpty()) {
      var one = left.first();
      var circle =
          reached(known, one).stream()
              .filter(other -> reached(known, other).contains(one))
              .sorted()
              .toList();
      left.removeAll(circle);
      left.remove(one);
      if (circle.size() > 1) {
        circles.add(circle);
      }
    }
    return circles;
  }

  /// The other classes of its room that each class knows.
  private Map<String, Set<String>> known(List<Compiled> classes) {
    var names = classes.stream().map(type -> outer(type.name())).collect(Collectors.toSet());
    return classes.stream()
        .collect(
            groupingBy(
                type -> outer(type.name()),
                TreeMap::new,
                mapping(type -> others(type, names), all())));
  }

  private Set<String> others(Compiled type, Set<String> names) {
    var own = outer(type.name());
    return type.classes().stream()
        .map(Circles::outer)
        .filter(names::contains)
        .filter(other -> !other.equals(own))
        .filter(other -> house.roomOf(other).equals(house.roomOf(own)))
        .collect(Collectors.toSet());
  }

  /// What a class leads to, over however many others.
  private static Set<String> reached(Map<String, Set<String>> known, String from) {
    var reached = new HashSet<String>();
    var next = new ArrayDeque<>(known.get(from));
    while (!next.isEmpty()) {
      var one = next.pop();
      if (reached.add(one)) {
        next.addAll(known.get(one));
      }
    }
    return reached;
  }

  private static Collector<Set<String>, ?, Set<String>> all() {
    return Collectors.flatMapping(Set::stream, Collectors.toSet());
  }

  private static String outer(String name) {
    return name.replaceFirst("\\$.*", "");
  }
}
