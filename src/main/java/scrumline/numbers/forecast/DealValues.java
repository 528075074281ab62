package scrumline.numbers.forecast;

import java.util.Arrays;
import java.util.List;

/// What a rep's future deals are worth, in money: one of the `own` closed deals, each as likely as
/// any other, or, as if there were five more of them, one of the team's. Somebody with five deals
/// of their own never gets one that is worth more than three times the largest of these.
///
/// No deal is worth more than 10¹⁴⁰.
record DealValues(double[] own, double[] team) {
  private static final double MIXED_DEALS = 5;
  private static final int KNOWN_DEALS = 5;
  private static final double TIMES_LARGEST = 3;
  private static final double LARGEST_DEAL = 1e140;

  /// `team` has at least one.
  static DealValues of(List<Double> own, List<Double> team) {
    double largest = own.stream().mapToDouble(value -> value).max().orElse(0);
    double most = own.size() < KNOWN_DEALS ? LARGEST_DEAL : TIMES_LARGEST * largest;
    return new DealValues(atMost(LARGEST_DEAL, own), atMost(Math.min(LARGEST_DEAL, most), team));
  }

  /// The value of the deal at a place, 0 to 1, that is drawn evenly.
  double at(double place) {
    double deal = place * (own.length + MIXED_DEALS);
    return deal < own.length
        ? own[(int) deal]
        : team[(int) ((deal - own.length) / MIXED_DEALS * team.length)];
  }

  double mean() {
    return mean(1);
  }

  /// The standard deviation of one deal.
  double spread() {
    double mean = mean();
    return Math.sqrt(Math.max(0, mean(2) - mean * mean));
  }

  /// How little the known deals say of what a rep's deals are worth in the mean: (standard
  /// deviation ÷ mean)² of that mean, as far as they tell; 0 where all deals are alike.
  double doubt() {
    double ofOne = mean() > 0 ? spread() / mean() : 0;
    return ofOne * ofOne / (own.length + MIXED_DEALS);
  }

  private double mean(int power) {
    double others = MIXED_DEALS * mean(team, power);
    return (own.length * mean(own, power) + others) / (own.length + MIXED_DEALS);
  }

  private static double mean(double[] values, int power) {
    return Arrays.stream(values).map(value -> Math.pow(value, power)).average().orElse(0);
  }

  private static double[] atMost(double most, List<Double> values) {
    return values.stream().mapToDouble(value -> Math.min(most, value)).toArray();
  }
}
