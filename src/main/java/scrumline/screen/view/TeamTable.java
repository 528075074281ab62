package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import scrumline.numbers.Shown;
import scrumline.numbers.TeamKpi;
import scrumline.numbers.TeamTotals;
import scrumline.screen.text.Bars;
import scrumline.screen.text.Block;
import scrumline.screen.text.FigureTable;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Scroll;
import scrumline.team.Columns;

/// The sums of the team, one row a KPI, and no names. The narrower the window, the less stands
/// beside actual, goal and how many met it: first the bar goes, then the marks.
final class TeamTable implements FigureTable {
  private static final int FIGURE = 9;
  private static final int STATUS = 9;
  private static final int MET_BY = 14;
  private static final int MOST_MARKS = 15;

  private final Scene scene;
  private final List<TeamKpi> kpis;
  private final int label;
  private final int marks;
  private final int bar;
  private final boolean hasStatus;

  TeamTable(Scene scene, TeamTotals totals) {
    this.scene = scene;
    this.kpis = totals.kpis().stream().filter(this::isShown).toList();
    int longest = kpis.stream().mapToInt(kpi -> Columns.width(label(kpi))).max().orElse(0);
    int most = kpis.stream().mapToInt(TeamKpi::judged).max().orElse(0);
    int rest = scene.columns() - 3 - 2 * FIGURE - MET_BY;
    this.label = Math.clamp(longest, 12, Math.min(30, rest));
    int beside = rest - label;
    this.hasStatus = beside >= STATUS;
    int room = beside - (hasStatus ? STATUS : 0);
    this.marks = most <= MOST_MARKS && most + 2 <= room ? most + 2 : 0;
    this.bar = room - marks >= 11 ? Math.min(44, room - marks - 3) : 0;
  }

  /// Without money unless it may be seen, and without KPIs that no rep is judged by.
  private boolean isShown(TeamKpi kpi) {
    return scene.eyes().sees(kpi.kpi()) && kpi.judged() > 0;
  }

  @Override
  public boolean fits(int rows) {
    return scroll(rows).fits();
  }

  @Override
  public Block draw(int from, int sheet, int rows) {
    if (kpis.isEmpty()) {
      return Block.of(Line.EMPTY, Line.of(Ink.FAINT, "  No goals to hold numbers against yet."));
    }
    var lines = new ArrayList<Line>();
    boolean isAiry = 2 * kpis.size() <= rows;
    for (var kpi : kpis) {
      lines.add(row(kpi));
      if (isAiry) {
        lines.add(Line.EMPTY);
      }
    }
    var shown = isAiry ? new Block(lines) : scroll(rows).of(lines, from);
    return Block.of(heading()).above(shown);
  }

  @Override
  public int scrolled(int from, int by, int rows) {
    return scroll(rows).moved(from, by);
  }

  @Override
  public int sheets() {
    return 1;
  }

  private Scroll scroll(int rows) {
    return Scroll.withArrows(kpis.size(), rows - 1);
  }

  private Line heading() {
    return Line.of(Ink.HEADING, Columns.padRight("  THE TEAM", 2 + label))
        .and(Ink.HEADING, Columns.padLeft(scene.scrum().opening().week().shortName(), FIGURE))
        .and(Ink.HEADING, Columns.padLeft("goal", FIGURE))
        .and(Line.blank((bar > 0 ? bar + 3 : 0) + (hasStatus ? STATUS : 0)))
        .and(Ink.HEADING, "   goal met by");
  }

  private Line row(TeamKpi kpi) {
    var shown = Shown.of(scene.scrum().team());
    String actual = kpi.actual(shown);
    String goal = kpi.goal().map(one -> shown.goal(kpi.kpi(), one)).orElse("–");
    var ink = Statuses.ink(kpi.status());
    var line =
        Line.of(Columns.padRight("  " + label(kpi), 2 + label))
            .and(Ink.NAME, Columns.padLeft(actual, FIGURE))
            .and(Columns.padLeft(goal, FIGURE));
    if (bar > 0) {
      line = line.and("   ").and(Bars.across(kpi.ofGoal().value(), bar, ink).fit(bar));
    }
    return (hasStatus ? line.and(Line.of(ink, status(kpi, goal)).right(STATUS)) : line)
        .and("   " + Columns.padRight(kpi.metBy() + " of " + kpi.judged(), MET_BY - 3))
        .and(marks > 0 ? marks(kpi) : Line.EMPTY);
  }

  private static String status(TeamKpi kpi, String goal) {
    String share = Words.ofGoal(kpi.ofGoal(), goal);
    return Statuses.sign(kpi.status()) + Columns.padLeft(share, 6);
  }

  /// One mark for each who was judged, those who met it first: it tells how many, never who.
  private static Line marks(TeamKpi kpi) {
    return Line.of(Ink.MET, "●".repeat(kpi.metBy()))
        .and(Ink.FAINT, "○".repeat(kpi.judged() - kpi.metBy()));
  }

  private static String label(TeamKpi kpi) {
    return Shown.label(kpi.kpi(), kpi.window());
  }
}
