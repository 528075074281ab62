package scrumline.numbers;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// What chance makes of counts. How far a change of two spans of weeks lies from a process that
/// does not change is a z value: the change ÷ its standard error, below 0 for a fall.
final class Chance {
  /// Two-sided 10 % of the normal distribution, for shares.
  static final double OF_SHARES = 1.64;

  private static final double ONE_SIDE = 0.05;
  private static final double LEAST_EVENTS = 0.01;

  /// Beyond this the exact quantile takes long, and its cube root is normal to all digits shown
  /// (Wilson and Hilferty, PNAS 17, 1931).
  private static final double MANY = 10_000;

  private static final double[] STUDENT =
      IntStream.range(0, RepWeeks.TRAILING)
          .mapToDouble(at -> TDistribution.of(at + 1.0).inverseSurvivalProbability(ONE_SIDE))
          .toArray();

  private Chance() {}

  /// Beyond which, up or down, the means of two spans are by chance in 10 % of readings: a
  /// point of Student's distribution, with two degrees of freedom fewer than weeks, of which there
  /// are 3 to 13.
  static double ofMeans(SumsOfWeeks now, SumsOfWeeks before) {
    return STUDENT[degrees(now, before) - 1];
  }

  /// Of two sums of counts, for the logarithm of their rates' ratio. Weeks that scatter more than
  /// counts must (φ above 1, from Pearson's statistic) make it smaller in proportion; see
  /// McCullagh and Nelder, Generalized Linear Models, 2nd ed., 4.5 and 6.2. Both sums are above 0.
  static Figure counts(SumsOfWeeks now, SumsOfWeeks before) {
    double scatter = now.spread() / now.level() + before.spread() / before.level();
    double phi = Math.max(1, scatter / degrees(now, before));
    double error = Math.sqrt(phi * (1 / now.sum() + 1 / before.sum()));
    return Figure.of(Math.log(now.level() / before.level()) / error);
  }

  /// Of two means, with their pooled variance (a week counts by its days). Absent where no week
  /// differs from the rest of its span.
  static Figure means(SumsOfWeeks now, SumsOfWeeks before) {
    double variance = (now.spread() + before.spread()) / degrees(now, before);
    if (variance == 0) {
      return Figure.absent("no spread");
    }
    double error = Math.sqrt(variance * (1 / now.base() + 1 / before.base()));
    return Figure.of((now.level() - before.level()) / error);
  }

  /// Of two shares, `now` of `nowN` and `before` of `beforeN`. Absent where together they are
  /// none, all or more than all, of which chance says nothing.
  static Figure shares(double now, double nowN, double before, double beforeN) {
    double both = (now + before) / (nowN + beforeN);
    double variance = both * (1 - both) * (1 / nowN + 1 / beforeN);
    return variance > 0
        ? Figure.of((now / nowN - before / beforeN) / Math.sqrt(variance))
        : Figure.absent("no spread");
  }

  /// Below which the rate of events lies with the chance `share`, after so many events in so many
  /// `units`: a quantile of the Gamma distribution with their quotient as its mean. Absent where
  /// there were hardly any.
  static Figure ofRate(double events, double units, double share) {
    double mean = events / units;
    if (events < LEAST_EVENTS || units <= 0 || mean < Double.MIN_NORMAL) {
      return Figure.absent("no deals yet");
    }
    return Figure.of(gamma(events, share) / units);
  }

  private static double gamma(double shape, double share) {
    if (shape <= MANY) {
      return GammaDistribution.of(shape, 1).inverseCumulativeProbability(share);
    }
    double spread = 1 / (9 * shape);
    double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(share);
    return shape * Math.pow(1 - spread + z * Math.sqrt(spread), 3);
  }

  private static int degrees(SumsOfWeeks now, SumsOfWeeks before) {
    return now.weeks() + before.weeks() - 2;
  }
}
