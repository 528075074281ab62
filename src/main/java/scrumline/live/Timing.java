package scrumline.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import scrumline.scrum.Event;
import scrumline.scrum.Lapse;
import scrumline.scrum.PlannedStart;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;

/// The time of a session: its clock, when a scrum is to start by itself, and when something on the
/// window changes without any key.
public record Timing(Time time, Optional<PlannedStart> start) {
  Instant now() {
    return time.now();
  }

  void followWall() {
    time.followWall();
  }

  /// At the next whole second while a clock runs, at the next minute while a start is waited for,
  /// and when the page has asked for it.
  Optional<Instant> wakeAt(Scrum scrum, Optional<Instant> asked) {
    var now = now();
    var ticks =
        switch (scrum.talk().state()) {
          case LOBBY -> start.flatMap(planned -> planned.wakeAt(now));
          case RUNNING -> second(now).filter(_ -> !scrum.blanked());
          case PAUSED, OVER -> Optional.<Instant>empty();
        };
    return asked.filter(at -> ticks.isEmpty() || at.isBefore(ticks.get())).or(() -> ticks);
  }

  private static Optional<Instant> second(Instant now) {
    return Optional.of(now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
  }

  /// If the clock does not run, coming late means nothing.
  static boolean isGap(Event.StoodStill missed, Scrum scrum) {
    return missed.why() != Lapse.HELD_UP || scrum.talk().state() == Talk.State.RUNNING;
  }
}
