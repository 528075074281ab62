package scrumline.numbers.forecast;

/// How much of a quarter's workdays has passed when it is asked how the quarter will end.
public enum PartOfQuarter {
  THIRD("a third", 1, 3),
  HALF("half", 1, 2),
  TWO_THIRDS("two thirds", 2, 3);

  private final String words;
  private final int of;
  private final int over;

  PartOfQuarter(String words, int of, int over) {
    this.words = words;
    this.of = of;
    this.over = over;
  }

  /// `a third`.
  public String words() {
    return words;
  }

  /// Rounded up to a whole day.
  int of(int workdays) {
    return Math.ceilDiv(workdays * of, over);
  }
}
