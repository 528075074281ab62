package scrumline.screen.text;

/// Whether the letters of a window can still be read on a call, which shrinks and compresses it. Of
/// all words, 98 % could be read a second after a change of page with letters of 24 pixels, 75 %
/// with 20 and 51 % with 16. The fewer columns, the larger the letters.
public enum Readable {
  TOO_SMALL,
  CRAMPED,
  BEST,
  GOOD,
  TOO_WIDE;

  /// On a call, nobody can read what is farther to the right.
  public static final int MOST_COLUMNS = 120;

  public static final Size LEAST = new Size(60, 20);

  private static final Size BEST_SIZE = new Size(80, 24);

  public static Readable of(Size size) {
    boolean isCramped = size.columns() < BEST_SIZE.columns() || size.rows() < BEST_SIZE.rows();
    return size.columns() > MOST_COLUMNS
        ? TOO_WIDE
        : isTooSmall(size) ? TOO_SMALL : isCramped ? CRAMPED : size.equals(BEST_SIZE) ? BEST : GOOD;
  }

  /// Whether a window is too small for every page but one line.
  public static boolean isTooSmall(Size size) {
    return size.columns() < LEAST.columns() || size.rows() < LEAST.rows();
  }

  /// The verdict on a window of this size, in one line.
  public static String line(Size size) {
    String cells = size.columns() + "x" + size.rows();
    return switch (of(size)) {
      case TOO_SMALL -> cells + ": too small; 60x20 is the least";
      case CRAMPED -> cells + ": good letters, few rows; 80x24 shows all";
      case BEST -> cells + ": best to share, in full screen";
      case GOOD -> cells + ": good to share";
      case TOO_WIDE -> size.columns() + " columns: small letters on the call; 80–120 is best";
    };
  }

  /// What can be done about it.
  public String advice() {
    return switch (this) {
      case TOO_SMALL, CRAMPED ->
          "Make the window larger, or its letters smaller (Ctrl −), until it has at least 80x24.";
      case BEST -> "Nothing to do.";
      case GOOD -> "Nothing to do; larger letters (Ctrl +, down to 80x24) are read from farther.";
      case TOO_WIDE ->
          "Enlarge the letters (Ctrl +) until the window has at most " + MOST_COLUMNS + " columns.";
    };
  }
}
