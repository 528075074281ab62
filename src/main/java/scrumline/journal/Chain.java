package scrumline.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The journals of one team in the order of their scrums: each follows those that it says it took
/// over from. No clock is asked, which may have been wrong. The journals of versions that did not
/// say it come first, by their names, each after the one before. A link to a journal that is not
/// there is none; of those that follow one another in a circle none follows another: so nothing
/// that was left open is taken for taken over. A salvaged journal has the place of the damaged one.
final class Chain {
  private final Map<String, Link> byName = new TreeMap<>();
  private final Map<String, List<String>> namesOf = new HashMap<>();
  private final Map<String, String> replaced = new HashMap<>();
  private final Map<String, Set<String>> followed = new LinkedHashMap<>();
  private final List<Link> oldestFirst;

  private Chain(List<Link> links) {
    links.forEach(link -> byName.put(link.name(), link));
    for (var link : byName.values()) {
      namesOf.computeIfAbsent(link.mid(), _ -> new ArrayList<>()).add(link.name());
    }
    byName.values().forEach(this::replace);
    follow();
    oldestFirst = ordered();
  }

  static Chain of(List<Link> links) {
    return new Chain(links);
  }

  /// The same where this one was not there.
  Chain without(Link gone) {
    return of(byName.values().stream().filter(it -> !it.name().equals(gone.name())).toList());
  }

  /// All of them; a damaged one stands behind the one that has its place.
  List<Link> newestFirst() {
    var damaged = new HashMap<String, List<Link>>();
    for (String name : replaced.keySet()) {
      damaged.computeIfAbsent(place(name), _ -> new ArrayList<>()).add(byName.get(name));
    }
    var all = new ArrayList<Link>();
    for (var link : oldestFirst.reversed()) {
      all.add(link);
      damaged.getOrDefault(link.name(), List.of()).stream()
          .sorted(Comparator.comparing(Link::name).reversed())
          .forEach(all::add);
    }
    return all;
  }

  /// Whether another one has its place, because it is damaged.
  boolean isReplaced(Link link) {
    return replaced.containsKey(link.name());
  }

  /// The names of those whose place it has.
  List<String> replacedBy(Link link) {
    return replaced.keySet().stream().filter(name -> place(name).equals(link.name())).toList();
  }

  /// Those that nobody follows, the newest first: one, but where two went on from the same one.
  List<Link> ends() {
    var all = new HashSet<String>();
    followed.values().forEach(all::addAll);
    return oldestFirst.reversed().stream().filter(link -> !all.contains(link.name())).toList();
  }

  /// The names of all that a journal took over from, at once or through others; its own, too.
  Set<String> upTo(Link late) {
    var way = new HashSet<String>();
    var open = new ArrayDeque<String>(List.of(place(late.name())));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (way.add(name)) {
        open.addAll(followed.getOrDefault(name, Set.of()));
      }
    }
    return way;
  }

  /// The journals with which the way to `end` began to be another than the way to `other`: what
  /// both know of, these took over.
  List<Link> parting(Link end, Link other) {
    var own = upTo(end);
    own.removeAll(upTo(other));
    return own.stream()
        .filter(name -> its(name).isEmpty() || !own.containsAll(its(name)))
        .map(byName::get)
        .toList();
  }

  /// The later of two salvaged journals has the place of the damaged one, and of the earlier.
  private void replace(Link link) {
    for (String damaged : link.salvaged().map(namesOf::get).orElse(List.of())) {
      if (damaged.compareTo(link.name()) < 0) {
        var earlier = replaced.put(damaged, link.name());
        if (earlier != null) {
          replaced.put(earlier, link.name());
        }
      }
    }
  }

  private String place(String name) {
    String place = name;
    while (replaced.containsKey(place)) {
      place = replaced.get(place);
    }
    return place;
  }

  private void follow() {
    Optional<String> before = Optional.empty();
    for (var link : byName.values()) {
      if (replaced.containsKey(link.name())) {
        continue;
      }
      var its = new LinkedHashSet<String>();
      if (isLinked(link.name())) {
        said(link).orElseThrow().forEach(mid -> its.addAll(named(mid)));
        its.remove(link.name());
      } else {
        before.ifPresent(its::add);
        before = Optional.of(link.name());
      }
      followed.put(link.name(), its);
    }
  }

  /// Those that it follows; of one that has its own place.
  private Set<String> its(String name) {
    return Objects.requireNonNull(followed.get(name));
  }

  private List<String> named(String mid) {
    return namesOf.getOrDefault(mid, List.of()).stream().map(this::place).toList();
  }

  /// What a journal says that it follows, or the damaged one in whose place it is.
  private Optional<List<String>> said(Link link) {
    return link.follows()
        .or(
            () ->
                link.salvaged()
                    .flatMap(mid -> namesOf.getOrDefault(mid, List.of()).stream().findFirst())
                    .flatMap(damaged -> Objects.requireNonNull(byName.get(damaged)).follows()));
  }

  private boolean isLinked(String name) {
    return said(Objects.requireNonNull(byName.get(name))).isPresent();
  }

  private List<Link> ordered() {
    Comparator<String> byAge = Comparator.comparing(this::isLinked);
    var waiting = new TreeSet<String>(byAge.thenComparing(Comparator.naturalOrder()));
    waiting.addAll(followed.keySet());
    var done = new LinkedHashSet<String>();
    while (!waiting.isEmpty()) {
      var next = waiting.stream().filter(it -> done.containsAll(followed.get(it))).findFirst();
      if (next.isEmpty()) {
        waiting.forEach(it -> its(it).removeAll(waiting));
        continue;
      }
      done.add(next.get());
      waiting.remove(next.get());
    }
    return done.stream().map(byName::get).toList();
  }
}
