package scrumline.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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

  static TeamTotals of(Review review, List<RepNumbers> reps) {
    var withQuota = reps.stream().filter(rep -> rep.rep().quota().isPresent()).toList();
    var quarters = withQuota.stream().flatMap(rep -> rep.quarter().stream()).toList();
    var progress =
        review
            .periodDays()
            .map(
                days ->
                    QuotaProgress.of(
                        days,
                        sum(quarters, Quarter::quota),
                        booked(review),
                        sum(quarters, Quarter::pipeline)));
    var largest =
        quarters.stream()
            .map(Quarter::largest)
            .filter(found -> found.deal().isPresent())
            .max(Comparator.comparingDouble(found -> found.deal().get().value()));
    return new TeamTotals(
        kpis(review, reps),
        progress,
        sum(quarters, Quarter::dealsToGo),
        sum(quarters, Quarter::newQuotesToGo),
        largest,
        progress
            .map(all -> all.paceWithout(LargestDeal.value(largest.flatMap(LargestDeal::deal))))
            .orElse(Figure.absent("no period")));
  }

  /// What the reps with a quota have booked together.
  static Figure booked(Review review) {
    var withQuota =
        review.team().reps().stream()
            .filter(rep -> rep.quota().isPresent() && review.booked().containsKey(rep.id()))
            .toList();
    return sum(withQuota, rep -> Objects.requireNonNull(review.booked().get(rep.id())).figure());
  }

  private static List<TeamKpi> kpis(Review review, List<RepNumbers> reps) {
    return review.team().visibleKpis().stream()
        .map(
            kpi ->
                TeamKpi.of(kpi, reps.stream().flatMap(rep -> rep.kpi(kpi.id()).stream()).toList()))
        .toList();
  }

  private static <T> Figure sum(List<T> parts, Function<T, Figure> figure) {
    if (parts.isEmpty()) {
      return Figure.absent("nobody has a quota");
    }
    var known = parts.stream().map(figure).filter(Figure::isKnown).toList();
    int missing = parts.size() - known.size();
    return missing == 0
        ? known.stream().reduce(Figure.of(0), (a, b) -> a.with(b, Exact::sum))
        : Figure.absent("missing for " + missing + " of " + parts.size());
  }
}
