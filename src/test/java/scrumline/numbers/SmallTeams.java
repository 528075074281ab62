package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import scrumline.team.Team;

/// The reps of several small teams in one team, in the period of the first.
final class SmallTeams {
  private SmallTeams() {}

  static TeamTotals together(SmallTeam... small) {
    return review(small).totals();
  }

  static Review review(SmallTeam... small) {
    var first = small[0].team();
    var reps = IntStream.range(0, small.length).mapToObj(at -> small[at].rep("r" + at)).toList();
    var team =
        new Team(
            first.id(),
            first.name(),
            first.manager(),
            first.strategy(),
            first.currency(),
            first.zone(),
            first.asOf(),
            first.period(),
            first.agenda(),
            first.kpis(),
            first.funnel(),
            reps,
            first.share(),
            first.openItems(),
            first.coachingRules(),
            first.phrasing());
    return Review.of(team, SmallTeam.MONDAY, Optional.empty(), List.of());
  }
}
