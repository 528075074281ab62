package scrumline.screen.view;

import java.util.List;
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

  /// What the team is asked, its strategy and the way to its quota, with gaps; in fewer words and
  /// without them where the table needs the rows.
  private Block words(TeamTotals totals) {
    var quarter = new TeamQuarter(scene, totals);
    var talk = new TeamTalk(scene);
    var asked = talk.question();
    var ways = List.of(quarter.draw(4, 2), quarter.draw(scene.isNarrow() ? 3 : 2, 1));
    for (var strategy : List.of(talk.strategy(), Block.EMPTY)) {
      var whole = apart(apart(asked, strategy), ways.getFirst());
      if (table.fits(below(head) - whole.height() - 1)) {
        return apart(Block.EMPTY, whole);
      }
    }
    return asked.above(ways.getLast());
  }

  /// With a gap above `lower`, where there is anything in it.
  private static Block apart(Block upper, Block lower) {
    return lower.height() == 0 ? upper : upper.above(Line.EMPTY).above(lower);
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
