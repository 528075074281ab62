package scrumline.numbers.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import scrumline.numbers.Shown;

/// Where a rep's period would land if it went on like this: in one of ten futures it ends at or
/// below `p10`, in half of them at or below `p50`, in nine of ten at or below `p90` (money booked
/// at the period's end); `chance` of reaching the quota, 0 to 1, where there is one.
public record Forecast(double p10, double p50, double p90, OptionalDouble chance) {

  /// `likely end $106k–$181k, 11 % chance of quota`: eight of ten ends lie between the two, each as
  /// `amount` writes what the quota counts. Without `amount`, the chance alone.
  public String inWords(Optional<DoubleFunction<String>> amount) {
    var words = new ArrayList<String>();
    amount.ifPresent(shown -> words.add("likely end " + shown.apply(p10) + "–" + shown.apply(p90)));
    chance.ifPresent(known -> words.add(Shown.chance(known) + " chance of quota"));
    return String.join(", ", words);
  }

  /// The same inputs give the same forecast for ever.
  public static Forecast of(ForecastInputs inputs) {
    var ends = Futures.ends(inputs);
    return new Forecast(
        ends[ends.length / 10 - 1],
        ends[ends.length / 2 - 1],
        ends[9 * (ends.length / 10) - 1],
        inputs.quota().isPresent()
            ? OptionalDouble.of(atLeast(inputs.quota().getAsDouble(), ends))
            : OptionalDouble.empty());
  }

  private static double atLeast(double quota, double[] ends) {
    long reached = Arrays.stream(ends).filter(end -> end >= quota).count();
    return reached / (double) ends.length;
  }
}
