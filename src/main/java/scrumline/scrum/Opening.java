package scrumline.scrum;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;
import scrumline.team.Team;
import scrumline.team.Week;

/// Everything that a scrum starts from; nothing else is ever needed to fold its events. `date` is
/// the day that numbers, dues and ids are read on, `week` the one under review. `order` holds the
/// rep ids in the order of their turns (with the seed, where they were shuffled), `items` what
/// earlier scrums left open, `inForce` those of their adjustments that hold in a week on a screen,
/// past weeks included. Agreement numbers go on from `firstNumber`.
public record Opening(
    Team team,
    LocalDate date,
    Week week,
    List<OpenItem> items,
    List<Adjustment> inForce,
    List<String> order,
    OptionalLong seed,
    int firstNumber) {
  public Opening {
    items = List.copyOf(items);
    inForce = List.copyOf(inForce);
    order = List.copyOf(order);
  }

  Opening with(Team reloaded) {
    return new Opening(reloaded, date, week, items, inForce, order, seed, firstNumber);
  }
}
