package scrumline.scrum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;
import scrumline.team.Remembered;
import scrumline.team.Team;
import scrumline.team.Week;

/// Everything that a scrum starts from; nothing else is ever needed to fold its events. `date` is
/// the day that numbers, dues and ids are read on, `week` the one under review. `order` holds the
/// rep ids in the order of their turns (with the seed, where they were shuffled), `items` what
/// earlier scrums left open, `inForce` those of their adjustments that hold in a week on a screen,
/// past weeks included; `former` are the names of reps in them whom the team no longer has.
/// `remembered` is what the reps' turns know of earlier ones, by rep id, and nobody of whom that is
/// nothing. Agreement numbers go on from `firstNumber`. `follows` names the earlier logs that
/// items and adjustments come from: nearly always one, none where there was none yet; `knownParts`
/// are those of them that could not be read whole.
public record Opening(
    Team team,
    LocalDate date,
    Week week,
    List<OpenItem> items,
    List<Adjustment> inForce,
    List<String> order,
    OptionalLong seed,
    int firstNumber,
    List<Former> former,
    Map<String, Remembered> remembered,
    List<String> follows,
    List<KnownPart> knownParts) {
  public Opening {
    knownParts = List.copyOf(knownParts);
    follows = List.copyOf(follows);
    remembered = Map.copyOf(remembered);
    former = List.copyOf(former);
    items = List.copyOf(items);
    inForce = List.copyOf(inForce);
    order = List.copyOf(order);
  }

  /// One that names no log that it follows.
  public Opening(
      Team team,
      LocalDate date,
      Week week,
      List<OpenItem> items,
      List<Adjustment> inForce,
      List<String> order,
      OptionalLong seed,
      int firstNumber,
      List<Former> former,
      Map<String, Remembered> remembered) {
    this(
        team,
        date,
        week,
        items,
        inForce,
        order,
        seed,
        firstNumber,
        former,
        remembered,
        List.of(),
        List.of());
  }

  /// The same, taken over from these logs, of which those were known in part.
  public Opening following(List<String> logs, List<KnownPart> parts) {
    return new Opening(
        team,
        date,
        week,
        items,
        inForce,
        order,
        seed,
        firstNumber,
        former,
        remembered,
        logs,
        parts);
  }

  /// Whether nothing is known of the team but its people's names: every team file has a KPI, so
  /// the log's entry that had the team is lost.
  public boolean isOfNamesAlone() {
    return team.kpis().isEmpty();
  }

  /// What a rep's turn knows of the turns before.
  public Remembered remembered(String rep) {
    return remembered.getOrDefault(rep, Remembered.NOTHING);
  }

  Optional<Former> former(String rep) {
    return former.stream().filter(one -> one.id().equals(rep)).findFirst();
  }

  /// Every rep that the team or an earlier scrum knows.
  public List<Former> everybody() {
    var team = team().reps().stream().map(rep -> new Former(rep.id(), rep.name()));
    return Stream.concat(team, former.stream()).toList();
  }

  Opening with(Team reloaded) {
    var gone = everybody().stream().filter(one -> reloaded.rep(one.id()).isEmpty()).toList();
    var opening =
        new Opening(
            reloaded, date, week, items, inForce, order, seed, firstNumber, gone, remembered);
    return opening.following(follows, knownParts);
  }
}
