package scrumline.numbers;

import java.util.List;
import java.util.Optional;

/// The team as a whole. `quarter` sums quota, booked and pipeline over the reps with a quota, on
/// the plain workdays of the period; it is absent without a period. A sum in which somebody's
/// figure is missing is absent, since the rest would be held against too large a quota.
///
/// - `dealsToGo`: the team's gap in deals of the size that their own gaps ask for, rounded up once:
///   gap ÷ (Σ gaps ÷ Σ (gap ÷ average deal)); whole deals of each would add up to more
/// - `newQuotesToGo` adds up those of the same reps
/// - `largest` is their largest deal
/// - `closed` is how many deals were closed in the period so far, by those who count or list them
/// - `bestDealsPerWeek` is what the best four weeks in a row brought them together
public record TeamTotals(
    List<TeamKpi> kpis,
    Optional<QuotaProgress> quarter,
    Figure dealsToGo,
    Figure newQuotesToGo,
    Optional<LargestDeal> largest,
    Figure closed,
    Figure bestDealsPerWeek) {
  private static final String NO_PERIOD = "no period";

  static TeamTotals of(ReviewInput input, List<RepNumbers> reps) {
    var withQuota = reps.stream().filter(rep -> rep.rep().quota().isPresent()).toList();
    var quarters = withQuota.stream().flatMap(rep -> rep.quarter().stream()).toList();
    var progress = input.periodDays().map(days -> progress(input, days, quarters));
    var weeks = withQuota.stream().map(rep -> input.weeks(rep.rep())).toList();
    return new TeamTotals(
        kpis(input, reps),
        progress,
        progress.map(all -> dealsToGo(all.gap(), quarters)).orElse(Figure.absent(NO_PERIOD)),
        Figure.sum(quarters, Quarter::newQuotesToGo),
        progress.flatMap(all -> LargestDeal.ofTeam(quarters, all)),
        closed(reps),
        BestWeeks.ofDeals(weeks, input.week()));
  }

  /// Whether so many deals have been done before; see `Quarter`.
  public boolean isWithinReach() {
    return quarter
        .map(all -> BestWeeks.reach(dealsToGo, all.days(), bestDealsPerWeek))
        .orElse(true);
  }

  /// The pace that is left without the largest deal.
  public Figure paceWithoutLargest() {
    return largest
        .map(LargestDeal::paceWithout)
        .orElse(Figure.absent("no deals listed in the period"));
  }

  private static QuotaProgress progress(
      ReviewInput input, PeriodDays days, List<Quarter> quarters) {
    return QuotaProgress.of(
        days,
        Figure.sum(quarters, Quarter::quota),
        input.bookedByTeam(),
        Figure.sum(quarters, Quarter::pipeline),
        input.toldSince(input.withQuota()),
        input.hasEnded());
  }

  private static Figure dealsToGo(Figure gap, List<Quarter> quarters) {
    var open = quarters.stream().filter(one -> one.gap().value().orElse(1) > 0).toList();
    if (open.isEmpty() || gap.value().orElse(1) == 0) {
      return gap;
    }
    var gaps = Figure.sum(open, Quarter::gap);
    var deals = Figure.sum(open, Quarter::dealsInGap);
    return gap.with(
        gaps.with(deals, (_, all) -> all),
        (money, all) -> Exact.ratioUp(money, all, gaps.value().getAsDouble()));
  }

  private static Figure closed(List<RepNumbers> reps) {
    return reps.stream()
        .flatMap(rep -> rep.quarter().stream())
        .map(Quarter::closed)
        .filter(Figure::isKnown)
        .reduce((a, b) -> a.with(b, Exact::sum))
        .orElse(Figure.absent("no deals counted"));
  }

  private static List<TeamKpi> kpis(ReviewInput input, List<RepNumbers> reps) {
    return input.team().visibleKpis().stream()
        .map(
            kpi ->
                TeamKpi.of(kpi, reps.stream().flatMap(rep -> rep.kpi(kpi.id()).stream()).toList()))
        .toList();
  }
}
