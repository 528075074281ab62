package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.KpiWeek;
import scrumline.numbers.Shown;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Columns;
import scrumline.team.Goal;
import scrumline.team.Kpi;

/// Thirteen weeks of one KPI as bars, with the goal that was in force as a line. The highest goal
/// lies between two rows, so that only a bar above it breaks its line. A week without a value has a
/// dot and no bar; a 0 has the thinnest bar.
final class WeekChart {
  private static final String UP = "▁▂▃▄▅▆▇█";
  private static final double A_HAIR = 1e-6;
  private static final int LEFT = 2;
  private static final int LEAST_SLOT = 4;
  private static final int MOST_SLOT = 11;

  private final Shown shown;
  private final Kpi kpi;
  private final List<KpiWeek> weeks;
  private final int columns;
  private final int slot;
  private final int bar;
  private final double top;

  WeekChart(Shown shown, Kpi kpi, List<KpiWeek> weeks, int columns) {
    this.shown = shown;
    this.kpi = kpi;
    this.weeks = weeks;
    this.columns = columns;
    int margin = LEFT + (columns >= 72 ? 11 : 6);
    this.slot = Math.clamp((columns - margin) / weeks.size(), LEAST_SLOT, MOST_SLOT);
    this.bar = Math.max(3, slot * 2 / 3);
    this.top = Math.max(highestValue(), highestGoal());
  }

  private double highestValue() {
    return weeks.stream().mapToDouble(week -> week.value().value().orElse(0)).max().orElse(0);
  }

  private double highestGoal() {
    return weeks.stream().flatMap(it -> it.goal().stream()).mapToDouble(Goal::high).max().orElse(0);
  }

  /// How many rows stand below the bars.
  int legendRows() {
    return values().height() + 1 + days().height();
  }

  /// The bars in `rows` rows, and the legend below.
  Block draw(int rows) {
    var lines = new ArrayList<Line>();
    for (int row = rows - 1; row >= 0; row--) {
      lines.add(row(row, rows));
    }
    return new Block(lines).above(values()).above(names()).above(days());
  }

  private Line row(int row, int rows) {
    var line = Line.blank(LEFT);
    for (var week : weeks) {
      String goal = goal(week, row, rows);
      String bars = bar(week, row, rows);
      line = line.and(Ink.PLAIN, goal.isEmpty() ? " ".repeat(slot - bar) : goal.repeat(slot - bar));
      boolean empty = bars.isBlank();
      line =
          empty && !goal.isEmpty()
              ? line.and(Ink.PLAIN, goal.repeat(bar))
              : line.and(week.value().isKnown() ? Ink.BAR : Ink.FAINT, bars);
    }
    var last = weeks.getLast();
    boolean atGoal = !goal(last, row, rows).isEmpty() && isUpper(last, row, rows);
    return (atGoal ? line.and(Ink.PLAIN, " " + label(last.goal().orElseThrow())) : line)
        .fit(columns);
  }

  /// A range has two lines, and its label stands at the upper one.
  private boolean isUpper(KpiWeek week, int row, int rows) {
    return week.goal().map(goal -> rowOf(goal.high(), rows) == row).orElse(false);
  }

  private String label(Goal goal) {
    String words = shown.goal(kpi, goal);
    String whole = "goal " + words;
    int room = columns - LEFT - slot * weeks.size() - 1;
    return Columns.cut(Columns.width(whole) <= room ? whole : words, Math.max(0, room));
  }

  private String bar(KpiWeek week, int row, int rows) {
    if (!week.value().isKnown()) {
      return row == 0 ? Columns.padRight(" ".repeat(bar / 2) + "·", bar) : " ".repeat(bar);
    }
    int eighths = Math.max(1, eighths(week, rows));
    int here = Math.clamp(eighths - (long) row * UP.length(), 0, UP.length());
    return here == 0 ? " ".repeat(bar) : String.valueOf(UP.charAt(here - 1)).repeat(bar);
  }

  /// Rounded down; two more than its goal at least, which can be seen, for a value above it.
  private int eighths(KpiWeek week, int rows) {
    double value = week.value().value().orElse(0);
    int eighths = eighths(value, rows);
    return week.goal()
        .filter(goal -> value > goal.high())
        .map(goal -> Math.max(eighths, eighths(goal.high(), rows) + 2))
        .orElse(eighths);
  }

  private int eighths(double value, int rows) {
    return (int) Math.floor(height(value, rows) * UP.length() + A_HAIR);
  }

  /// The piece of the goal's line in this row, at the bottom, in the middle or at the top of it.
  private String goal(KpiWeek week, int row, int rows) {
    return week.goal()
        .map(
            goal ->
                rowOf(goal.high(), rows) == row
                    ? line(goal.high(), rows)
                    : rowOf(goal.value(), rows) == row ? line(goal.value(), rows) : "")
        .orElse("");
  }

  private int rowOf(double value, int rows) {
    return (int) Math.floor(height(value, rows) + A_HAIR);
  }

  private String line(double value, int rows) {
    double height = height(value, rows);
    double within = height - rowOf(value, rows);
    return within < 0.25 ? "▁" : within < 0.75 ? "─" : "▔";
  }

  /// In rows from the bottom, never more than there are.
  private double height(double value, int rows) {
    return Math.clamp(value * unit(rows), 0, rows);
  }

  /// How many rows one of the KPI's units is high.
  private double unit(int rows) {
    double goal = highestGoal();
    double below = top > 0 ? Math.floor(rows * (goal / top)) : 0;
    return below > 0 ? Math.min(below, rows - 1) / goal : top > 0 ? rows / top : 0;
  }

  /// What was reached, under each bar; nothing where the figures are too long for it.
  private Block values() {
    var line = Line.blank(LEFT);
    boolean fits = true;
    for (var week : weeks) {
      String value = week.value().text(this::value);
      fits &= Columns.width(value) < slot;
      line = line.and(week.value().isKnown() ? Ink.NAME : Ink.FAINT, under(value));
    }
    return fits ? Block.of(line) : Block.EMPTY;
  }

  /// Without the unit, which the goal has.
  private String value(double value) {
    return new Shown(Optional.empty()).value(kpi, value).replaceFirst(" [%d]$", "");
  }

  private Block names() {
    var line = Line.blank(LEFT);
    for (var week : weeks) {
      line =
          line.and(week == weeks.getLast() ? Ink.PLAIN : Ink.FAINT, under(week.week().shortName()));
    }
    return Block.of(line);
  }

  /// Days on which somebody was there, in weeks that were not whole.
  private Block days() {
    var line = Line.blank(LEFT);
    boolean any = false;
    for (var week : weeks) {
      boolean whole = week.daysPresent() == 5;
      any |= !whole;
      String away = slot > LEAST_SLOT ? "away" : "off";
      String days = week.isAway() ? away : week.daysPresent() + "/5";
      line = line.and(Ink.FAINT, under(whole ? "" : days));
    }
    boolean named = columns - line.width() >= 10;
    return any ? Block.of(line.and(Ink.FAINT, named ? " days here" : "")) : Block.EMPTY;
  }

  /// In the middle under a bar.
  private String under(String text) {
    int before = slot - bar + Math.max(0, bar - Columns.width(text)) / 2;
    int most = Math.min(before, slot - Math.min(slot, Columns.width(text)));
    return Columns.padRight(" ".repeat(Math.max(0, most)) + text, slot);
  }
}
