package scrumline.export;

import java.util.Optional;
import scrumline.numbers.PaceStatus;
import scrumline.numbers.PeriodDays;
import scrumline.numbers.QuotaProgress;
import scrumline.numbers.TeamKpi;
import scrumline.numbers.TeamTotals;
import scrumline.team.Goal;
import scrumline.team.Period;

/// Every figure of a review under the name by which scripts know it. Names and nesting never
/// change.
final class NumbersTree {
  private NumbersTree() {}

  static Members of(Figures figures) {
    var review = figures.review();
    var reps = new RepTree(review, review.forecastTeam(), figures.coach());
    return Members.NONE
        .text("week", review.week())
        .text("date", review.date())
        .text("asOf", review.asOf())
        .perhaps(
            review.team().period(),
            (all, period) -> all.with("period", period(period, review.periodDays().orElseThrow())))
        .with("team", team(review.totals()))
        .list("reps", figures.reps().stream().map(reps::of).toList());
  }

  private static Members period(Period period, PeriodDays days) {
    return Members.NONE
        .text("label", period.label())
        .number("workdays", days.workdays())
        .number("elapsedDays", days.elapsedDays())
        .figure("elapsed", days.elapsed());
  }

  private static Members team(TeamTotals totals) {
    return Members.NONE
        .perhaps(
            totals.quarter(),
            (all, progress) ->
                progress(all, progress)
                    .figure("coverage", progress.coverage())
                    .figure("paceWithoutLargest", totals.paceWithoutLargest()))
        .list("kpis", totals.kpis().stream().map(NumbersTree::kpi).toList());
  }

  private static Members kpi(TeamKpi kpi) {
    var members = Members.NONE.text("id", kpi.kpi().id()).figure("actual", kpi.actual());
    return goal(members, kpi.goal(), kpi.ofGoal().why())
        .number("metBy", kpi.metBy())
        .number("judged", kpi.judged());
  }

  static Members progress(Members members, QuotaProgress progress) {
    return members
        .figure("quota", progress.quota())
        .figure("booked", progress.booked())
        .figure("attainment", progress.attainment())
        .figure("pace", progress.pace())
        .perhaps(progress.paceStatus(), (all, status) -> all.text("paceStatus", word(status)))
        .figure("gap", progress.gap())
        .figure("needPerWeek", progress.needPerWeek())
        .figure("nowPerWeek", progress.nowPerWeek())
        .figure("multiple", progress.multiple());
  }

  /// A range has `lo` and `hi` in place of `goal`, as in the team file.
  static Members goal(Members members, Optional<Goal> goal, Optional<String> why) {
    if (goal.isEmpty()) {
      return members.absent("goal", why.orElse("no goal"));
    }
    return goal.get().op() == Goal.Op.RANGE
        ? members.number("lo", goal.get().value()).number("hi", goal.get().high())
        : members.number("goal", goal.get().value());
  }

  private static String word(PaceStatus status) {
    return switch (status) {
      case ON_PACE -> "onPace";
      case SLIGHTLY_BEHIND -> "slightlyBehind";
      case BEHIND -> "behind";
      case TOO_EARLY -> "tooEarly";
    };
  }
}
