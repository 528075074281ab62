package scrumline.journal.line;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import scrumline.scrum.Former;
import scrumline.scrum.KnownPart;
import scrumline.scrum.Opening;
import scrumline.team.Adjustment;
import scrumline.team.Agenda;
import scrumline.team.OpenItem;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;

/// What must not be lost of a scrum's opening, a second time: the header has it, so that one line
/// that the disk spoilt takes no agreement with it. `follows` names the journals that items and
/// adjustments were taken over from, `knownParts` those of them that could not be read whole;
/// `people` are the reps, and former ones of whom something is open, by id and name.
public record Essentials(
    List<String> follows,
    List<KnownPart> knownParts,
    LocalDate date,
    Week week,
    int firstNumber,
    List<Former> people,
    List<OpenItem> items,
    List<Adjustment> inForce) {
  public Essentials {
    follows = List.copyOf(follows);
    knownParts = List.copyOf(knownParts);
    people = List.copyOf(people);
    items = List.copyOf(items);
    inForce = List.copyOf(inForce);
  }

  public static Essentials of(Opening opening) {
    return new Essentials(
        opening.follows(),
        opening.knownParts(),
        opening.date(),
        opening.week(),
        opening.firstNumber(),
        opening.everybody(),
        opening.items(),
        opening.inForce());
  }

  /// An opening that says no more than this does.
  Opening opening(SafeText team, ZoneId zone) {
    var opening =
        new Opening(
            team(team, zone),
            date,
            week,
            items,
            inForce,
            people.stream().map(Former::id).toList(),
            OptionalLong.empty(),
            firstNumber,
            List.of(),
            Map.of());
    return opening.following(follows, knownParts);
  }

  private Team team(SafeText name, ZoneId zone) {
    return new Team(
        Optional.empty(),
        name,
        Team.UNNAMED_MANAGER,
        Optional.empty(),
        Optional.empty(),
        zone,
        Optional.empty(),
        Optional.empty(),
        Agenda.DEFAULT,
        List.of(),
        Optional.empty(),
        people.stream().map(Essentials::rep).toList(),
        Set.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Rep rep(Former named) {
    return new Rep(
        named.id(),
        named.name(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        Collections.emptySortedMap(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
