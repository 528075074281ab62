package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// A goal of a leading KPI that was missed in at least six of the last eight weeks that were
/// judged by it, within the trailing 13: it may be the wrong number. `goal` is the one in force, so
/// that one that was adjusted has its own weeks before it is asked about. `met` of
/// `weeks` were met, and `best` is the mean week of the best four in a row, absent for what does
/// not add up.
public record GoalFit(Kpi kpi, Goal goal, int met, int weeks, Figure best) {
  private static final int WEEKS = 8;
  private static final int MISSED = 6;

  static List<GoalFit> of(RepWeeks rep, List<Kpi> kpis, Week last) {
    return kpis.stream().flatMap(kpi -> of(rep, kpi, last).stream()).toList();
  }

  private static Optional<GoalFit> of(RepWeeks rep, Kpi kpi, Week last) {
    return rep.goal(kpi, last)
        .filter(_ -> kpi.isLeading())
        .flatMap(goal -> missed(rep, kpi, last, goal));
  }

  private static Optional<GoalFit> missed(RepWeeks rep, Kpi kpi, Week last, Goal goal) {
    var judged =
        RepWeeks.trailing(last).reversed().stream()
            .filter(week -> rep.goal(kpi, week).equals(rep.goal(kpi, last)))
            .map(week -> Verdict.in(week, rep, kpi).status())
            .filter(Status::isJudged)
            .limit(WEEKS)
            .toList();
    int met = (int) judged.stream().filter(status -> status == Status.MET).count();
    if (judged.size() - met < MISSED) {
      return Optional.empty();
    }
    var best = kpi.addsUp() ? BestWeeks.of(rep, kpi, last) : Figure.absent("it does not add up");
    return Optional.of(new GoalFit(kpi, goal, met, judged.size(), best));
  }
}
