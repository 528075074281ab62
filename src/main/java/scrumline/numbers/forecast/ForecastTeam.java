package scrumline.numbers.forecast;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import scrumline.numbers.Figure;
import scrumline.numbers.Quarter;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Workdays;
import scrumline.team.Deal;
import scrumline.team.Rep;

/// What everybody's forecast takes from the team, computed once for all of them: its past weeks,
/// and the values of all `deals` that are listed, up to and including `asOf`. There is no past for
/// a team without a period.
public record ForecastTeam(Review review, Optional<TeamPast> past, TeamDeals deals) {
  /// With so many weeks of their own, somebody's quota says nothing more of their rate.
  private static final int KNOWN_WEEKS = 8;

  public static ForecastTeam of(Review review) {
    var past = review.team().period().map(period -> TeamPast.of(review, period));
    var deals = review.team().reps().stream().flatMap(rep -> own(review, rep).stream()).toList();
    return new ForecastTeam(review, past, TeamDeals.of(deals));
  }

  /// What the forecast of one of them begins from.
  public ForecastBasis basis(RepNumbers rep) {
    var quarter = rep.quarter();
    if (quarter.isEmpty() || past.isEmpty()) {
      return ForecastBasis.absent("no period");
    }
    if (!quarter.get().isTold()) {
      return ForecastBasis.absent("the file begins after the period did");
    }
    var booked = quarter.get().booked();
    boolean listsNone = deals.values().isEmpty();
    var plain = listsNone ? plainDeal(quarter.get()) : Figure.of(0);
    double left = review.hasEnded() ? 0 : quarter.get().progress().days().weeksLeft();
    if (!booked.isKnown() || !plain.isKnown()) {
      return ForecastBasis.absent(booked.why().or(plain::why).orElseThrow());
    }
    var own = own(review, rep.rep());
    var team = listsNone ? TeamDeals.of(List.of(plain.value().getAsDouble())) : deals;
    double expected = expected(past.get(), rep.rep(), quarter.get(), own, team.values());
    if (left <= 0 || expected <= 0) {
      return ForecastBasis.absent(left <= 0 ? "no workdays left" : "no deals counted");
    }
    var quota = quarter.get().quota().value();
    var rate = past.get().rate(rep.rep().id(), expected, left);
    var season = past.get().season();
    return ForecastBasis.of(
        new ForecastInputs(booked.value().getAsDouble(), quota, rate, left, season, own, team));
  }

  /// What a deal is worth in a team that lists none: its average, else 1 where the period's result
  /// is a count.
  private Figure plainDeal(Quarter quarter) {
    boolean isCount = review.team().countedResult().isPresent();
    return isCount && !quarter.averageDeal().isKnown() ? Figure.of(1) : quarter.averageDeal();
  }

  /// The deals a week to be expected of a rep before their own weeks are looked at: the team's
  /// rate. Of somebody with less than 8 weeks of their own it is the one that the quota takes over
  /// the period: quota ÷ what a deal of theirs is worth ÷ their weeks of it.
  private static double expected(
      TeamPast past, Rep rep, Quarter quarter, List<Double> own, List<Double> team) {
    if (past.weeks().count() == 0) {
      return 0;
    }
    var weeks = Objects.requireNonNull(past.weeks().reps().get(rep.id()));
    double quota = weeks.history() < KNOWN_WEEKS ? quarter.quota().value().orElse(0) : 0;
    double deal = quota > 0 ? DealValues.of(own, team).mean() : 0;
    double taken = quota / deal / quarter.progress().days().workdays() * Workdays.FULL_WEEK;
    return Math.min(Futures.MOST_DEALS, deal > 0 ? taken : past.rate());
  }

  private static List<Double> own(Review review, Rep rep) {
    return KnownDeals.closed(review, rep).stream().map(Deal::value).toList();
  }
}
