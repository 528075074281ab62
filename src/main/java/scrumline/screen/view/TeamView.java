package scrumline.screen.view;

import scrumline.numbers.TeamTotals;
import scrumline.screen.text.Block;
import scrumline.screen.text.FigureTable;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Sight;

/// How the team looks: everybody's KPIs where this window may hold them, else the sums alone, and
/// under them the way to the quota of all together.
public final class TeamView {
  private final Scene scene;
  private final Block head;
  private final FigureTable table;
  private final Block words;

  public TeamView(Scene scene) {
    this.scene = scene;
    var totals = scene.review().totals();
    this.head = head(scene, Block.of(title(), Line.of(Ink.FAINT, "  " + subtitle())));
    this.table =
        scene.sees(Sight.SCORECARD) ? new Scorecard(scene, totals) : new TeamTable(scene, totals);
    this.words = words(totals);
  }

  /// With a gap above, or in fewer words and without one where the table needs the rows.
  private Block words(TeamTotals totals) {
    var quarter = new TeamQuarter(scene, totals);
    var whole = quarter.draw(4, 2);
    boolean fits = table.fits(below(head) - whole.height() - 1);
    var gap = Block.EMPTY.tall(whole.height() == 0 ? 0 : 1);
    return fits ? gap.above(whole) : quarter.draw(scene.isNarrow() ? 3 : 2, 1);
  }

  /// `from` is the first row that is shown, `sheet` the columns.
  public Block draw(int from, int sheet, Footer footer) {
    var rows = table.draw(from, sheet, room());
    return Frame.of(scene, footer, head.above(rows).above(words));
  }

  /// The first row after going `by` rows; the same where there are no more.
  public int scrolled(int from, int by) {
    return table.scrolled(from, by, room());
  }

  /// In how many parts the columns are shown.
  public int sheets() {
    return table.sheets();
  }

  private int room() {
    return Math.max(4, below(head) - words.height());
  }

  private int below(Block above) {
    return Frame.room(scene) - above.height();
  }

  private Line title() {
    boolean isSection = scene.scrum().here().filter(it -> it.section().equals("team")).isPresent();
    return isSection ? SectionTitle.of(scene) : Line.of("  ").and(Ink.NAME, "TEAM");
  }

  /// `W47 · 37 of 63 workdays`.
  private String subtitle() {
    String week = scene.scrum().opening().week().shortName();
    var period = scene.scrum().team().period();
    String of = scene.isNarrow() ? "" : period.map(one -> " of " + one.label()).orElse("");
    return scene
        .review()
        .periodDays()
        .map(all -> week + " · " + all.elapsedDays() + " of " + all.workdays() + " workdays" + of)
        .orElse(week);
  }

  /// The clock beside `title` while one runs.
  static Block head(Scene scene, Block title) {
    return switch (scene.clock().state()) {
      case RUNNING, PAUSED -> ClockFace.head(scene, title);
      case LOBBY, OVER -> title.above(Line.EMPTY);
    };
  }
}
