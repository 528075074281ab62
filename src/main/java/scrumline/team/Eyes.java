package scrumline.team;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Who looks, and so what may be shown: the manager sees everything, the team what is not in
/// `Sight` and what its file shares of it.
public record Eyes(Set<Sight> seen) {
  /// Everything.
  public static final Eyes MANAGER =
      new Eyes(Collections.unmodifiableSet(EnumSet.allOf(Sight.class)));

  /// What a team sees that shares nothing, and what stands in every document for the team.
  public static final Eyes TEAM = new Eyes(Set.of());

  /// Who reads a document: `share` in the team file is about the shared window alone.
  public static Eyes of(Audience audience) {
    return switch (audience) {
      case TEAM -> TEAM;
      case MANAGER -> MANAGER;
    };
  }

  /// Who looks at a window: the team sees what its file shares, too.
  public static Eyes of(Audience audience, Team team) {
    return switch (audience) {
      case TEAM -> shared(team.share());
      case MANAGER -> MANAGER;
    };
  }

  private static Eyes shared(Set<Share> share) {
    var seen = EnumSet.noneOf(Sight.class);
    share.forEach(one -> seen.add(sight(one)));
    return seen.isEmpty() ? TEAM : new Eyes(Collections.unmodifiableSet(seen));
  }

  private static Sight sight(Share share) {
    return switch (share) {
      case MONEY -> Sight.MONEY;
      case SCORECARD -> Sight.SCORECARD;
      case FORECAST -> Sight.FORECAST;
      case WEEKS -> Sight.WEEKS;
    };
  }

  public boolean sees(Sight what) {
    return seen.contains(what);
  }

  /// Whether the figures and goals of this KPI may be shown: those of money are not for everybody.
  public boolean sees(Kpi kpi) {
    return kpi.unit() != Unit.MONEY || sees(Sight.MONEY);
  }
}
