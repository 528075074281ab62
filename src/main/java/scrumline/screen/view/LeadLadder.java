package scrumline.screen.view;

import java.util.OptionalDouble;
import scrumline.numbers.RepNumbers;
import scrumline.screen.text.Bars;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Leads;

/// How many leads stand on each rung, as three small bars in one row.
final class LeadLadder {
  private LeadLadder() {}

  static Block of(RepNumbers numbers, Scene scene) {
    return numbers
        .rep()
        .leads()
        .map(leads -> Block.of(draw(leads, Math.min(24, (scene.columns() - 48) / 3))))
        .orElse(Block.EMPTY);
  }

  /// One under the other, in a part of a window that is not wide.
  static Block tall(RepNumbers numbers, int cells) {
    return numbers.rep().leads().map(leads -> tall(leads, cells - 22)).orElse(Block.EMPTY);
  }

  private static Block tall(Leads leads, int cells) {
    int most = most(leads);
    return Block.of(Line.of(Ink.HEADING, "  LEADS"))
        .beside(
            12,
            Block.of(
                rung("cool", leads.cool(), most, cells),
                rung("warm", leads.warm(), most, cells),
                rung("hot ", leads.hot(), most, cells)));
  }

  private static int most(Leads leads) {
    return Math.max(1, Math.max(leads.cool(), Math.max(leads.warm(), leads.hot())));
  }

  private static Line draw(Leads leads, int cells) {
    int most = most(leads);
    return Line.of(Ink.HEADING, "  LEADS")
        .fit(12)
        .and(rung("cool", leads.cool(), most, cells))
        .and(rung("warm", leads.warm(), most, cells))
        .and(rung("hot", leads.hot(), most, cells));
  }

  private static Line rung(String word, int count, int most, int cells) {
    return Line.of(word + " ")
        .and(Bars.across(OptionalDouble.of(100.0 * count / most), cells, Ink.BAR))
        .and(Ink.NAME, " " + count + "   ");
  }
}
