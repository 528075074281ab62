package scrumline.scrum;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whose turn comes when, by rep id, who is away today, and whose turn was moved to after the call.
/// `runsOver` says that everybody was to stay in it although the time does not suffice.
public record Queue(List<String> order, Set<String> away, Set<String> afterCall, boolean runsOver) {
  static Queue of(List<String> order) {
    return new Queue(order, Set.of(), Set.of(), false);
  }

  public List<String> present() {
    return order.stream().filter(rep -> !away.contains(rep)).toList();
  }

  /// Those of the present who have a turn in the call.
  public List<String> turns() {
    return present().stream().filter(rep -> !afterCall.contains(rep)).toList();
  }

  /// Those of the present whose turn was moved to after the call.
  public List<String> moved() {
    return present().stream().filter(afterCall::contains).toList();
  }

  Queue without(String rep) {
    return order.contains(rep)
        ? new Queue(order, plus(away, List.of(rep)), afterCall, runsOver)
        : this;
  }

  Queue with(String rep) {
    return new Queue(order, minus(away, rep), minus(afterCall, rep), runsOver);
  }

  /// No turn moves: they all stay, and the scrum runs over.
  Queue afterCall(List<String> reps) {
    var known = reps.stream().filter(order::contains).toList();
    return new Queue(order, away, plus(afterCall, known), reps.isEmpty());
  }

  Queue later(String rep) {
    var moved = new ArrayList<>(order);
    boolean known = moved.remove(rep);
    if (known) {
      moved.add(rep);
    }
    return new Queue(List.copyOf(moved), away, afterCall, runsOver);
  }

  /// After a reload: reps who are gone leave the queue, new ones join at its end.
  Queue matching(List<String> reps) {
    var kept = new LinkedHashSet<>(order);
    kept.retainAll(reps);
    kept.addAll(reps);
    return new Queue(List.copyOf(kept), away, afterCall, runsOver);
  }

  private static Set<String> plus(Set<String> some, List<String> reps) {
    var more = new LinkedHashSet<>(some);
    more.addAll(reps);
    return more;
  }

  private static Set<String> minus(Set<String> some, String rep) {
    var fewer = new LinkedHashSet<>(some);
    fewer.remove(rep);
    return fewer;
  }
}
