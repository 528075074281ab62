package scrumline.scrum;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the time of a scrum went: to slots, to pauses, to gaps in which the program did not run.
/// Nothing ticks here: it is said once at every change, and asked whenever somebody wants to know.
/// `since` is the last change; from there on the time goes to what `state` says. Slots that come
/// `again` were begun and are not done.
public record Talk(
    State state,
    Optional<Instant> started,
    Optional<Slot> here,
    Instant since,
    Map<Slot, Duration> spent,
    Map<Slot, Duration> given,
    Set<Slot> again,
    Duration paused,
    Duration gaps) {

  /// What the time goes to.
  public enum State {
    LOBBY,
    RUNNING,
    PAUSED,
    OVER
  }

  static Talk lobby(Instant at) {
    return new Talk(
        State.LOBBY,
        Optional.empty(),
        Optional.empty(),
        at,
        Map.of(),
        Map.of(),
        Set.of(),
        Duration.ZERO,
        Duration.ZERO);
  }

  /// Whether the scrum was begun and is not over.
  public boolean isOn() {
    return switch (state) {
      case RUNNING, PAUSED -> true;
      case LOBBY, OVER -> false;
    };
  }

  /// Time that went to a slot until `now`, the running stretch included.
  public Duration spent(Slot slot, Instant now) {
    var before = spent.getOrDefault(slot, Duration.ZERO);
    boolean running = state == State.RUNNING && here.filter(slot::equals).isPresent();
    return running ? before.plus(elapsed(now)) : before;
  }

  /// Time that went to all slots until `now`.
  public Duration talked(Instant now) {
    var sum = state == State.RUNNING ? elapsed(now) : Duration.ZERO;
    for (var part : spent.values()) {
      sum = sum.plus(part);
    }
    return sum;
  }

  public Duration paused(Instant now) {
    return state == State.PAUSED ? paused.plus(elapsed(now)) : paused;
  }

  public Duration given(Slot slot) {
    return given.getOrDefault(slot, Duration.ZERO);
  }

  /// It was entered, and nothing of it is still to come.
  public boolean visited(Slot slot) {
    boolean isDone = spent.containsKey(slot) && !again.contains(slot);
    return isDone || here.filter(slot::equals).isPresent();
  }

  /// The slots that were ever entered, in that order.
  public Set<Slot> entered() {
    var slots = new LinkedHashSet<>(spent.keySet());
    here.ifPresent(slots::add);
    return slots;
  }

  Talk start(Slot first, Instant at) {
    return state == State.LOBBY
        ? new Talk(
            State.RUNNING,
            Optional.of(at),
            Optional.of(first),
            at,
            spent,
            given,
            again,
            paused,
            gaps)
        : this;
  }

  Talk enter(Slot slot, Instant at) {
    return isOn() ? booked(at).at(state, Optional.of(slot)).without(slot) : this;
  }

  /// The rest of a slot that was begun is still to come.
  Talk comesAgain(Slot slot) {
    boolean isBegun = spent.containsKey(slot) && here.filter(slot::equals).isEmpty();
    var more = new LinkedHashSet<>(again);
    return isBegun && more.add(slot) ? with(more) : this;
  }

  private Talk without(Slot slot) {
    var fewer = new LinkedHashSet<>(again);
    return fewer.remove(slot) ? with(fewer) : this;
  }

  private Talk with(Set<Slot> toCome) {
    return new Talk(state, started, here, since, spent, given, toCome, paused, gaps);
  }

  Talk pause(Instant at) {
    return state == State.RUNNING ? booked(at).at(State.PAUSED, here) : this;
  }

  Talk unpause(Instant at) {
    return state == State.PAUSED ? booked(at).at(State.RUNNING, here) : this;
  }

  Talk end(Instant at) {
    return isOn() ? booked(at).at(State.OVER, here) : this;
  }

  /// The program stood still from `lastSeen` to `at`: what ran till then counts, the rest is a gap.
  Talk gap(Instant lastSeen, Instant at) {
    var seen = lastSeen.isBefore(since) ? since : lastSeen;
    return gap(seen, at, Duration.between(seen, at));
  }

  /// The program was there until `lastSeen`; when it was there again the clock said `at`, and
  /// `lost` had really passed. On a clock that was set, the scrum has begun earlier or later: its
  /// whole time stays that of its slots, pauses and gaps.
  Talk gap(Instant lastSeen, Instant at, Duration lost) {
    if (!isOn()) {
      return this;
    }
    var until = booked(lastSeen);
    var gap = positive(lost);
    var set = Duration.between(until.since, at).minus(gap);
    var begun = started.map(then -> then.plus(set));
    var all = until.gaps.plus(gap);
    return new Talk(state, begun, here, at, until.spent, given, again, until.paused, all);
  }

  Talk give(Duration by) {
    if (!isOn()) {
      return this;
    }
    var more = new LinkedHashMap<>(given);
    here.ifPresent(slot -> more.merge(slot, by, Duration::plus));
    return new Talk(state, started, here, since, spent, Map.copyOf(more), again, paused, gaps);
  }

  /// The same with the running stretch added to whatever it went to, up to `at`.
  private Talk booked(Instant at) {
    var now = at.isBefore(since) ? since : at;
    var more = new LinkedHashMap<>(spent);
    here.ifPresent(slot -> more.put(slot, spent(slot, now)));
    return new Talk(state, started, here, now, more, given, again, paused(now), gaps);
  }

  private Talk at(State next, Optional<Slot> slot) {
    return new Talk(next, started, slot, since, spent, given, again, paused, gaps);
  }

  private Duration elapsed(Instant now) {
    return positive(Duration.between(since, now));
  }

  private static Duration positive(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }
}
