package scrumline.scrum;

import java.time.Duration;
import java.time.Instant;
import scrumline.team.Section;

/// The time of a whole section: planned for it, and what it took.
public final class Times {
  private Times() {}

  /// What the agenda has for a section, all its turns together, to the nearest second: a time that
  /// was shared out and added up again is whole.
  public static Duration planned(Scrum scrum, Section section) {
    var slots = scrum.slots().stream().filter(slot -> slot.section().equals(section.id())).toList();
    var each = slots.isEmpty() ? Duration.ZERO : Clock.planned(scrum, slots.getFirst());
    var sum = each.multipliedBy(slots.size());
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
