package scrumline.scrum;

import java.util.Set;
import scrumline.Samples;
import scrumline.team.Share;
import scrumline.team.Team;

/// Teams with more on the shared window.
public final class Sharing {
  private Sharing() {}

  public static Team sample(Share... more) {
    return of(Samples.northlineWest(), more);
  }

  public static Team of(Team team, Share... more) {
    return new Team(
        team.id(),
        team.name(),
        team.manager(),
        team.strategy(),
        team.currency(),
        team.zone(),
        team.asOf(),
        team.period(),
        team.agenda(),
        team.kpis(),
        team.funnel(),
        team.reps(),
        Set.of(more),
        team.openItems(),
        team.coachingRules(),
        team.phrasing());
  }
}
