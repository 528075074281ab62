package scrumline.journal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which damaged journal's place among the others a salvaged one has taken, by their names. The
/// later of two that were salvaged has the place of the damaged one, and of the earlier.
final class TakenPlaces {
  private final Map<String, String> takenBy = new HashMap<>();

  /// The journal of that name was salvaged from these.
  void take(String name, List<String> salvaged) {
    for (String damaged : salvaged) {
      if (damaged.compareTo(name) < 0) {
        Optional.ofNullable(takenBy.put(damaged, name))
            .ifPresent(earlier -> takenBy.put(earlier, name));
      }
    }
  }

  boolean isTaken(String name) {
    return takenBy.containsKey(name);
  }

  /// Which one has its place now; its own name where no other has.
  String of(String name) {
    String place = name;
    while (takenBy.containsKey(place)) {
      place = takenBy.get(place);
    }
    return place;
  }

  /// Those whose place it has, the newest first.
  List<String> behind(String name) {
    return takenBy.keySet().stream()
        .filter(taken -> of(taken).equals(name))
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
