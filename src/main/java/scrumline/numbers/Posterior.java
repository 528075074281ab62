package scrumline.numbers;

import java.util.Optional;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// What is known of a rate after `shape` events in `exposure` units: a Gamma distribution with mean
/// `shape` ÷ `exposure`.
record Posterior(double shape, double exposure) {
  /// With less than this nothing is known.
  private static final double LEAST = 0.01;

  /// Beyond this the exact quantile takes long, and its cube root is normal to all digits shown
  /// (Wilson and Hilferty, PNAS 17, 1931).
  private static final double MANY = 10_000;

  static Optional<Posterior> of(double shape, double exposure) {
    boolean isSound =
        shape >= LEAST
            && exposure > 0
            && Double.isFinite(shape / exposure)
            && shape / exposure >= Double.MIN_NORMAL;
    return isSound ? Optional.of(new Posterior(shape, exposure)) : Optional.empty();
  }

  /// Below which the rate lies with the chance `share`.
  double quantile(double share) {
    if (shape <= MANY) {
      return GammaDistribution.of(shape, 1).inverseCumulativeProbability(share) / exposure;
    }
    double spread = 1 / (9 * shape);
    double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(share);
    return shape * Math.pow(1 - spread + z * Math.sqrt(spread), 3) / exposure;
  }
}
