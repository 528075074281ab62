package scrumline.team;

import java.util.Optional;

/// A rep's own goal for a KPI from one week on (inclusive), or always where `from` is absent; until
/// a week (inclusive), or until the next step.
public record GoalStep(
    Optional<Week> from, Optional<Week> until, Goal goal, Optional<SafeText> why) {

  public static GoalStep always(Goal goal) {
    return new GoalStep(Optional.empty(), Optional.empty(), goal, Optional.empty());
  }

  public boolean holdsIn(Week week) {
    return from.map(first -> !week.isBefore(first)).orElse(true)
        && until.map(last -> !week.isAfter(last)).orElse(true);
  }
}
