package scrumline.numbers.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.KempSmallMeanPoissonSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/// The 10,000 futures of a rep that a forecast is made of.
///
/// In each the strength κ is drawn by its weight, the rate of deals from the Gamma distribution of
/// that strength, how the weeks to come differ from the past from a Gamma distribution (mean 1,
/// standard deviation 0.15), their number from the Poisson distribution, the value of each from
/// `DealValues`, and how far off those are altogether from a Gamma distribution of mean 1.
///
/// Whatever a file says, this ends soon and in numbers: the sum of more than 500 deals is taken as
/// normal about its mean, and no future has more than 10⁹ deals.
final class Futures {
  static final int DRAWS = 10_000;
  static final double MOST_DEALS = 1e9;

  private static final String GENERATOR = "L64X128MixRandom";
  private static final double DRIFT = 0.15 * 0.15;
  private static final double SMALL_MEAN = 40;
  private static final int SINGLY = 500;
  private static final double TO_SHARE = 0x1p-32;

  private final RandomGenerator random;
  private final UniformRandomProvider source;
  private final double weeks;
  private final double[] upTo;
  private final ContinuousSampler[] rates;
  private final ContinuousSampler drift;
  private final DealValues values;
  private final ContinuousSampler level;

  private Futures(ForecastInputs inputs) {
    random = RandomGeneratorFactory.of(GENERATOR).create(inputs.seed());
    source = random::nextLong;
    weeks = inputs.weeksLeft() * inputs.season().factor();
    upTo = upTo(inputs.rate().strength().weights());
    rates =
        Strength.KAPPAS.stream()
            .map(kappa -> gamma(inputs.rate().shape(kappa), inputs.rate().scale(kappa)))
            .toArray(ContinuousSampler[]::new);
    drift = gamma(1 / DRIFT, DRIFT);
    values = DealValues.of(inputs.own(), inputs.team().values());
    double doubt = values.doubt();
    level = doubt > 0 ? gamma(1 / doubt, doubt) : () -> 1;
  }

  /// What is booked in the end, in ascending order; money.
  static double[] ends(ForecastInputs inputs) {
    var futures = new Futures(inputs);
    var ends = new double[DRAWS];
    for (int at = 0; at < DRAWS; at++) {
      ends[at] = inputs.booked() + futures.money() + 0.0;
    }
    Arrays.sort(ends);
    return ends;
  }

  private double money() {
    double rate = rates[strength()].sample() * drift.sample();
    double mean = Math.min(MOST_DEALS, rate * weeks);
    int deals = mean > 0 ? deals(mean) : 0;
    return deals > 0 ? sum(deals) * level.sample() : 0;
  }

  private int strength() {
    double drawn = source.nextDouble();
    int at = 0;
    while (at < upTo.length - 1 && drawn >= upTo[at]) {
      at++;
    }
    return at;
  }

  private int deals(double mean) {
    return mean < SMALL_MEAN
        ? KempSmallMeanPoissonSampler.of(source, mean).sample()
        : PoissonSampler.of(source, mean).sample();
  }

  /// One random number has the places of two deals.
  private double sum(int deals) {
    if (deals > SINGLY) {
      double spread = Math.sqrt(deals) * values.spread() * random.nextGaussian();
      return Math.max(0, deals * values.mean() + spread);
    }
    double sum = 0;
    for (int at = 1; at < deals; at += 2) {
      long both = source.nextLong();
      sum += values.at((both >>> 32) * TO_SHARE) + values.at((both & 0xFFFFFFFFL) * TO_SHARE);
    }
    return deals % 2 == 0 ? sum : sum + values.at((source.nextLong() >>> 32) * TO_SHARE);
  }

  private ContinuousSampler gamma(double shape, double scale) {
    return AhrensDieterMarsagliaTsangGammaSampler.of(source, shape, scale);
  }

  private static double[] upTo(List<Double> weights) {
    var upTo = weights.stream().mapToDouble(weight -> weight).toArray();
    Arrays.parallelPrefix(upTo, Double::sum);
    return upTo;
  }
}
