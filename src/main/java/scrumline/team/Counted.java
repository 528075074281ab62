package scrumline.team;

/// A number and the noun for what it counts: `0 reps`, `1 rep`, `2 reps`.
public final class Counted {
  private Counted() {}

  /// For a noun with an s in the plural; only its last word changes: `2 planned tasks`.
  public static String of(long count, String one) {
    return count + " " + noun(count, one);
  }

  /// For a noun with a plural of its own, or with a verb after it: `2 people`, `1 turn does not
  /// fit`.
  public static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /// One thing without its number, for a noun that takes an "a": `a deal`, `2 deals`.
  public static String inSentence(long count, String one) {
    return count == 1 ? "a " + one : of(count, one);
  }

  /// The noun alone, for a number that is written in a way of its own.
  public static String noun(double count, String one) {
    return count == 1 ? one : one + "s";
  }
}
