package scrumline.journal.line;

import java.time.LocalDate;
import java.util.List;
import scrumline.scrum.Former;
import scrumline.scrum.Opening;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;
import scrumline.team.Week;

/// What must not be lost of a scrum's opening, a second time: the header has it, so that one line
/// that the disk spoilt takes no agreement with it. `follows` names the journals that items and
/// adjustments were taken over from; `people` are the reps, and former ones of whom something is
/// open, by id and name.
public record Essentials(
    List<String> follows,
    LocalDate date,
    Week week,
    int firstNumber,
    List<Former> people,
    List<OpenItem> items,
    List<Adjustment> inForce) {
  public Essentials {
    follows = List.copyOf(follows);
    people = List.copyOf(people);
    items = List.copyOf(items);
    inForce = List.copyOf(inForce);
  }

  public static Essentials of(Opening opening) {
    return new Essentials(
        opening.follows(),
        opening.date(),
        opening.week(),
        opening.firstNumber(),
        opening.everybody(),
        opening.items(),
        opening.inForce());
  }
}
