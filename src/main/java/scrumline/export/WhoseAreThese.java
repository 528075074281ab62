package scrumline.export;

import java.util.ArrayList;
import java.util.Optional;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Scrum;
import scrumline.team.OpenItem;

/// Open items of reps whom the team file no longer has, for the manager alone: each with the name
/// that the logs know, and the id that is gone from the file.
public record WhoseAreThese(Scrum scrum) {

  /// As text of so many columns; empty where every item is somebody's.
  public String text(int columns) {
    return part().map(part -> SheetText.of(part, columns)).orElse("");
  }

  Optional<Sheet.Part> part() {
    var rows = LeftOpen.unclaimed(scrum).stream().map(this::row).toList();
    var lead =
        Said.ours(
            "Their ids are not in the team file. The opening of the scrum, in the private view,"
                + " settles them or gives them to somebody.");
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sheet.Part(Said.ours("Whose are these?"), lead, rows));
  }

  private Sheet.Row row(OpenItem item) {
    var name = LeftOpen.name(item.rep(), scrum);
    var facts = new ArrayList<Said>();
    var text = Said.theirs(item.text());
    boolean isTheirs = item.owner().equals(name);
    facts.add(isTheirs ? text : Said.theirs(item.owner()).and(" for them: ").and(text));
    item.due().ifPresent(day -> facts.add(Said.ours(Prep.due(day, scrum))));
    facts.add(Said.ours("id ").and(Said.theirs(item.rep())));
    return Sheet.Row.of(Said.theirs(name), facts);
  }
}
