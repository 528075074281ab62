package scrumline.numbers;

import java.util.Optional;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// A goal of a leading KPI that was missed in at least six of the last eight weeks that were
/// judged, within the trailing 13: it may be the wrong number. `goal` is the one in force, `met` of
/// `weeks` were met, and `best` is the mean week of the best four in a row, absent for what does
/// not add up.
public record GoalFit(Kpi kpi, Goal goal, int met, int weeks, Figure best) {
  private static final int WEEKS = 8;
  private static final int MISSED = 6;

  static Optional<GoalFit> of(RepWeeks rep, Kpi kpi, Week last) {
    var judged =
        RepWeeks.trailing(last).reversed().stream()
            .map(week -> Verdict.in(week, rep, kpi).status())
            .filter(Status::isJudged)
            .limit(WEEKS)
            .toList();
    int met = (int) judged.stream().filter(status -> status == Status.MET).count();
    boolean isMissed = kpi.isLeading() && judged.size() - met >= MISSED;
    var best = kpi.addsUp() ? BestWeeks.of(rep, kpi, last) : Figure.absent("it does not add up");
    return rep.goal(kpi, last)
        .filter(_ -> isMissed)
        .map(goal -> new GoalFit(kpi, goal, met, judged.size(), best));
  }
}
