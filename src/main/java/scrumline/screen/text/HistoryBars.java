package scrumline.screen.text;

import java.util.List;
import java.util.OptionalDouble;

/// The weeks of a KPI as a small chart of two rows, to be seen from afar: one bar a week, the
/// largest the highest, with a cell between.
public final class HistoryBars {
  private static final String UP = " ▁▂▃▄▅▆▇█";
  private static final int EIGHTHS = UP.length() - 1;

  /// The largest leaves some air to the bars of the row above.
  private static final int HIGHEST = 2 * EIGHTHS - 2;

  private HistoryBars() {}

  /// How many cells so many weeks take.
  public static int width(int weeks) {
    return 2 * weeks - 1;
  }

  public static Block of(List<OptionalDouble> values) {
    double most = values.stream().mapToDouble(value -> value.orElse(0)).max().orElse(0);
    var upper = new StringBuilder();
    var lower = new StringBuilder();
    for (var value : values) {
      int eighths = most <= 0 ? 0 : (int) Math.round(value.orElse(0) / most * HIGHEST);
      int least = value.isPresent() ? 1 : 0;
      upper.append(UP.charAt(Math.clamp(eighths - EIGHTHS, 0, EIGHTHS))).append(' ');
      lower.append(UP.charAt(Math.clamp(eighths, least, EIGHTHS))).append(' ');
    }
    return Block.of(line(upper), line(lower));
  }

  private static Line line(StringBuilder cells) {
    return Line.of(Ink.BAR, cells.substring(0, Math.max(0, cells.length() - 1)));
  }
}
