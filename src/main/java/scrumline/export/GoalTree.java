package scrumline.export;

import java.util.Optional;
import scrumline.team.Goal;

/// A KPI's goal, of a rep or of all together, under the names by which scripts know it.
final class GoalTree {
  private GoalTree() {}

  /// A range has `lo` and `hi` in place of `goal`, as in the team file.
  static Members add(Members members, Optional<Goal> goal, Optional<String> why) {
    if (goal.isEmpty()) {
      return members.absent("goal", why.orElse("no goal"));
    }
    return goal.get().op() == Goal.Op.RANGE
        ? members.number("lo", goal.get().value()).number("hi", goal.get().high())
        : members.number("goal", goal.get().value());
  }
}
