package scrumline.numbers.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import scrumline.numbers.Figure;
import scrumline.numbers.PeriodDays;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Workdays;
import scrumline.team.Deal;
import scrumline.team.Period;
import scrumline.team.Rep;

/// What everybody's forecast takes from the team, computed once for all of them: each rep by id, in
/// the order of the file. Empty for a team without a period.
public record ForecastTeam(Map<String, Member> members) {

  /// What one rep brings: the deals `won` of late, how many a week the quota `required` over all of
  /// their weeks of the period (10⁹ where it is more), and the deals that are `closed` so far.
  record Member(DealPace won, OptionalDouble required, Figure averageDeal, List<Deal> closed) {

    private static Member of(Review review, Period period, Rep rep) {
      var own = review.weeks(rep);
      var averageDeal = review.rep(rep).quarter().orElseThrow().averageDeal();
      var days = PeriodDays.of(own.days(), period, review.asOf());
      var weeks = Figure.of(days.workdays() / (double) Workdays.FULL_WEEK);
      var required =
          Figure.of(rep.quota(), "no quota")
              .over(averageDeal, "no average deal")
              .over(weeks, "no workdays")
              .with(Figure.of(Forecast.MOST_DEALS), Math::min);
      var won = DealPace.of(review, rep);
      return new Member(won, required.value(), averageDeal, DealPace.closed(review, rep));
    }

    /// The values of the closed deals in the measure of somebody whose average deal is `deal`.
    private List<Double> scaled(Figure deal) {
      return closed.stream()
          .map(one -> Figure.of(one.value()).times(deal).over(averageDeal, "no average deal"))
          .filter(Figure::isKnown)
          .map(value -> value.value().getAsDouble())
          .toList();
    }
  }

  public static ForecastTeam of(Review review) {
    var members = new LinkedHashMap<String, Member>();
    for (var period : review.team().period().stream().toList()) {
      for (var rep : review.team().reps()) {
        members.put(rep.id(), Member.of(review, period, rep));
      }
    }
    return new ForecastTeam(members);
  }

  /// What the forecast of one of them begins from.
  public ForecastBasis basis(RepNumbers rep) {
    var quarter = rep.quarter();
    if (quarter.isEmpty()) {
      return ForecastBasis.absent("no period");
    }
    var booked = quarter.get().booked();
    var deal = quarter.get().averageDeal();
    double left = quarter.get().progress().days().weeksLeft();
    var member = Objects.requireNonNull(members.get(rep.rep().id()));
    if (!booked.isKnown() || !deal.isKnown()) {
      return ForecastBasis.absent(booked.why().or(deal::why).orElseThrow());
    }
    if (left <= 0 || member.won().weeks() <= 0) {
      return ForecastBasis.absent(left <= 0 ? "no workdays left" : "no deals counted");
    }
    var pace = member.won().with(expected(member));
    var own = member.closed().stream().map(Deal::value).toList();
    var values = scaled(deal);
    var inputs =
        new ForecastInputs(
            booked.value().getAsDouble(),
            quarter.get().quota().value(),
            pace.deals(),
            pace.weeks(),
            left,
            own,
            values.isEmpty() ? List.of(deal.value().getAsDouble()) : values);
    return ForecastBasis.of(inputs);
  }

  /// Deals a week that are to be expected of somebody before their own weeks are looked at.
  private double expected(Member of) {
    double deals = 0;
    double weeks = 0;
    double required = 0;
    boolean hasQuotas = of.required.isPresent();
    for (var one : members.values()) {
      boolean counts = !hasQuotas || one.required.isPresent();
      deals += counts ? one.won.deals() : 0;
      weeks += counts ? one.won.weeks() : 0;
      required += one.required.orElse(0) * one.won.weeks();
    }
    if (hasQuotas) {
      return required > 0 ? of.required.getAsDouble() * deals / required : 0;
    }
    return weeks > 0 ? deals / weeks : 0;
  }

  /// The values of everybody's deals in the measure of somebody whose average deal is `deal`.
  private List<Double> scaled(Figure deal) {
    var values = new ArrayList<Double>();
    members.values().forEach(one -> values.addAll(one.scaled(deal)));
    return values;
  }
}
