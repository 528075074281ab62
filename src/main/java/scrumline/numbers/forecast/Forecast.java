package scrumline.numbers.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import scrumline.numbers.Shown;

/// Where a rep's period would land if it went on like this: in one of ten it ends at or below
/// `p10`, in half of them at or below `p50`, in nine of ten at or below `p90` (money booked at the
/// period's end); `chance` of reaching the quota, 0 to 1, where there is one.
///
/// 10,000 futures are drawn. In each the rate of deals is drawn from its Gamma distribution, their
/// number from the Poisson distribution of that rate (Gelman et al., Bayesian Data Analysis, 3rd
/// ed., 2.6), and each deal's value from the rep's own closed deals or, as if there were five more
/// of them, from the team's.
///
/// Whatever a file says, this ends soon and in numbers: the sum of more than 500 deals is taken as
/// normal about its mean, no future has more than 10⁹ deals, and no deal is worth more than 10¹⁴⁰
/// (scaled by two averages of one file, they can come to more).
public record Forecast(double p10, double p50, double p90, OptionalDouble chance) {
  static final int DRAWS = 10_000;
  static final double MOST_DEALS = 1e9;

  private static final String GENERATOR = "L64X128MixRandom";
  private static final double MIXED_DEALS = 5;
  private static final int SINGLY = 500;
  private static final double LARGEST_DEAL = 1e140;

  /// `likely end $106k–$181k, quota 4 %`: eight of ten ends lie between the two. Without money, the
  /// chance alone.
  public String inWords(Optional<Shown> money) {
    var words = new ArrayList<String>();
    money.ifPresent(shown -> words.add("likely end " + shown.money(p10) + "–" + shown.money(p90)));
    chance.ifPresent(known -> words.add("quota " + Shown.chance(known)));
    return String.join(", ", words);
  }

  /// The same inputs give the same forecast for ever.
  public static Forecast of(ForecastInputs inputs) {
    RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(inputs.seed());
    var ends = new double[DRAWS];
    var values = Values.of(inputs);
    UniformRandomProvider source = random::nextLong;
    var rates = rates(inputs, source);
    int reached = 0;
    for (int at = 0; at < DRAWS; at++) {
      ends[at] = inputs.booked() + values.of(deals(inputs, rates, source), random) + 0.0;
      reached += ends[at] >= inputs.quota().orElse(0) ? 1 : 0;
    }
    Arrays.sort(ends);
    return new Forecast(
        ends[DRAWS / 10 - 1],
        ends[DRAWS / 2 - 1],
        ends[9 * (DRAWS / 10) - 1],
        inputs.quota().isPresent()
            ? OptionalDouble.of(reached / (double) DRAWS)
            : OptionalDouble.empty());
  }

  /// Deals a week, different in every future; nothing where none are expected at all.
  private static Optional<ContinuousSampler> rates(
      ForecastInputs inputs, UniformRandomProvider source) {
    return inputs.deals() > 0
        ? Optional.of(
            AhrensDieterMarsagliaTsangGammaSampler.of(source, inputs.deals(), 1 / inputs.weeks()))
        : Optional.empty();
  }

  /// How many deals one future brings.
  private static int deals(
      ForecastInputs inputs, Optional<ContinuousSampler> rates, UniformRandomProvider source) {
    double rate = rates.map(ContinuousSampler::sample).orElse(0.0);
    double mean = Math.min(MOST_DEALS, rate * inputs.weeksLeft());
    return mean > 0 ? PoissonSampler.of(source, mean).sample() : 0;
  }

  /// What deals are worth: `mean` and `spread` (standard deviation) of one of them.
  private record Values(
      double[] own, double[] others, double ownShare, double mean, double spread) {

    static Values of(ForecastInputs inputs) {
      var own = bounded(inputs.own());
      var others = bounded(inputs.others());
      double share = own.length / (own.length + MIXED_DEALS);
      double mean = mean(own, others, share, 1);
      double squares = mean(own, others, share, 2);
      double spread = Math.sqrt(Math.max(0, squares - mean * mean));
      return new Values(own, others, share, mean, spread);
    }

    double of(int deals, RandomGenerator random) {
      if (deals > SINGLY) {
        return Math.max(0, deals * mean + Math.sqrt(deals) * spread * random.nextGaussian());
      }
      double sum = 0;
      for (int at = 0; at < deals; at++) {
        var from = random.nextDouble() < ownShare ? own : others;
        sum += from[random.nextInt(from.length)];
      }
      return sum;
    }

    private static double[] bounded(List<Double> values) {
      return values.stream().mapToDouble(value -> Math.min(LARGEST_DEAL, value)).toArray();
    }

    /// Of the values to the `power`-th, the two lists in their shares.
    private static double mean(double[] own, double[] others, double share, int power) {
      return share * mean(own, power) + (1 - share) * mean(others, power);
    }

    private static double mean(double[] values, int power) {
      return Arrays.stream(values).map(value -> Math.pow(value, power)).average().orElse(0);
    }
  }
}
