package scrumline.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import scrumline.JsonNode;

/// Holds what the program says against a naive tree. `known` counts each name that both have, and
/// for words and truth values also name and value together ("paceStatus onPace").
final class Comparison {
  private static final double TOLERANCE = 1e-9;
  private static final Set<String> ELSEWHERE = Set.of("forecast", "prompt");

  private final Map<String, Integer> known = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private int figures;

  List<String> differences() {
    return List.copyOf(differences);
  }

  int figures() {
    return figures;
  }

  int known(String name) {
    return known.getOrDefault(name, 0);
  }

  void tree(String path, Tree naive, JsonNode said) {
    var members = said.members();
    var names = new TreeSet<>(naive.members.keySet());
    names.addAll(members.keySet());
    names.removeAll(ELSEWHERE);
    names.remove("absent");
    for (var name : names) {
      if (!naive.members.containsKey(name) || !members.containsKey(name)) {
        var other = members.containsKey(name) ? members.get(name).value() : "absent";
        differ(path + "/" + name, naive.members.getOrDefault(name, "absent"), other);
      } else {
        known.merge(name, 1, Integer::sum);
        value(path + "/" + name, naive.members.get(name), members.get(name));
      }
    }
    var absent = new TreeSet<String>();
    said.optional("absent").ifPresent(reasons -> absent.addAll(reasons.members().keySet()));
    absent.removeAll(ELSEWHERE);
    if (!absent.equals(naive.absent)) {
      differ(path + "/absent", naive.absent, absent);
    }
  }

  private void value(String path, Object naive, JsonNode said) {
    switch (naive) {
      case Tree tree -> tree(path, tree, said);
      case List<?> list -> {
        var elements = said.elements();
        if (elements.size() != list.size()) {
          differ(path + "/length", list.size(), elements.size());
        }
        for (int at = 0; at < Math.min(list.size(), elements.size()); at++) {
          value(path + "/" + at, list.get(at), elements.get(at));
        }
      }
      case Double number -> number(path, number, said.value());
      default -> {
        figures++;
        known.merge(path.replaceFirst(".*/", "") + " " + naive, 1, Integer::sum);
        if (!naive.equals(said.value())) {
          differ(path, naive, said.value());
        }
      }
    }
  }

  private void number(String path, double naive, Object said) {
    figures++;
    boolean near =
        said instanceof Double other
            && Math.abs(naive - other) <= TOLERANCE * Math.max(1, Math.abs(naive));
    if (!near) {
      differ(path, naive, said);
    }
  }

  private void differ(String path, Object naive, Object said) {
    differences.add(path + ": naive " + naive + ", program " + said);
  }
}
