package scrumline.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The team as a whole. `quarter` sums quota, booked and pipeline over the reps with a quota, on
/// the plain workdays of the period; it is absent without a period. A sum in which somebody's
/// figure is missing is absent, since the rest would be held against too large a quota.
/// `dealsToGo` and `newQuotesToGo` add up the whole deals and quotes of the same reps. `largest` is
/// their largest deal, and `paceWithoutLargest` the team's pace without it.
public record TeamTotals(
    List<TeamKpi> kpis,
    Optional<QuotaProgress> quarter,
    Figure dealsToGo,
    Figure newQuotesToGo,
    Optional<LargestDeal> largest,
    Figure paceWithoutLargest) {

  static TeamTotals of(ReviewInput input, List<RepNumbers> reps) {
    var withQuota = reps.stream().filter(rep -> rep.rep().quota().isPresent()).toList();
    var quarters = withQuota.stream().flatMap(rep -> rep.quarter().stream()).toList();
    var progress =
        input
            .periodDays()
            .map(
                days ->
                    QuotaProgress.of(
                        days,
                        Figure.sum(quarters, Quarter::quota),
                        input.bookedByTeam(),
                        Figure.sum(quarters, Quarter::pipeline)));
    var largest =
        quarters.stream()
            .map(Quarter::largest)
            .filter(found -> found.deal().isPresent())
            .max(Comparator.comparingDouble(found -> found.deal().get().value()));
    return new TeamTotals(
        kpis(input, reps),
        progress,
        Figure.sum(quarters, Quarter::dealsToGo),
        Figure.sum(quarters, Quarter::newQuotesToGo),
        largest,
        progress
            .map(all -> all.paceWithout(LargestDeal.value(largest.flatMap(LargestDeal::deal))))
            .orElse(Figure.absent("no period")));
  }

  private static List<TeamKpi> kpis(ReviewInput input, List<RepNumbers> reps) {
    return input.team().visibleKpis().stream()
        .map(
            kpi ->
                TeamKpi.of(kpi, reps.stream().flatMap(rep -> rep.kpi(kpi.id()).stream()).toList()))
        .toList();
  }
}
