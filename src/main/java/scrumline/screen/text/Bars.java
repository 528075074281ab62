package scrumline.screen.text;

import java.util.List;
import java.util.OptionalDouble;

/// Bars of block characters: across in eighths of a cell, history in eighths of a row.
public final class Bars {
  private static final String ACROSS = " ▏▎▍▌▋▊▉";
  private static final String UP = "▁▂▃▄▅▆▇█";
  private static final int END = 2;

  private Bars() {}

  /// `percent` of `cells`, at most all of them; empty where there is nothing to show. Only its last
  /// two cells are in `end`, which says how it stands: bars of neighbouring rows touch, and whole
  /// ones would be one large patch of that colour.
  public static Line across(OptionalDouble percent, int cells, Ink end) {
    double share = Math.clamp(percent.orElse(0) / 100, 0, 1);
    int eighths = (int) Math.floor(share * cells * 8);
    String part = eighths % 8 == 0 ? "" : String.valueOf(ACROSS.charAt(eighths % 8));
    String bar = "█".repeat(eighths / 8) + part;
    int body = Math.max(0, bar.length() - END);
    return Line.of(Ink.BAR, bar.substring(0, body)).and(end, bar.substring(body));
  }

  /// One cell a value, the largest the highest; a gap where there is none.
  public static String history(List<OptionalDouble> values) {
    double most = values.stream().mapToDouble(value -> value.orElse(0)).max().orElse(0);
    var cells = new StringBuilder();
    for (var value : values) {
      int step = most <= 0 ? 0 : (int) Math.round(value.orElse(0) / most * (UP.length() - 2));
      boolean there = value.isPresent();
      cells.append(there ? UP.charAt(Math.clamp(step, 0, UP.length() - 2)) : ' ');
    }
    return cells.toString();
  }
}
