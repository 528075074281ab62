package scrumline.numbers.forecast;

import java.util.Optional;

/// What a rep's forecast begins from, or the reason why there can be none. Exactly one is present.
public record ForecastBasis(Optional<ForecastInputs> inputs, Optional<String> why) {
  static ForecastBasis of(ForecastInputs inputs) {
    return new ForecastBasis(Optional.of(inputs), Optional.empty());
  }

  static ForecastBasis absent(String why) {
    return new ForecastBasis(Optional.empty(), Optional.of(why));
  }
}
