package scrumline.screen.view;

import java.util.List;
import java.util.OptionalDouble;
import scrumline.numbers.RepWeeks;
import scrumline.screen.text.Bars;
import scrumline.screen.text.Block;
import scrumline.screen.text.HistoryBars;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Counted;
import scrumline.team.Sight;

/// The last weeks of a KPI as a column of the table: at most so many of them, with a cell between
/// where they are few, in so many cells. In front of everybody one person's are four.
record WeeksColumn(int most, boolean isApart, int cells) {
  private static final int FOR_ALL = 4;

  /// In a low window the column is as wide as the thirteen weeks even where it shows four: there it
  /// also tells how a goal was changed.
  static WeeksColumn of(Scene scene, boolean isAiry, boolean isLow) {
    int weeks = scene.sees(Sight.WEEKS) ? RepWeeks.TRAILING : FOR_ALL;
    boolean isApart = isAiry || weeks == FOR_ALL;
    int cells = isApart ? HistoryBars.width(weeks) : weeks;
    return new WeeksColumn(weeks, isApart, isLow ? Math.max(cells, RepWeeks.TRAILING) : cells);
  }

  /// How many cells the labels may have of it in a narrow window.
  int spare() {
    return Math.max(0, cells - HistoryBars.width(FOR_ALL));
  }

  WeeksColumn within(int fewer) {
    return new WeeksColumn(most, isApart, fewer);
  }

  String heading() {
    return Counted.of(shown(), "week");
  }

  private int shown() {
    return Math.min(most, isApart ? (cells + 1) / 2 : cells);
  }

  /// One row.
  Line bars(List<OptionalDouble> values) {
    String bars = Bars.history(last(values));
    return Line.of(Ink.BAR, isApart ? String.join(" ", bars.split("")) : bars).fit(cells);
  }

  /// Two rows, to be seen from afar.
  Block large(List<OptionalDouble> values) {
    return HistoryBars.of(last(values));
  }

  private List<OptionalDouble> last(List<OptionalDouble> values) {
    return values.subList(Math.max(0, values.size() - shown()), values.size());
  }
}
