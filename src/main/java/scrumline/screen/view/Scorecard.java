package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.TeamTotals;
import scrumline.screen.text.Block;
import scrumline.screen.text.FigureTable;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Scroll;
import scrumline.team.Columns;
import scrumline.team.SafeText;

/// Everybody's KPIs beside one another, in the order of the agenda and in no other: nobody is
/// ranked. Columns that do not fit are on further sheets.
final class Scorecard implements FigureTable {
  private static final int WIDE = 120;
  private static final String AWAY = " away";

  private final Scene scene;
  private final List<RepNumbers> reps = new ArrayList<>();
  private final Map<String, SafeText> shortNames;
  private final ScorecardSheets sheets;
  private final int name;

  Scorecard(Scene scene, TeamTotals totals) {
    this.scene = scene;
    this.shortNames = scene.scrum().team().shortNames();
    var review = scene.review();
    var known = scene.scrum().team().byId();
    scene.scrum().queue().order().stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .forEach(rep -> reps.add(review.rep(rep)));
    int longest = reps.stream().mapToInt(rep -> Columns.width(name(rep))).max().orElse(0);
    int away = scene.scrum().queue().away().isEmpty() ? 0 : AWAY.length();
    this.name = Math.clamp(longest, 6, isWide() ? 24 : 14) + away;
    this.sheets = ScorecardSheets.of(new ScorecardColumns(scene, reps, totals), room());
  }

  private boolean isWide() {
    return scene.columns() >= WIDE;
  }

  private int room() {
    return scene.columns() - 3 - name;
  }

  @Override
  public int sheets() {
    return sheets.count();
  }

  @Override
  public int scrolled(int from, int by, int rows) {
    return scroll(rows).moved(from, by);
  }

  @Override
  public boolean fits(int rows) {
    return scroll(rows).fits();
  }

  @Override
  public Block draw(int from, int sheet, int rows) {
    var columns = sheets.columns(sheet);
    int gap = sheets.gap(sheet, room());
    var lines = new ArrayList<Line>();
    boolean isAiry = 2 * reps.size() <= listRows(rows);
    for (int row = 0; row < reps.size(); row++) {
      lines.add(row(row, columns, gap));
      if (isAiry) {
        lines.add(Line.EMPTY);
      }
    }
    var list = isAiry ? new Block(lines) : scroll(rows).of(lines, from);
    int spare = listRows(rows) - list.height();
    return heading(columns, gap)
        .above(list)
        .above(Block.EMPTY.tall(isAiry ? 0 : Math.clamp(spare, 0, 1)))
        .above(foot(columns, gap, rows))
        .above(more(sheet));
  }

  private Scroll scroll(int rows) {
    return Scroll.withArrows(reps.size(), listRows(rows));
  }

  private int listRows(int rows) {
    return Math.max(2, rows - sheets.headingRows() - footRows(rows) - moreRows());
  }

  /// Goals and how many met them where everybody fits beside them, else the sums alone.
  private int footRows(int rows) {
    int left = rows - sheets.headingRows() - moreRows() - reps.size();
    return left >= ScorecardColumn.FOOT_ROWS ? ScorecardColumn.FOOT_ROWS : 1;
  }

  private int moreRows() {
    return sheets.count() > 1 ? 1 : 0;
  }

  private Block heading(List<ScorecardColumn> columns, int gap) {
    var lines = new ArrayList<Line>();
    int rows = sheets.headingRows();
    for (int row = 0; row < rows; row++) {
      String week = row == rows - 1 ? scene.scrum().opening().week().shortName() : "";
      var line = Line.of(Ink.HEADING, Columns.padRight("  " + week, 2 + name));
      for (var column : columns) {
        line = line.and(Line.blank(gap)).and(column.heading(rows).get(row));
      }
      lines.add(line);
    }
    return new Block(lines);
  }

  private Line row(int row, List<ScorecardColumn> columns, int gap) {
    var rep = reps.get(row);
    boolean away = scene.scrum().queue().away().contains(rep.rep().id());
    boolean now = scene.scrum().current().filter(rep.rep()::equals).isPresent();
    int room = away ? name - AWAY.length() : name;
    var line =
        Line.of("  ")
            .and(now ? Ink.NAME : away ? Ink.FAINT : Ink.PLAIN, Columns.cut(name(rep), room))
            .and(Ink.FAINT, away ? AWAY : "")
            .fit(2 + name);
    for (var column : columns) {
      line = line.and(Line.blank(gap)).and(column.cells().get(row).right(column.width()));
    }
    return line;
  }

  private Block foot(List<ScorecardColumn> columns, int gap, int rows) {
    var lines = new ArrayList<Line>();
    var labels = List.of("TEAM", "goal", "met by");
    for (int row = 0; row < footRows(rows); row++) {
      var line = Line.of(row == 0 ? Ink.HEADING : Ink.FAINT, "  " + labels.get(row)).fit(2 + name);
      for (var column : columns) {
        var cell = row < column.foot().size() ? column.foot().get(row) : Line.EMPTY;
        line = line.and(Line.blank(gap)).and(cell.right(column.width()));
      }
      lines.add(line);
    }
    return new Block(lines);
  }

  /// Which columns are on the other sheets.
  private Block more(int sheet) {
    var words = Line.of(Ink.FAINT, " also " + String.join(" · ", sheets.elsewhere(sheet)));
    return moreRows() == 0
        ? Block.EMPTY
        : Block.of(Line.of("  ").and(Ink.KEY, "Tab").and(words).fit(scene.columns() - 1));
  }

  private String name(RepNumbers rep) {
    var called = shortNames.getOrDefault(rep.rep().id(), rep.rep().shortName());
    return (isWide() ? rep.rep().name() : called).value();
  }
}
