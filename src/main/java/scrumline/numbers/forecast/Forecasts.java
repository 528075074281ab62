package scrumline.numbers.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;

/// The forecasts that have arrived so far, by rep id. `hopeless` are the reps for whom there will
/// be none, with the reason.
public record Forecasts(Map<String, Forecast> arrived, Map<String, String> hopeless) {
  public static final Forecasts NONE = new Forecasts(Map.of(), Map.of());

  /// The forecasts of these reps of a review, reckoned here and now, where somebody can wait.
  public static Forecasts of(Review review, List<RepNumbers> reps) {
    var team = ForecastTeam.of(review);
    var forecasts = NONE;
    for (var rep : reps) {
      String id = rep.rep().id();
      var basis = team.basis(rep);
      var forecast = basis.inputs().map(Forecast::of);
      forecasts =
          forecast.isPresent()
              ? forecasts.with(id, forecast.get())
              : forecasts.without(id, basis.why().orElse(""));
    }
    return forecasts;
  }

  public Optional<Forecast> of(String rep) {
    return Optional.ofNullable(arrived.get(rep));
  }

  /// How likely a rep reaches the quota, 0 to 1, as far as it is known by now.
  public OptionalDouble chance(String rep) {
    return of(rep).map(Forecast::chance).orElse(OptionalDouble.empty());
  }

  /// Why there will be none of a rep; nothing where it is there or on its way.
  public Optional<String> why(String rep) {
    return Optional.ofNullable(hopeless.get(rep));
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
