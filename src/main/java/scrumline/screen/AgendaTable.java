package scrumline.screen;

import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.view.Scene;
import scrumline.scrum.Clock;
import scrumline.scrum.Times;
import scrumline.scrum.Wording;
import scrumline.team.Section;

/// The agenda as a small table: what comes, and how long it may take.
public final class AgendaTable {
  private static final int LABEL = 16;
  private static final int TIME = 7;

  private AgendaTable() {}

  public static Block of(Scene scene) {
    var agenda = scene.scrum().team().agenda();
    var block = Block.of(Line.EMPTY, Line.of(Ink.HEADING, "AGENDA"));
    for (var section : agenda.sections()) {
      block = block.above(row(scene, section));
    }
    var total = Line.of(Ink.FAINT, Wording.time(agenda.total())).right(TIME);
    return block.above(Line.of(Ink.FAINT, "in all").fit(LABEL).and(total));
  }

  private static Line row(Scene scene, Section section) {
    var scrum = scene.scrum();
    boolean isHere = scrum.here().filter(slot -> slot.section().equals(section.id())).isPresent();
    var label = Line.of(isHere ? Ink.NAME : Ink.PLAIN, section.label()).fit(LABEL - 1).and(" ");
    var whole = Line.of(Wording.time(Times.planned(scrum, section))).right(TIME);
    return label
        .and(whole)
        .and(
            Ink.FAINT,
            scrum.slots().stream()
                .filter(slot -> slot.isTurn() && slot.section().equals(section.id()))
                .findFirst()
                .map(slot -> "  " + Wording.time(Clock.planned(scrum, slot)) + " each")
                .orElse(""));
  }
}
