package scrumline.numbers.forecast;

import java.util.List;
import java.util.OptionalDouble;

/// All that a forecast depends on; equal inputs have the same forecast for ever.
///
/// - `booked` money so far, `quota` money, where there is one
/// - `rate`: what is known of the deals a week
/// - `weeksLeft` weeks of five workdays that the rep is there until the period ends, and `season`,
///   which times the deals of an ordinary week they bring
/// - `own` values of the rep's closed deals, and `team` those of everybody's; money, as they are
public record ForecastInputs(
    double booked,
    OptionalDouble quota,
    DealRate rate,
    double weeksLeft,
    Season season,
    List<Double> own,
    TeamDeals team) {
  /// Another model draws other futures from the same inputs.
  private static final String MODEL = "scrumline forecast 2";

  public ForecastInputs {
    own = List.copyOf(own);
  }

  /// SHA-256 of the inputs, from which the random numbers of their forecast begin.
  byte[] seed() {
    return new Seed()
        .and(MODEL)
        .and(List.of(booked, quota.orElse(-1), weeksLeft, season.factor()))
        .and(List.of(rate.deals(), rate.weeks(), rate.expected()))
        .and(rate.strength().weights())
        .and(own)
        .and(team.digest())
        .bytes();
  }
}
