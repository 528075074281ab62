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
import java.util.stream.Collectors;
import scrumline.scrum.KnownPart;

/// The journals of one team in the order of their scrums: each follows those that it says it took
/// over from. No clock is asked, which may have been wrong. The journals of versions that did not
/// say it come first, by their names, each after the one before. A link to a journal that is not
/// there is none; of those that follow one another in a circle none follows another: so nothing
/// that was left open is taken for taken over. A salvaged journal has the place of the damaged one.
final class Chain {
  private final Map<String, Link> byName = new TreeMap<>();
  private final Map<String, List<String>> namesOf = new HashMap<>();
  private final TakenPlaces places = new TakenPlaces();
  private final Map<String, Set<String>> followed = new LinkedHashMap<>();
  private final Link.KnownParts parts = new Link.KnownParts();
  private final List<Link> oldestFirst;

  private Chain(List<Link> links) {
    links.forEach(link -> byName.put(link.name(), link));
    for (var link : byName.values()) {
      namesOf.computeIfAbsent(link.mid(), _ -> new ArrayList<>()).add(link.name());
    }
    for (var link : byName.values()) {
      link.salvaged()
          .ifPresent(mid -> places.take(link.name(), namesOf.getOrDefault(mid, List.of())));
    }
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
    var all = new ArrayList<Link>();
    for (var link : oldestFirst.reversed()) {
      all.add(link);
      replacedBy(link).forEach(name -> all.add(byName.get(name)));
    }
    return all;
  }

  /// Whether another one has its place, because it is damaged.
  boolean isReplaced(Link link) {
    return places.isTaken(link.name());
  }

  /// The names of those whose place it has.
  List<String> replacedBy(Link link) {
    return places.behind(link.name());
  }

  /// Those that nobody follows, the newest first: one, but where two went on from the same one.
  List<Link> ends() {
    var all = new HashSet<String>();
    followed.values().forEach(all::addAll);
    return oldestFirst.reversed().stream().filter(link -> !all.contains(link.name())).toList();
  }

  /// Those that others follow, and none of these knew all of them; newest first.
  List<Link> followedInPart() {
    var all = followed.keySet();
    return oldestFirst.reversed().stream().filter(it -> isInPart(it.name(), all)).toList();
  }

  private boolean isInPart(String name, Set<String> among) {
    var inPart = parts.followers(name);
    if (inPart.isEmpty()) {
      return false;
    }
    var all = among.stream().filter(it -> its(it).contains(name)).toList();
    return !all.isEmpty() && inPart.containsAll(all);
  }

  /// How many events of such a one were known to any that followed it.
  int known(Link link) {
    return parts.most(link.name(), followed.keySet());
  }

  /// The same on the way to `end`.
  int known(Link link, Link end) {
    return parts.most(link.name(), upTo(end));
  }

  /// The same as `upTo` without those that were known in part alone.
  Set<String> wholeUpTo(Link late) {
    var way = upTo(late);
    return way.stream().filter(name -> !isInPart(name, way)).collect(Collectors.toSet());
  }

  /// The names of all that a journal took over from, at once or through others; its own, too.
  Set<String> upTo(Link late) {
    var way = new HashSet<String>();
    var open = new ArrayDeque<String>(List.of(places.of(late.name())));
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

  private void follow() {
    Optional<String> before = Optional.empty();
    for (var link : byName.values()) {
      if (isReplaced(link)) {
        continue;
      }
      var its = new LinkedHashSet<String>();
      if (isLinked(link.name())) {
        var saying = saying(link);
        saying.follows().orElseThrow().forEach(mid -> its.addAll(named(mid)));
        its.remove(link.name());
        saying.knownParts().forEach(part -> addPart(link.name(), part));
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
    return namesOf.getOrDefault(mid, List.of()).stream().map(places::of).toList();
  }

  private void addPart(String follower, KnownPart part) {
    named(part.log()).forEach(name -> parts.add(follower, name, part.events()));
  }

  /// The journal itself, where it says what it follows; else the damaged one in whose place it is.
  private Link saying(Link link) {
    return link.follows().isPresent()
        ? link
        : link.salvaged()
            .flatMap(mid -> namesOf.getOrDefault(mid, List.of()).stream().findFirst())
            .map(damaged -> Objects.requireNonNull(byName.get(damaged)))
            .orElse(link);
  }

  private boolean isLinked(String name) {
    return saying(Objects.requireNonNull(byName.get(name))).follows().isPresent();
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
