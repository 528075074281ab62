package scrumline.scrum;

import java.util.Optional;
import scrumline.team.Section;

/// One stretch of the agenda with a clock of its own: a section, or the turn of one rep (by id) in
/// a section that is held per rep.
public record Slot(String section, Optional<String> rep) {
  static Slot of(Section section) {
    return new Slot(section.id(), Optional.empty());
  }

  static Slot turn(Section section, String rep) {
    return new Slot(section.id(), Optional.of(rep));
  }

  public boolean isTurn() {
    return rep.isPresent();
  }
}
