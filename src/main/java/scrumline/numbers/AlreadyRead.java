package scrumline.numbers;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import scrumline.team.Rep;

/// What was read of a review already: a window asks for the same readings every second, and a
/// forecast on its own thread does so too. It is no part of the review's value, so that all of
/// these are equal.
public final class AlreadyRead {
  private final Map<String, RepNumbers> reps = new ConcurrentHashMap<>();
  private final Map<String, List<GoalFit>> goalFits = new ConcurrentHashMap<>();
  private volatile @Nullable TeamTotals totals;

  AlreadyRead() {}

  RepNumbers of(Rep rep, Function<Rep, RepNumbers> read) {
    return reps.computeIfAbsent(rep.id(), _ -> read.apply(rep));
  }

  List<GoalFit> goalFits(Rep rep, Function<Rep, List<GoalFit>> read) {
    return goalFits.computeIfAbsent(rep.id(), _ -> read.apply(rep));
  }

  /// Two threads may both read them, which gives the same twice.
  TeamTotals totals(Supplier<TeamTotals> read) {
    var before = totals;
    if (before != null) {
      return before;
    }
    var now = read.get();
    totals = now;
    return now;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlreadyRead;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
