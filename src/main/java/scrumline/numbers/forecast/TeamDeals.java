package scrumline.numbers.forecast;

import java.util.List;

/// The values of all deals that a team lists, money. `digest` is the SHA-256 of them, computed once
/// for everybody's forecast.
public record TeamDeals(List<Double> values, String digest) {

  static TeamDeals of(List<Double> values) {
    return new TeamDeals(List.copyOf(values), new Seed().and(values).hex());
  }
}
