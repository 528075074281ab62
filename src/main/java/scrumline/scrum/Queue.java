package scrumline.scrum;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whose turn comes when, by rep id, and who is away today.
public record Queue(List<String> order, Set<String> away) {
  static Queue of(List<String> order) {
    return new Queue(order, Set.of());
  }

  public List<String> present() {
    return order.stream().filter(rep -> !away.contains(rep)).toList();
  }

  Queue without(String rep) {
    if (!order.contains(rep)) {
      return this;
    }
    var more = new LinkedHashSet<>(away);
    more.add(rep);
    return new Queue(order, more);
  }

  Queue with(String rep) {
    var fewer = new LinkedHashSet<>(away);
    fewer.remove(rep);
    return new Queue(order, fewer);
  }

  /// The queue with somebody back. Whose place passed in the meantime comes last, so that nobody is
  /// left out; whoever had a turn already keeps the place.
  static Queue back(Scrum scrum, String rep) {
    var back = scrum.queue().with(rep);
    int place = back.order.indexOf(rep);
    int now = scrum.here().flatMap(Slot::rep).map(back.order::indexOf).orElse(-1);
    boolean hadTurn =
        scrum.talk().visited().stream().anyMatch(one -> one.rep().filter(rep::equals).isPresent());
    boolean wasAway = scrum.queue().away().contains(rep);
    return wasAway && place < now && !hadTurn ? back.later(rep) : back;
  }

  Queue later(String rep) {
    var moved = new ArrayList<>(order);
    boolean known = moved.remove(rep);
    if (known) {
      moved.add(rep);
    }
    return new Queue(List.copyOf(moved), away);
  }

  /// After a reload: reps who are gone leave the queue, new ones join at its end.
  Queue matching(List<String> reps) {
    var kept = new LinkedHashSet<>(order);
    kept.retainAll(reps);
    kept.addAll(reps);
    return new Queue(List.copyOf(kept), away);
  }
}
