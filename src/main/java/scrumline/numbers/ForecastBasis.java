package scrumline.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import scrumline.team.Deal;
import scrumline.team.Period;
import scrumline.team.Rep;

/// What a rep's forecast begins from, or the reason why there can be none. Exactly one is present.
///
/// Deals come at a rate of their own. Before the trailing 13 weeks are looked at, it is expected to
/// be the rate that the quota takes (quota ÷ average deal ÷ weeks of the period), times what the
/// team as a whole achieves of its required rates; in a team without quotas, the team's mean rate.
/// That expectation weighs as much as four weeks.
public record ForecastBasis(Optional<ForecastInputs> inputs, Optional<String> why) {
  static ForecastBasis of(Review review, RepNumbers rep) {
    var quarter = rep.quarter();
    if (quarter.isEmpty()) {
      return absent("no period");
    }
    var booked = quarter.get().booked();
    var deal = quarter.get().averageDeal();
    double left = quarter.get().progress().days().weeksLeft();
    var won = DealPace.of(review, rep.rep());
    if (!booked.isKnown() || !deal.isKnown()) {
      return absent(booked.why().or(deal::why).orElseThrow());
    }
    if (left <= 0 || won.weeks() <= 0) {
      return absent(left <= 0 ? "no workdays left" : "no deals counted");
    }
    var pace = won.with(expected(review, rep.rep()));
    var values = new ArrayList<Double>();
    review.team().reps().forEach(one -> values.addAll(scaled(review, one, deal)));
    var own = closed(review, rep.rep()).stream().map(Deal::value).toList();
    var inputs =
        new ForecastInputs(
            booked.value().getAsDouble(),
            quarter.get().quota().value(),
            pace.deals(),
            pace.weeks(),
            left,
            own,
            values.isEmpty() ? List.of(deal.value().getAsDouble()) : values);
    return new ForecastBasis(Optional.of(inputs), Optional.empty());
  }

  private static ForecastBasis absent(String why) {
    return new ForecastBasis(Optional.empty(), Optional.of(why));
  }

  /// Deals a week that are to be expected of a rep before their own weeks are looked at.
  private static double expected(Review review, Rep rep) {
    double deals = 0;
    double weeks = 0;
    double required = 0;
    boolean hasQuotas = required(review, rep).isPresent();
    for (var one : review.team().reps()) {
      var pace = DealPace.of(review, one);
      var rate = required(review, one);
      boolean counts = !hasQuotas || rate.isPresent();
      deals += counts ? pace.deals() : 0;
      weeks += counts ? pace.weeks() : 0;
      required += rate.orElse(0) * pace.weeks();
    }
    if (hasQuotas) {
      return required > 0 ? required(review, rep).getAsDouble() * deals / required : 0;
    }
    return weeks > 0 ? deals / weeks : 0;
  }

  /// Deals a week that the whole quota takes, over all of the rep's weeks of the period; 10⁹ where
  /// it is more.
  private static OptionalDouble required(Review review, Rep rep) {
    var period = review.team().period();
    if (period.isEmpty() || rep.quota().isEmpty()) {
      return OptionalDouble.empty();
    }
    var days = Workdays.of(review.team(), rep).of(period.get(), review.asOf());
    var weeks = Figure.of(days.workdays() / (double) Workdays.FULL_WEEK);
    return Figure.of(rep.quota().getAsDouble())
        .over(averageDeal(review, rep, period.get()), "no average deal")
        .over(weeks, "no workdays")
        .with(Figure.of(Forecast.MOST_DEALS), Math::min)
        .value();
  }

  private static Figure averageDeal(Review review, Rep rep, Period period) {
    var trailing = RepWeeks.upTo(review.week(), KpiReading.TRAILING_WEEKS);
    return AverageDeal.of(RepWeeks.of(review, rep), period, trailing);
  }

  private static List<Double> scaled(Review review, Rep owner, Figure deal) {
    var theirs = averageDeal(review, owner, review.team().period().orElseThrow());
    return closed(review, owner).stream()
        .map(one -> Figure.of(one.value()).times(deal).over(theirs, "no average deal"))
        .filter(Figure::isKnown)
        .map(value -> value.value().getAsDouble())
        .toList();
  }

  static List<Deal> closed(Review review, Rep rep) {
    return rep.deals().orElse(List.of()).stream()
        .filter(deal -> !deal.closed().isAfter(review.asOf()))
        .toList();
  }
}
