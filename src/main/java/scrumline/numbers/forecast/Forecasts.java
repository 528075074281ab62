package scrumline.numbers.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The forecasts that have arrived so far, by rep id. `hopeless` are the reps for whom there will
/// be none, with the reason.
public record Forecasts(Map<String, Forecast> arrived, Map<String, String> hopeless) {
  public static final Forecasts NONE = new Forecasts(Map.of(), Map.of());

  public Optional<Forecast> of(String rep) {
    return Optional.ofNullable(arrived.get(rep));
  }

  /// How likely a rep reaches the quota, 0 to 1, as far as it is known by now.
  public OptionalDouble chance(String rep) {
    return of(rep).map(Forecast::chance).orElse(OptionalDouble.empty());
  }

  /// Whether a forecast of this rep is there or on its way.
  public boolean canBe(String rep) {
    return !hopeless.containsKey(rep);
  }

  public Forecasts with(String rep, Forecast forecast) {
    var more = new HashMap<>(arrived);
    more.put(rep, forecast);
    return new Forecasts(Map.copyOf(more), hopeless);
  }

  public Forecasts without(String rep, String why) {
    var more = new HashMap<>(hopeless);
    more.put(rep, why);
    return new Forecasts(arrived, Map.copyOf(more));
  }
}
