package scrumline.numbers.forecast;

import java.util.Random;

/// Futures drawn as plainly as can be: exponential times between deals, a Gamma number as a sum of
/// exponential ones, every deal by itself.
record PlainDraws(double[] ends) {

  static PlainDraws of(ForecastInputs inputs, int draws, long seed) {
    var random = new Random(seed);
    var ends = new double[draws];
    for (int at = 0; at < draws; at++) {
      double rate = gamma(inputs.deals(), random) / inputs.weeks();
      double money = inputs.booked();
      for (double week = wait(rate, random);
          week <= inputs.weeksLeft();
          week += wait(rate, random)) {
        money += value(inputs, random);
      }
      ends[at] = money;
    }
    return new PlainDraws(ends);
  }

  double atLeast(double value) {
    int count = 0;
    for (double end : ends) {
      count += end >= value ? 1 : 0;
    }
    return count / (double) ends.length;
  }

  double above(double value) {
    int count = 0;
    for (double end : ends) {
      count += end > value ? 1 : 0;
    }
    return count / (double) ends.length;
  }

  private static double value(ForecastInputs inputs, Random random) {
    int own = inputs.own().size();
    boolean isOwn = random.nextDouble() * (own + 5) < own;
    var values = isOwn ? inputs.own() : inputs.others();
    return values.get(random.nextInt(values.size()));
  }

  private static double wait(double rate, Random random) {
    return -Math.log(1 - random.nextDouble()) / rate;
  }

  /// The whole part as a sum of exponential numbers, the rest by Jöhnk's method.
  private static double gamma(double shape, Random random) {
    double sum = 0;
    for (int whole = 0; whole < (int) shape; whole++) {
      sum += wait(1, random);
    }
    double rest = shape - (int) shape;
    if (rest < 1e-12) {
      return sum;
    }
    double x = 1;
    double y = 1;
    while (x + y > 1) {
      x = Math.pow(random.nextDouble(), 1 / rest);
      y = Math.pow(random.nextDouble(), 1 / (1 - rest));
    }
    return sum + x / (x + y) * wait(1, random);
  }
}
