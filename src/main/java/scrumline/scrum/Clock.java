package scrumline.scrum;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/// How the time stands at one instant, asked and never ticking: for the slot that runs, its `box`
/// and what of it is `spent`; for the whole, what is `left` (negative past the end) and what was
/// `saved` (negative where time is owed). `over` is what does not fit into the rest even if every
/// turn to come is as short as it may be; a little of it counts as none. By so much later the
/// scrum `ends` than its time does.
public record Clock(
    Talk.State state,
    Duration box,
    Duration spent,
    Duration left,
    Duration saved,
    Duration over,
    Band band,
    Instant ends) {

  /// No turn is ever planned shorter than this, unless the agenda itself is.
  static final Duration FLOOR = Duration.ofSeconds(45);

  /// Past its box by less than this, a slot is still neutral.
  static final Duration A_FEW_SECONDS = Duration.ofSeconds(5);

  /// An overrun of the whole scrum below this is not mentioned and moves no turn.
  static final Duration A_LITTLE = Duration.ofSeconds(15);

  /// Calm up to 90 % of the box, attention up to its end; past it, calm again while saved time
  /// covers it, and only then over.
  public enum Band {
    CALM,
    ATTENTION,
    FROM_SAVED,
    OVER
  }

  /// What is left of the box; negative past its end.
  public Duration boxLeft() {
    return box.minus(spent);
  }

  /// Seven tenths of the box are spent, or more.
  public boolean isMostlySpent() {
    return spent.toMillis() * 10 >= box.toMillis() * 7;
  }

  public boolean isPaused() {
    return state == Talk.State.PAUSED;
  }

  public static Clock of(Scrum scrum, Instant now) {
    var plan = Boxes.of(scrum, now);
    var talk = scrum.talk();
    var total = scrum.team().agenda().total();
    var box = plan.here();
    var spent = scrum.here().map(slot -> talk.spent(slot, now)).orElse(Duration.ZERO);
    var left = total.minus(talk.talked(now));
    var stillHere = max(box.minus(spent), Duration.ZERO);
    var saved = left.minus(stillHere).minus(plan.ahead()).minus(plan.keptBack());
    var over = worth(stillHere.plus(plan.least()).minus(left));
    var ends = now.plus(left).plus(over);
    return new Clock(talk.state(), box, spent, left, saved, over, band(box, spent, saved), ends);
  }

  public boolean isOver() {
    return over.isPositive();
  }

  private static Duration worth(Duration over) {
    return over.compareTo(A_LITTLE) < 0 ? Duration.ZERO : over;
  }

  /// The least time that a slot to come can have.
  static Duration shortest(Scrum scrum, Slot slot) {
    var planned = planned(scrum, slot);
    return slot.isTurn() && planned.compareTo(FLOOR) > 0 ? FLOOR : planned;
  }

  /// The time that each slot of the agenda would get if the scrum began now.
  public static Duration planned(Scrum scrum, Slot slot) {
    return Boxes.planned(scrum, slot);
  }

  /// Whether the agenda itself plans turns that are shorter than that.
  public static boolean plansShortTurns(Scrum scrum) {
    var turn = scrum.slots().stream().filter(Slot::isTurn).findFirst();
    return turn.filter(one -> planned(scrum, one).compareTo(FLOOR) < 0).isPresent();
  }

  /// The slots that nobody has been in yet, or not for good, in order.
  static List<Slot> toCome(Scrum scrum) {
    return scrum.slots().stream().filter(slot -> !scrum.talk().visited(slot)).toList();
  }

  private static Band band(Duration box, Duration spent, Duration saved) {
    var over = spent.minus(box);
    if (over.compareTo(A_FEW_SECONDS) >= 0) {
      return saved.isNegative() ? Band.OVER : Band.FROM_SAVED;
    }
    boolean early = spent.toMillis() * 10 < box.toMillis() * 9;
    return early ? Band.CALM : Band.ATTENTION;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /// The boxes of the running slot and of all that are still to come; `least` is what those need.
  private record Boxes(Duration here, Duration ahead, Duration least, Duration keptBack) {

    static Boxes of(Scrum scrum, Instant now) {
      var talk = scrum.talk();
      var toCome = toCome(scrum);
      var ahead = sum(scrum, toCome).minus(begun(scrum, toCome, now));
      var least = sum(toCome, slot -> shortest(scrum, slot));
      if (scrum.here().isEmpty()) {
        return new Boxes(Duration.ZERO, ahead, least, Duration.ZERO);
      }
      var here = scrum.here().get();
      var planned = planned(scrum, here);
      var box = here.isTurn() ? turn(scrum, toCome, planned, now) : planned;
      var keptBack = toCome.isEmpty() ? Duration.ZERO : scrum.team().agenda().reserve();
      return new Boxes(max(box.plus(talk.given(here)), Duration.ZERO), ahead, least, keptBack);
    }

    /// A turn gets what was planned for it, or its even share of what is really left, whichever is
    /// less, but never less than the floor.
    private static Duration turn(Scrum scrum, List<Slot> toCome, Duration planned, Instant now) {
      var here = scrum.here().orElseThrow();
      var talk = scrum.talk();
      var before = talk.talked(now).minus(talk.spent(here, now)).minus(begun(scrum, toCome, now));
      var others = toCome.stream().filter(slot -> !slot.isTurn()).toList();
      int turns = 1 + toCome.size() - others.size();
      var left = scrum.team().agenda().total().minus(before).minus(sum(scrum, others));
      var share = left.dividedBy(turns);
      var floor = planned.compareTo(FLOOR) < 0 ? planned : FLOOR;
      return max(min(share, planned), floor);
    }

    /// What slots to come had of their boxes already.
    private static Duration begun(Scrum scrum, List<Slot> toCome, Instant now) {
      var sum = Duration.ZERO;
      for (var slot : scrum.talk().again()) {
        var spent = scrum.talk().spent(slot, now);
        var had = min(spent, planned(scrum, slot));
        sum = toCome.contains(slot) ? sum.plus(had) : sum;
      }
      return sum;
    }

    /// All slots of a section are planned alike, which is reckoned once.
    private static Duration sum(Scrum scrum, List<Slot> slots) {
      return sum(slots, slot -> planned(scrum, slot));
    }

    private static Duration sum(List<Slot> slots, Function<Slot, Duration> time) {
      var times = new HashMap<String, Duration>();
      var sum = Duration.ZERO;
      for (var slot : slots) {
        sum = sum.plus(times.computeIfAbsent(slot.section(), _ -> time.apply(slot)));
      }
      return sum;
    }

    static Duration planned(Scrum scrum, Slot slot) {
      var section = scrum.section(slot);
      if (section.isEmpty() || section.get().time().isPresent()) {
        return section.flatMap(one -> one.time()).orElse(Duration.ZERO);
      }
      var agenda = scrum.team().agenda();
      var rest = agenda.total().minus(agenda.reserve());
      long sharing = 0;
      for (var one : agenda.sections()) {
        // A turn moved to after the call leaves its time free; no other box grows by it.
        long slots = one.isPerRep() ? scrum.queue().present().size() : 1;
        rest = rest.minus(one.time().orElse(Duration.ZERO).multipliedBy(slots));
        sharing += one.time().isEmpty() ? slots : 0;
      }
      return max(rest.dividedBy(Math.max(1, sharing)), Duration.ZERO);
    }
  }
}
