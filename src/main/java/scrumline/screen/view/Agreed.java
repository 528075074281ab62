package scrumline.screen.view;

import java.util.ArrayList;
import java.util.function.Supplier;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.Agreement;
import scrumline.scrum.Brief;
import scrumline.scrum.Recorded;
import scrumline.scrum.Wording;

/// What was agreed, each with the sign of whether the disk has it.
public final class Agreed {
  /// Where the agreements begin beside their heading.
  private static final int INDENT = 10;

  private Agreed() {}

  /// The last `rows` of a rep's agreements, with how many more there are.
  static Block of(Scene scene, String rep, int rows) {
    var lines = new ArrayList<Supplier<Line>>();
    int room = scene.columns() - INDENT;
    var minutes = scene.scrum().minutes();
    minutes.nothingNew(rep).ifPresent(fact -> lines.add(() -> nothingNew(scene, fact)));
    minutes.agreementsOf(rep).forEach(one -> lines.add(() -> line(scene, one, "", room)));
    int hidden = lines.size() > rows ? lines.size() - rows + 1 : 0;
    var shown = new ArrayList<Line>();
    if (hidden > 0) {
      shown.add(Line.of(Ink.FAINT, "+ " + hidden + " more, read back in the wrap-up"));
    }
    lines.subList(hidden, lines.size()).forEach(line -> shown.add(line.get()));
    var heading = Line.of(Ink.HEADING, "  AGREED");
    return Block.of(heading).tall(rows).beside(INDENT, new Block(shown)).tall(rows);
  }

  private static Line nothingNew(Scene scene, Recorded<String> fact) {
    return sign(scene, fact.seq()).and("–  Nothing new agreed");
  }

  /// One agreement that has to name its rep, because nothing around says who it is.
  static Line named(Scene scene, Recorded<Agreement> fact, int cells) {
    String whose =
        fact.value() instanceof Agreement.KpiAdjustment change
            ? Words.person(change.rep(), scene.scrum()) + ": "
            : "";
    return Line.of("  ").and(line(scene, fact, whose, cells - 2));
  }

  private static Line line(Scene scene, Recorded<Agreement> fact, String whose, int cells) {
    var agreement = fact.value();
    var head =
        sign(scene, fact.seq()).and(Ink.HEADING, Wording.letter(agreement) + "  ").and(whose);
    var brief = Brief.of(agreement, scene.scrum().team(), scene.eyes());
    return head.and(brief.in(cells - head.width()));
  }

  /// `✓` once the disk has it, `…` until then.
  public static Line sign(Scene scene, long seq) {
    return seq <= scene.savedUpTo() ? Line.of(Ink.SAVED, "✓ ") : Line.of(Ink.PENDING, "… ");
  }
}
