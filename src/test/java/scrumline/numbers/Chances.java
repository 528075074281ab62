package scrumline.numbers;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Draws of processes that do not change, the same for the same seed.
final class Chances {
  private final RandomGenerator random;

  Chances(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// Negative binomial: Poisson about a level that itself is drawn, the wilder the smaller `shape`.
  double scattered(double mean, int shape) {
    double sum = 0;
    for (int at = 0; at < shape; at++) {
      sum += random.nextExponential();
    }
    return poisson(mean * sum / shape);
  }

  /// So many deals of very different size.
  double sales(double deals) {
    double money = 0;
    for (double left = poisson(deals); left > 0; left--) {
      money += Math.rint(8000 * Math.exp(0.7 * random.nextGaussian()));
    }
    return money;
  }

  double binomial(int tries, double chance) {
    return random.doubles(tries).filter(one -> one < chance).count();
  }

  double poisson(double mean) {
    int count = 0;
    for (double at = random.nextExponential(); at < mean; at += random.nextExponential()) {
      count++;
    }
    return count;
  }

  double about(double mean, double spread) {
    return mean + spread * random.nextGaussian();
  }
}
