package scrumline.screen;

import java.util.ArrayList;
import scrumline.scrum.Agreement;
import scrumline.scrum.Recorded;
import scrumline.scrum.Wording;

/// What was agreed, each with the sign of whether the disk has it.
final class Agreed {
  private Agreed() {}

  /// The last `rows` of a rep's agreements, with how many more there are.
  static Block of(Scene scene, String rep, int rows) {
    var lines = new ArrayList<Line>();
    var minutes = scene.scrum().minutes();
    minutes.allGood(rep).ifPresent(fact -> lines.add(allGood(scene, fact)));
    minutes.agreementsOf(rep).forEach(one -> lines.add(line(scene, one, false)));
    int hidden = lines.size() - rows;
    var shown = new ArrayList<>(lines.subList(Math.max(0, hidden), lines.size()));
    if (hidden > 0) {
      shown.set(0, Line.of(Ink.FAINT, "+ " + (hidden + 1) + " more, read back in the wrap-up"));
    }
    var heading = Line.of(Ink.HEADING, "  AGREED");
    return Block.of(heading).tall(rows).beside(10, new Block(shown)).tall(rows);
  }

  private static Line allGood(Scene scene, Recorded<String> fact) {
    return sign(scene, fact.seq()).and("–  All good, nothing needed");
  }

  /// One agreement; `named` where the rep's name must be said because nothing around says it.
  static Line line(Scene scene, Recorded<Agreement> fact, boolean named) {
    var team = scene.scrum().team();
    var agreement = fact.value();
    String whose =
        named && agreement instanceof Agreement.KpiAdjustment
            ? Words.person(agreement.rep(), scene.scrum()) + ": "
            : "";
    return (named ? Line.of("  ") : Line.EMPTY)
        .and(sign(scene, fact.seq()))
        .and(Ink.HEADING, Wording.letter(agreement) + "  ")
        .and(whose + Wording.agreement(agreement, team, scene.showsMoney()));
  }

  /// `✓` once the disk has it, `…` until then.
  static Line sign(Scene scene, long seq) {
    return seq <= scene.savedUpTo() ? Line.of(Ink.SAVED, "✓ ") : Line.of(Ink.PENDING, "… ");
  }
}
