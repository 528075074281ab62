package scrumline.numbers.forecast;

/// What is known of the deals a week that a rep will win: `deals` in `weeks` of their own, as much
/// of them as still counts, and `expected` deals a week before those are looked at. With a strength
/// κ the rate comes from a Gamma distribution of shape `deals` + κ and rate `weeks` + κ ÷
/// `expected`; `strength` has the weight of each κ.
record DealRate(double deals, double weeks, double expected, Strength strength) {

  double shape(double kappa) {
    return deals + kappa;
  }

  /// Mean ÷ shape of the distribution; above 0.
  double scale(double kappa) {
    return Math.max(Double.MIN_NORMAL, 1 / (weeks + kappa / expected));
  }
}
