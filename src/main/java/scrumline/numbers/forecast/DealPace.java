package scrumline.numbers.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import scrumline.numbers.RepWeeks;
import scrumline.numbers.Review;
import scrumline.numbers.SumsOfWeeks;
import scrumline.numbers.Workdays;
import scrumline.team.Deal;
import scrumline.team.Funnel;
import scrumline.team.Rep;

/// How many deals a rep won in how many weeks of five days present.
record DealPace(double deals, double weeks) {
  private static final double PRIOR_WEEKS = 4;

  /// Out of the trailing 13 weeks: those that tell how many were won; else the listed deals, from
  /// the earliest deal of any rep's list on, since nothing is known of the time before.
  static DealPace of(Review review, Rep rep) {
    var own = review.weeks(rep);
    var trailing = RepWeeks.trailing(review.week());
    var won = review.team().funnel().flatMap(Funnel::won).flatMap(review.team()::kpi);
    var counted = won.map(kpi -> SumsOfWeeks.perDay(own, kpi, trailing));
    if (counted.filter(both -> both.under().isKnown()).isPresent()) {
      var both = counted.get();
      return new DealPace(Math.max(0, both.over().value().orElse(0)), weeks(both.under().value()));
    }
    if (rep.deals().isEmpty()) {
      return new DealPace(0, 0);
    }
    var first = later(trailing.getFirst().monday(), listedSince(review));
    var last = trailing.getLast().friday().plusDays(2);
    long deals =
        closed(review, rep).stream()
            .filter(deal -> !deal.closed().isBefore(first) && !deal.closed().isAfter(last))
            .count();
    return new DealPace(deals, own.days().between(first, last) / (double) Workdays.FULL_WEEK);
  }

  private static LocalDate listedSince(Review review) {
    return review.team().reps().stream()
        .flatMap(rep -> closed(review, rep).stream())
        .map(Deal::closed)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /// The rep's listed deals, up to and including `asOf`.
  static List<Deal> closed(Review review, Rep rep) {
    return rep.deals().orElse(List.of()).stream()
        .filter(deal -> !deal.closed().isAfter(review.asOf()))
        .toList();
  }

  /// The same and four more weeks that brought `expected` deals each, which is how much an
  /// expectation weighs.
  DealPace with(double expected) {
    return new DealPace(deals + PRIOR_WEEKS * expected, weeks + PRIOR_WEEKS);
  }

  private static double weeks(OptionalDouble days) {
    return days.orElse(0) / Workdays.FULL_WEEK;
  }
}
