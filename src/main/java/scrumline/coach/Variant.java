package scrumline.coach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// One of the wordings of a rule with its figures filled in; `place` as in `Spoken`.
record Variant(int place, String text) {

  /// The first of `candidates` that is in neither set; else one that is not in `heard`, else the
  /// first.
  static Variant first(List<Variant> candidates, Set<Integer> heard, Set<Integer> beside) {
    return candidates.stream()
        .filter(one -> !heard.contains(one.place) && !beside.contains(one.place))
        .findFirst()
        .or(() -> candidates.stream().filter(one -> !heard.contains(one.place)).findFirst())
        .orElse(candidates.getFirst());
  }

  /// The same wordings, beginning with another one: `start` is counted around.
  static List<Variant> from(int start, List<Variant> all) {
    var rotated = new ArrayList<>(all);
    if (!rotated.isEmpty()) {
      Collections.rotate(rotated, -Math.floorMod(start, rotated.size()));
    }
    return rotated;
  }
}
