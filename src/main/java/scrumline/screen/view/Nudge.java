package scrumline.screen.view;

import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.AfterCall;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;
import scrumline.team.Counted;
import scrumline.team.Sight;

/// What the footer says beside its keys, quietly: that turns do not fit any more, or that a turn
/// comes to its end with nothing written down.
final class Nudge {
  private Nudge() {}

  static Line of(Scene scene, Footer footer) {
    var choice = new AfterCall(scene.scrum(), scene.now());
    if (footer.can(Footer.Can.MOVE_TURNS) && choice.isOpen()) {
      int turns = choice.turns().size();
      String words = Counted.of(turns, "turn does not fit", "turns do not fit");
      return Line.of(Ink.KEY, "f").and(" " + words + "  ");
    }
    boolean isLate = footer.can(Footer.Can.TURN) && scene.sees(Sight.PRIVATE) && isLate(scene);
    return isLate && isEmpty(scene.scrum()) ? Line.of("nothing noted yet  ") : Line.EMPTY;
  }

  /// While there is still time to agree on something.
  private static boolean isLate(Scene scene) {
    var clock = scene.clock();
    return clock.state() == Talk.State.RUNNING && clock.isMostlySpent();
  }

  /// That nothing new is agreed is an outcome, and a note that is to be written is one for the
  // manager.
  private static boolean isEmpty(Scrum scrum) {
    var minutes = scrum.minutes();
    return scrum
        .current()
        .filter(rep -> minutes.agreementsOf(rep.id()).isEmpty())
        .filter(rep -> minutes.nothingNew(rep.id()).isEmpty())
        .filter(rep -> !minutes.marked(rep.id()) && minutes.notes(rep.id()).isEmpty())
        .isPresent();
  }
}
