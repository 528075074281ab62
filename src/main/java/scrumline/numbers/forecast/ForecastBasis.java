package scrumline.numbers.forecast;

import java.util.Optional;

/// What a rep's forecast begins from, or the reason why there can be none. Exactly one is present.
///
/// Deals come at a rate of their own. Before the trailing 13 weeks are looked at, it is expected to
/// be the rate that the quota takes (quota ÷ average deal ÷ weeks of the period), times what the
/// team as a whole achieves of its required rates; in a team without quotas, the team's mean rate.
/// That expectation weighs as much as four weeks.
public record ForecastBasis(Optional<ForecastInputs> inputs, Optional<String> why) {
  static ForecastBasis of(ForecastInputs inputs) {
    return new ForecastBasis(Optional.of(inputs), Optional.empty());
  }

  static ForecastBasis absent(String why) {
    return new ForecastBasis(Optional.empty(), Optional.of(why));
  }
}
