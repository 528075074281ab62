package scrumline.numbers.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Futures drawn as plainly as can be: exponential times between deals, a Gamma number as a sum of
/// exponential ones, every deal by itself.
record PlainDraws(double[] ends) {

  static PlainDraws of(ForecastInputs inputs, int draws, long seed) {
    var random = new Random(seed);
    var ends = new double[draws];
    double share = doubt(inputs);
    for (int at = 0; at < draws; at++) {
      double kappa = kappa(inputs, random);
      double weeks = inputs.rate().weeks() + kappa / inputs.rate().expected();
      double rate = gamma(inputs.rate().deals() + kappa, random) / weeks;
      double drifted = rate * gamma(1 / 0.0225, random) * 0.0225 * inputs.season().factor();
      double money = 0;
      for (double week = wait(drifted, random);
          week <= inputs.weeksLeft();
          week += wait(drifted, random)) {
        money += value(inputs, random);
      }
      ends[at] = inputs.booked() + money * gamma(1 / share, random) * share;
    }
    return new PlainDraws(ends);
  }

  double atLeast(double value) {
    return Arrays.stream(ends).filter(end -> end >= value).count() / (double) ends.length;
  }

  double above(double value) {
    return Arrays.stream(ends).filter(end -> end > value).count() / (double) ends.length;
  }

  private static double kappa(ForecastInputs inputs, Random random) {
    double drawn = random.nextDouble();
    int at = 0;
    for (double upTo = weight(inputs, 0); drawn > upTo && at < 13; upTo += weight(inputs, at)) {
      at++;
    }
    return Strength.KAPPAS.get(at);
  }

  private static double weight(ForecastInputs inputs, int at) {
    return inputs.rate().strength().weights().get(at);
  }

  private static double value(ForecastInputs inputs, Random random) {
    int own = inputs.own().size();
    boolean isOwn = random.nextDouble() * (own + 5) < own;
    var values = isOwn ? inputs.own() : inputs.team().values();
    return capped(inputs, values.get(random.nextInt(values.size())));
  }

  private static double capped(ForecastInputs inputs, double value) {
    double largest = inputs.own().stream().mapToDouble(own -> own).max().orElse(0);
    return inputs.own().size() < 5 ? value : Math.min(value, 3 * largest);
  }

  /// Of the variance of a deal over the square of its mean, what so many known deals leave: each
  /// own one is put in as often as there are deals of the team, and each of these five times.
  private static double doubt(ForecastInputs inputs) {
    var all = new ArrayList<Double>();
    for (double own : inputs.own()) {
      inputs.team().values().forEach(_ -> all.add(own));
    }
    for (double team : inputs.team().values()) {
      all.addAll(Collections.nCopies(5, capped(inputs, team)));
    }
    double mean = mean(all);
    double variance = mean(all.stream().map(value -> (value - mean) * (value - mean)).toList());
    return variance / (mean * mean) / (inputs.own().size() + 5);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(value -> value).average().orElseThrow();
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
