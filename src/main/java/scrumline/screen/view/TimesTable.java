package scrumline.screen.view;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.Times;
import scrumline.scrum.Wording;

/// Where the time of a scrum went, a section a row: what it took, and what was planned.
final class TimesTable {
  private static final int LABEL = 16;
  private static final int TIME = 9;

  private TimesTable() {}

  static Block of(Scene scene) {
    var scrum = scene.scrum();
    var heading = Line.of(Ink.HEADING, "TIME").fit(LABEL);
    var took = Line.of(Ink.HEADING, "took").right(TIME);
    var block =
        Block.of(heading.and(took).and(Line.of(Ink.HEADING, "planned").right(TIME)), Line.EMPTY);
    for (var section : scrum.team().agenda().sections()) {
      String spent = Wording.time(Times.spent(scrum, section, scene.now()));
      String planned = Wording.time(Times.planned(scrum, section));
      block = block.above(row(section.label().value(), spent, planned));
    }
    String talked = Wording.time(scrum.talk().talked(scene.now()));
    String total = Wording.time(scrum.team().agenda().total());
    block = block.above(Line.EMPTY).above(row("in all", talked, total));
    for (var apart : apart(scene).entrySet()) {
      var time = Line.of(Ink.NAME, Wording.time(apart.getValue()));
      block = block.above(Line.of(apart.getKey()).ending(time, LABEL + TIME));
    }
    return block;
  }

  /// Time of no turn (pauses, gaps), by its name; without what is too short for a line.
  static Map<String, Duration> apart(Scene scene) {
    var talk = scene.scrum().talk();
    var apart = new LinkedHashMap<String, Duration>();
    apart.put("paused", talk.paused(scene.now()));
    apart.put("without the program", talk.gaps());
    apart.values().removeIf(time -> time.toSeconds() < 1);
    return apart;
  }

  private static Line row(String label, String took, String planned) {
    return Line.of(label)
        .fit(LABEL)
        .and(Line.of(Ink.NAME, took).right(TIME))
        .and(Line.of(Ink.FAINT, planned).right(TIME));
  }
}
