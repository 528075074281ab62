package scrumline.team;

import java.util.List;

/// Things one after the other in a sentence: `a`, `a and b`, `a, b and c`.
public final class Listed {
  private Listed() {}

  public static String of(List<?> things) {
    var words = new StringBuilder();
    for (int at = 0; at < things.size(); at++) {
      words.append(before(at, things.size())).append(things.get(at));
    }
    return words.toString();
  }

  /// What stands before the thing at `at`, counted from 0, of so many: nothing, a comma or an
  /// "and". For a list whose things are more than text.
  public static String before(int at, int things) {
    return at == 0 ? "" : at == things - 1 ? " and " : ", ";
  }

  /// The end of a list that has no room for all of its things: `and 3 more`.
  public static String more(int hidden) {
    return "and " + hidden + " more";
  }
}
