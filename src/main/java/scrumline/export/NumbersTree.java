package scrumline.export;

import scrumline.numbers.PeriodDays;
import scrumline.numbers.TeamKpi;
import scrumline.numbers.TeamTotals;
import scrumline.team.Period;

/// Every figure of a review under the name by which scripts know it. Names and nesting never
/// change.
final class NumbersTree {
  private NumbersTree() {}

  static Members of(Figures figures) {
    var review = figures.review();
    var reps = new RepTree(figures.forecasts(), figures.questions());
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
                QuotaTree.add(all, progress)
                    .figure("coverage", progress.coverage())
                    .figure("dealsToGo", totals.dealsToGo())
                    .figure("newQuotesToGo", totals.newQuotesToGo())
                    .figure("paceWithoutLargest", totals.paceWithoutLargest()))
        .list("kpis", totals.kpis().stream().map(NumbersTree::kpi).toList());
  }

  private static Members kpi(TeamKpi kpi) {
    var members = Members.NONE.text("id", kpi.kpi().id()).figure("actual", kpi.actual());
    return GoalTree.add(members, kpi.goal(), kpi.ofGoal().why())
        .number("metBy", kpi.metBy())
        .number("judged", kpi.judged());
  }
}
