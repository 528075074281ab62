package scrumline.screen.view;

import java.util.Optional;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;
import scrumline.scrum.Wording;

/// Why a scrum is paused although no key paused it.
final class Standstill {
  private Standstill() {}

  /// `Paused for 14:03 (computer slept). Space goes on.` Empty where it runs, or where somebody
  /// paused it.
  static Optional<String> of(Scene scene, Footer footer) {
    boolean canGoOn = footer.can(Footer.Can.PAUSE);
    return gap(scene.scrum()).map(gap -> words(gap) + (canGoOn ? " Space goes on." : ""));
  }

  private static String words(Event.StoodStill gap) {
    boolean isLong = gap.lost().toSeconds() > 0;
    String time = isLong ? " for " + Wording.time(gap.lost()) : "";
    return "Paused" + time + " (" + Wording.lapse(gap.why()) + ").";
  }

  /// What paused the scrum last, where it was no key.
  private static Optional<Event.StoodStill> gap(Scrum scrum) {
    if (scrum.talk().state() != Talk.State.PAUSED) {
      return Optional.empty();
    }
    for (var fact : scrum.history().reversed()) {
      if (fact.value() instanceof Event.StoodStill gap) {
        return Optional.of(gap);
      }
      if (fact.value() instanceof Event.Paused) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
