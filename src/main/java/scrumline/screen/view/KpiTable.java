package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.KpiReading;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Shown;
import scrumline.screen.text.Bars;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Readable;
import scrumline.team.Columns;
import scrumline.team.Kpi;
import scrumline.team.Sight;

/// A rep's KPIs against their goals, one row each, or two with a larger chart of their weeks where
/// there is room. The team view has no money.
final class KpiTable {
  private static final int ACTUAL = 8;
  private static final int GOAL = 7;
  private static final int STATUS = 9;
  private static final int TREND = 12;

  /// From so many columns on there is room for a bar.
  private static final int WITH_BAR = 70;

  private final Scene scene;
  private final List<KpiReading> readings;
  private final int rows;
  private final boolean isAiry;
  private final boolean hasTrend;
  private final int label;
  private final int bar;
  private final WeeksColumn weeks;

  /// In at most `rows` rows, the heading included.
  KpiTable(Scene scene, RepNumbers numbers, int rows) {
    this.scene = scene;
    this.rows = rows;
    this.readings = numbers.kpis().stream().filter(this::isShown).toList();
    this.isAiry = scene.isAiry() && 2 * readings.size() + 2 <= rows;
    this.hasTrend = scene.sees(Sight.PRIVATE) && scene.columns() >= 96;
    var all = WeeksColumn.of(scene, isAiry, isLow());
    int fixed = 2 + ACTUAL + GOAL + STATUS + 2 + all.cells();
    int rest =
        Math.min(Readable.MOST_COLUMNS, scene.columns()) - 1 - fixed - (hasTrend ? TREND : 0);
    int longest = readings.stream().mapToInt(one -> Columns.width(label(one))).max().orElse(0);
    boolean hasBar = scene.columns() >= WITH_BAR;
    int most = hasBar ? Math.min(26, rest - 16) : rest + all.spare();
    this.label = Math.clamp(longest, hasBar ? 12 : rest, most);
    this.weeks = hasBar ? all : all.within(all.cells() + rest - label);
    this.bar = hasBar ? Math.min(isAiry ? 40 : 22, rest - label - 3) : 0;
  }

  /// A KPI that is the result itself is in the quarter's lines, and money is not for everybody.
  private boolean isShown(KpiReading reading) {
    boolean aims = reading.fullGoal().isPresent() || reading.goal().isPresent();
    return aims && scene.eyes().sees(reading.kpi());
  }

  /// Where not all KPIs fit, the one that is talked `about` stays.
  Block draw(Optional<Kpi> about) {
    var block = Block.of(heading(isParted() ? "LEADING" : "THIS WEEK"));
    boolean lagging = false;
    for (var reading : fitting(about)) {
      if (isParted() && !lagging && !reading.kpi().isLeading()) {
        block = block.above(Line.of(Ink.HEADING, "  LAGGING"));
        lagging = true;
      }
      block = block.above(isAiry ? large(reading) : Block.of(row(reading)));
    }
    int hidden = readings.size() - fitting(about).size();
    return hidden == 0
        ? block
        : block.above(Line.of(Ink.FAINT, "  " + hidden + " more in a taller window"));
  }

  private boolean isParted() {
    return scene.isTall();
  }

  private List<KpiReading> fitting(Optional<Kpi> about) {
    boolean parts = isParted() && readings.stream().anyMatch(one -> !one.kpi().isLeading());
    int room = rows - (parts ? 2 : 1);
    if (isAiry || readings.size() <= room) {
      return readings;
    }
    var kept = new ArrayList<>(readings.subList(0, Math.max(1, room - 1)));
    readings.stream()
        .filter(one -> about.filter(one.kpi()::equals).isPresent() && !kept.contains(one))
        .forEach(one -> kept.set(kept.size() - 1, one));
    return kept;
  }

  /// The goals that were agreed to be others: under the table, so that no KPI leaves its place.
  Block notes(int most) {
    return isAiry || isLow() ? Block.EMPTY : new GoalNotes(scene, readings).below(most);
  }

  /// There a changed goal is told in place of the weeks.
  private boolean isLow() {
    return scene.rows() < 24;
  }

  private Line heading(String words) {
    String week = scene.scrum().opening().week().shortName();
    var line =
        Line.of(Ink.HEADING, Columns.padRight("  " + words, 2 + label))
            .and(Ink.HEADING, Columns.padLeft(week, ACTUAL))
            .and(Ink.HEADING, Columns.padLeft("goal", GOAL));
    if (bar == 0) {
      return line;
    }
    return line.and(Line.blank(bar + 3))
        .and(Ink.HEADING, Columns.padLeft(scene.isWide() ? "of goal" : "", STATUS))
        .and(Ink.HEADING, "  " + Columns.padRight(weeks.heading(), weeks.cells()))
        .and(Ink.HEADING, hasTrend ? Columns.padLeft("trend", TREND - 2) : "");
  }

  private Line row(KpiReading reading) {
    boolean tells = isLow() && reading.adjusted().isPresent();
    var history =
        tells
            ? new GoalNotes(scene, readings).brief(reading.kpi(), reading.adjusted().get())
            : weeks.bars(reading.history());
    return start(reading).and(history.fit(weeks.cells())).and(trend(reading));
  }

  /// Two rows: the weeks as a chart, and under the figures what became of the goal.
  private Block large(KpiReading reading) {
    var start = start(reading);
    var history = weeks.large(reading.history());
    var note = reading.adjusted().map(one -> new GoalNotes(scene, readings).of(reading.kpi(), one));
    var under = Line.of("    ").and(note.orElse(Line.EMPTY)).fit(start.width() - 2);
    return Block.of(
        start.and(history.lines().getFirst()).and(trend(reading)),
        under.and("  ").and(history.lines().getLast()));
  }

  /// Up to where the weeks begin.
  private Line start(KpiReading reading) {
    var ink = Statuses.ink(reading.status());
    var line =
        Line.of(Columns.padRight("  " + label(reading), 2 + label))
            .and(Ink.NAME, Columns.padLeft(shown().actual(reading), ACTUAL))
            .and(Columns.padLeft(goal(reading), GOAL));
    if (bar > 0) {
      line = line.and("   ").and(Bars.across(reading.ofGoal().value(), bar, ink).fit(bar));
    }
    return line.and(Line.of(ink, status(reading)).right(STATUS)).and("  ");
  }

  private static String label(KpiReading reading) {
    return Shown.label(reading.kpi(), reading.window());
  }

  private String goal(KpiReading reading) {
    return reading.goal().map(goal -> shown().goal(reading.kpi(), goal)).orElse("–");
  }

  private Shown shown() {
    return Shown.of(scene.scrum().team());
  }

  private static String status(KpiReading reading) {
    String sign = Statuses.sign(reading.status());
    String word =
        switch (reading.status()) {
          case AWAY -> "away";
          case NONE -> "";
          case MET, CLOSE, BEHIND -> reading.ofGoal().text(Shown::percent);
        };
    return sign + " " + Columns.padLeft(word, 5);
  }

  private Line trend(KpiReading reading) {
    var trend = reading.trend().map(Statuses::trend).orElse(Line.EMPTY);
    return hasTrend ? trend.right(TREND) : Line.EMPTY;
  }
}
