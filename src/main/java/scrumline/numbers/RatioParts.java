package scrumline.numbers;

/// The two counts of a ratio: `3 of 6`.
public record RatioParts(double of, double over) {
  private static final double LEAST_OVER = 5;

  /// Whether it says too little to judge anybody by, or to be told in per cent.
  public boolean isOfFew() {
    return over < LEAST_OVER;
  }
}
