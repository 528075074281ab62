package scrumline.team;

import java.util.ArrayList;
import java.util.List;

/// How many terminal cells a text takes, the one place that knows it. Everything goes by grapheme
/// clusters, which are what people call a character.
public final class Columns {
  private Columns() {}

  /// Cells that `text` takes: wide characters 2, combining ones 0, all others 1, and never more
  /// than 2 for what is seen as one character.
  public static int width(String text) {
    int cells = 0;
    for (int at = 0; at < text.length(); at++) {
      int plain = Glyph.plainCells(text.charAt(at));
      if (plain == 0) {
        return widthByClusters(text);
      }
      cells += plain;
    }
    return cells;
  }

  /// At most `cells` cells of `text`, cut between grapheme clusters, with `…` in the last cell
  /// where something had to go.
  public static String cut(String text, int cells) {
    if (width(text) <= cells) {
      return text;
    }
    return cells < 1 ? "" : text.substring(0, fitting(text, cells - 1)) + "…";
  }

  /// Exactly `cells` cells: `text`, cut where it is longer, and spaces after it.
  public static String padRight(String text, int cells) {
    String cut = cut(text, cells);
    int missing = cells - width(cut);
    return missing <= 0 ? cut : cut + " ".repeat(missing);
  }

  /// Exactly `cells` cells: spaces, and then `text`, cut where it is longer.
  public static String padLeft(String text, int cells) {
    String cut = cut(text, cells);
    int missing = cells - width(cut);
    return missing <= 0 ? cut : " ".repeat(missing) + cut;
  }

  /// What people would call the characters of `text`, in order; joined they are the text again.
  public static List<String> clusters(String text) {
    var found = new ArrayList<String>(text.length());
    var clusters = new Clusters(text);
    for (int at = 0; at < text.length(); ) {
      int next = clusters.next(at);
      found.add(text.substring(at, next));
      at = next;
    }
    return found;
  }

  /// Where the cluster that begins at index `at` ends; the text's length at its end.
  public static int next(String text, int at) {
    return new Clusters(text).next(at);
  }

  /// Where the cluster that ends at index `at` begins; 0 at the text's start.
  public static int previous(String text, int at) {
    return new Clusters(text).previous(at);
  }

  /// The index up to which whole clusters of `text` fit into `cells` cells.
  public static int fitting(String text, int cells) {
    var clusters = new Clusters(text);
    int room = cells;
    int at = 0;
    while (at < text.length()) {
      int next = clusters.next(at);
      room -= clusters.cells(at, next);
      if (room < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static int widthByClusters(String text) {
    var clusters = new Clusters(text);
    int cells = 0;
    for (int at = 0; at < text.length(); ) {
      int next = clusters.next(at);
      cells += clusters.cells(at, next);
      at = next;
    }
    return cells;
  }
}
