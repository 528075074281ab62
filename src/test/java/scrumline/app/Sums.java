package scrumline.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much each kind of crash loop has seen, of homes in which nothing was lost.
final class Sums {
  private record Sum(int promises, int kills) {
    Sum and(Sum other) {
      return new Sum(promises + other.promises, kills + other.kills);
    }
  }

  private final Map<String, Sum> all = new TreeMap<>();

  synchronized void add(String kind, int promises, int kills) {
    all.merge(kind, new Sum(promises, kills), Sum::and);
  }

  /// A line for each kind: `crash loop, killed: 47 promises confirmed over 2 kills, 0 lost`.
  synchronized List<String> lines() {
    return all.entrySet().stream()
        .map(
            one ->
                "crash loop, %s: %,d promises confirmed over %,d kills, 0 lost"
                    .formatted(one.getKey(), one.getValue().promises, one.getValue().kills))
        .toList();
  }
}
