package scrumline;

/// How many rounds a long law plays: all of them with -Plong, a third of them else.
public final class Rounds {
  private static final boolean IS_LONG = Boolean.getBoolean("scrumline.long");

  private Rounds() {}

  /// Whether all of them are to be played.
  public static boolean areLong() {
    return IS_LONG;
  }

  /// `all` rounds with -Plong, and `few` else.
  public static int of(int few, int all) {
    return IS_LONG ? all : few;
  }

  /// `all` rounds, or as many findings as `all` rounds must have.
  public static int of(int all) {
    return IS_LONG ? all : all / 3;
  }
}
