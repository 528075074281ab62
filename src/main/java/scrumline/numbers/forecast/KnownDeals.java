package scrumline.numbers.forecast;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import scrumline.numbers.Review;
import scrumline.team.Deal;
import scrumline.team.Funnel;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Week;

/// How many deals a rep won, by week, up to the week under review: the weekly values of the
/// funnel's won step, or of what the quota counts, a value below 0 as 0. For a rep who has no such
/// value in any week they are counted from the listed deals (`isListed`), and a week without a deal
/// is not in the map.
record KnownDeals(Rep rep, boolean isListed, SortedMap<Week, Double> byWeek) {

  static KnownDeals of(Review review, Rep rep) {
    var team = review.team();
    var won = team.funnel().flatMap(Funnel::won).or(() -> team.countedResult().map(Kpi::id));
    var byWeek = won.map(kpi -> values(review, rep, kpi)).orElseGet(TreeMap::new);
    if (!byWeek.isEmpty() || rep.deals().isEmpty()) {
      return new KnownDeals(rep, false, byWeek);
    }
    for (var deal : closed(review, rep)) {
      var week = Week.of(deal.closed());
      if (!week.isAfter(review.week())) {
        byWeek.merge(week, 1.0, Double::sum);
      }
    }
    return new KnownDeals(rep, true, byWeek);
  }

  /// The listed deals of a rep, up to and including `asOf`.
  static List<Deal> closed(Review review, Rep rep) {
    return rep.deals().orElse(List.of()).stream()
        .filter(deal -> !deal.closed().isAfter(review.asOf()))
        .toList();
  }

  Optional<Week> first() {
    return byWeek.isEmpty() ? Optional.empty() : Optional.of(byWeek.firstKey());
  }

  private static SortedMap<Week, Double> values(Review review, Rep rep, String won) {
    var values = new TreeMap<Week, Double>();
    for (var numbers : rep.weeks().headMap(review.week().plus(1)).values()) {
      numbers.value(won).ifPresent(value -> values.put(numbers.week(), Math.max(0, value)));
    }
    return values;
  }
}
