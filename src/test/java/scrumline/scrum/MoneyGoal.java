package scrumline.scrum;

import java.util.Optional;
import java.util.function.UnaryOperator;
import scrumline.Samples;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Unit;

/// The sample team with a goal for what is booked.
public final class MoneyGoal {
  private MoneyGoal() {}

  /// What is booked has a goal of $10k a week.
  public static Team team() {
    return team(rep -> rep);
  }

  /// The same, and every rep changed.
  public static Team team(UnaryOperator<Rep> change) {
    var team = Samples.northlineWest();
    var goal = Optional.of(Goal.of(Goal.Op.AT_LEAST, 10_000));
    var kpis = team.kpis().stream().map(kpi -> booked(kpi, goal)).toList();
    var reps = team.reps().stream().map(change).toList();
    return Teams.with(team, team.agenda(), kpis, reps, team.openItems());
  }

  private static Kpi booked(Kpi kpi, Optional<Goal> goal) {
    return kpi.unit() == Unit.MONEY
        ? new Kpi(
            kpi.id(),
            kpi.label(),
            kpi.kind(),
            kpi.unit(),
            goal,
            kpi.ratio(),
            kpi.hidden(),
            kpi.why(),
            kpi.ask(),
            kpi.decimals())
        : kpi;
  }
}
