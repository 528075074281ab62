package scrumline.scrum;

import java.time.Duration;
import java.time.Instant;
import scrumline.team.Section;

/// The time of a whole section: planned for it, and what it took.
public final class Times {
  private Times() {}

  /// What the agenda has for a section, all its turns together, those that moved to after the call
  /// too; to the nearest second: a time that was shared out and added up again is whole.
  public static Duration planned(Scrum scrum, Section section) {
    long slots = section.isPerRep() ? scrum.queue().present().size() : 1;
    var sum = Clock.planned(scrum, Slot.of(section)).multipliedBy(slots);
    return Duration.ofSeconds(sum.plusMillis(500).toSeconds());
  }

  /// What a section took until `now`, turns of reps who left included.
  public static Duration spent(Scrum scrum, Section section, Instant now) {
    var sum = Duration.ZERO;
    for (var slot : scrum.talk().entered()) {
      boolean inside = slot.section().equals(section.id());
      sum = inside ? sum.plus(scrum.talk().spent(slot, now)) : sum;
    }
    return sum;
  }
}
