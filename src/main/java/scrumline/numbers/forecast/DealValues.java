package scrumline.numbers.forecast;

import java.util.List;

/// What a rep's future deals are worth, in money: one of the `own` closed deals, each as likely as
/// any other, or, as if there were five more of them, one of the team's. Somebody with five deals
/// of their own never gets one that is worth more than three times the largest of these.
///
/// No deal is worth more than 10¹⁴⁰. `mean` and `spread` (standard deviation) are those of one
/// deal.
record DealValues(double[] own, double[] team, double mean, double spread) {
  private static final double MIXED_DEALS = 5;
  private static final int KNOWN_DEALS = 5;
  private static final double TIMES_LARGEST = 3;
  private static final double LARGEST_DEAL = 1e140;

  /// `team` has at least one.
  static DealValues of(List<Double> own, List<Double> team) {
    double largest = own.stream().mapToDouble(value -> value).max().orElse(0);
    double most = own.size() < KNOWN_DEALS ? LARGEST_DEAL : TIMES_LARGEST * largest;
    var mine = atMost(LARGEST_DEAL, own);
    var everybodys = atMost(Math.min(LARGEST_DEAL, most), team);
    double[] sums = {0, 0};
    add(sums, mine, 1);
    add(sums, everybodys, MIXED_DEALS / everybodys.length);
    double mean = sums[0] / (mine.length + MIXED_DEALS);
    double variance = sums[1] / (mine.length + MIXED_DEALS) - mean * mean;
    return new DealValues(mine, everybodys, mean, Math.sqrt(Math.max(0, variance)));
  }

  /// The value of the deal at a place, 0 to 1, that is drawn evenly.
  double at(double place) {
    double deal = place * (own.length + MIXED_DEALS);
    return deal < own.length
        ? own[(int) deal]
        : team[(int) ((deal - own.length) / MIXED_DEALS * team.length)];
  }

  /// How little the known deals say of what a rep's deals are worth in the mean: (standard
  /// deviation ÷ mean)² of that mean, as far as they tell; 0 where all deals are alike.
  double doubt() {
    double ofOne = mean > 0 ? spread / mean : 0;
    return ofOne * ofOne / (own.length + MIXED_DEALS);
  }

  /// Adds the values, and their squares, each `times`.
  private static void add(double[] sums, double[] values, double times) {
    for (double value : values) {
      sums[0] += times * value;
      sums[1] += times * value * value;
    }
  }

  private static double[] atMost(double most, List<Double> values) {
    return values.stream().mapToDouble(value -> Math.min(most, value)).toArray();
  }
}
