package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import scrumline.numbers.AdjustmentEffect;
import scrumline.numbers.KpiReading;
import scrumline.numbers.Shown;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.Wording;
import scrumline.team.Kpi;
import scrumline.team.Sight;

/// The goals of a rep that were agreed to be others, in words, and for the manager what each did.
record GoalNotes(Scene scene, List<KpiReading> readings) {

  /// Under the KPIs, where it moves none of them; in at most `rows` rows.
  Block below(int rows) {
    var lines = new ArrayList<Line>();
    for (var reading : readings) {
      var label = Line.of(reading.kpi().label() + " ");
      reading.adjusted().ifPresent(it -> lines.add(label.and(of(reading.kpi(), it))));
    }
    if (lines.isEmpty()) {
      return Block.EMPTY;
    }
    int hidden = lines.size() - rows;
    if (hidden > 0) {
      lines.set(rows - 1, lines.get(rows - 1).and(Ink.FAINT, " · " + hidden + " more"));
    }
    var shown = new Block(lines.subList(0, Math.min(rows, lines.size())));
    return Block.of(Line.of(Ink.HEADING, "  CHANGED")).beside(12, shown);
  }

  /// `120 → 100 from W48 (agreed 23 Nov)`, and for the manager what it did: ` · 92 per full week
  /// since, 84 before`.
  Line of(Kpi kpi, AdjustmentEffect effect) {
    var adjustment = effect.adjustment();
    var team = scene.scrum().team();
    String ended = effect.hasEnded() ? ", ended" : "";
    var line = Line.of(Wording.goalChange(adjustment, kpi, team) + ended);
    if (!effect.hasBegun() || !scene.sees(Sight.PRIVATE)) {
      return line;
    }
    String since = effect.since().text(value -> shown().value(kpi, value));
    String before = effect.before().text(value -> shown().value(kpi, value));
    String week = kpi.addsUp() ? " per full week" : "";
    boolean tells = scene.isWide() && effect.judged() > 1;
    String met = tells ? ", met in " + effect.met() + " of " + effect.judged() : "";
    String then = effect.hasEnded() ? " then, " : " since, ";
    return line.and(Ink.FAINT, " · " + since + week + then + before + " before" + met);
  }

  /// In a few cells: `was 120`, or `100 W48` for a goal that is still to come.
  Line brief(Kpi kpi, AdjustmentEffect effect) {
    var adjustment = effect.adjustment();
    String goal = shown().goal(kpi, adjustment.goal());
    String before = Wording.before(adjustment, kpi, scene.scrum().team());
    return effect.hasBegun()
        ? Line.of(effect.hasEnded() ? goal + " ended" : "was " + before)
        : Line.of(goal + " " + adjustment.from().shortName());
  }

  private Shown shown() {
    return Shown.of(scene.scrum().team());
  }
}
