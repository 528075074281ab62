package scrumline.scrum;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// How the time of the turns could be shared among those who are present, by what asks for it. It
/// is a proposal: the clock shares evenly.
///
/// Everybody has 0:45 first (or an even share, where there is less for each). What is left goes out
/// in steps of 15 s, in proportion to 2 for the turn itself and 1 for each fact that asks for time;
/// steps that do not come out even go to the largest remainders, the earlier turn first. Seconds
/// that make no step go to the last turn. The boxes add up to the time of the turns exactly.
public final class ProposedBoxes {
  private static final int STEP = 15;
  private static final int FLOOR_STEPS = 3;
  private static final int TURN = 2;

  private ProposedBoxes() {}

  /// Box by rep id, in the order of the turns. `facts` says how many facts a rep has.
  public static Map<String, Duration> of(Scrum scrum, ToIntFunction<String> facts) {
    var present = scrum.queue().present();
    var boxes = new LinkedHashMap<String, Duration>();
    if (present.isEmpty()) {
      return boxes;
    }
    var weights = present.stream().map(rep -> TURN + facts.applyAsInt(rep)).toList();
    long seconds = whole(scrum).toSeconds();
    long steps = seconds / STEP;
    long floor = Math.min(FLOOR_STEPS, steps / present.size());
    var more = shared(steps - floor * present.size(), weights);
    for (int at = 0; at < present.size(); at++) {
      boxes.put(present.get(at), Duration.ofSeconds(STEP * (floor + more.get(at))));
    }
    var rest = Duration.ofSeconds(seconds % STEP);
    boxes.merge(present.getLast(), rest, Duration::plus);
    return boxes;
  }

  /// The time of all turns together, to the nearest second.
  public static Duration whole(Scrum scrum) {
    return scrum.team().agenda().sections().stream()
        .filter(section -> section.isPerRep())
        .map(section -> Times.planned(scrum, section))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// `steps` in proportion to the weights, by largest remainders.
  private static List<Long> shared(long steps, List<Integer> weights) {
    long sum = weights.stream().mapToLong(weight -> weight).sum();
    var shares = new ArrayList<Long>();
    weights.forEach(weight -> shares.add(steps * weight / sum));
    var order = new ArrayList<Integer>();
    for (int at = 0; at < weights.size(); at++) {
      order.add(at);
    }
    order.sort(Comparator.comparingLong(at -> -(steps * weights.get(at) % sum)));
    long left = steps - shares.stream().mapToLong(share -> share).sum();
    for (int next = 0; next < left; next++) {
      shares.set(order.get(next), shares.get(order.get(next)) + 1);
    }
    return shares;
  }
}
