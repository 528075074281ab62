package scrumline.scrum;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import scrumline.Samples;
import scrumline.team.Agenda;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Section;
import scrumline.team.Team;

/// The sample team with something changed.
public final class Teams {
  private Teams() {}

  /// Nothing on the agenda but the turns.
  public static Team ofTurnsOnly() {
    var turns = new Section("reps", SafeText.of("Reps"), Optional.empty(), Section.Per.REP);
    return with(
        new Agenda(Duration.ofMinutes(10), List.of(turns), Agenda.Order.FILE, Duration.ZERO));
  }

  public static Team with(Agenda.Order order) {
    var usual = Agenda.DEFAULT;
    return with(new Agenda(usual.total(), usual.sections(), order, usual.reserve()));
  }

  public static Team with(Agenda agenda) {
    return with(Samples.northlineWest(), agenda, Samples.northlineWest().reps());
  }

  /// As after a reload of a file in which a rep is missing.
  public static Team ofReps(List<Rep> reps) {
    return ofReps(reps, Agenda.DEFAULT);
  }

  public static Team ofReps(List<Rep> reps, Agenda agenda) {
    return with(Samples.northlineWest(), agenda, reps);
  }

  /// The manager has promised so many things to Sam.
  public static Team withPromises(int count) {
    var team = Samples.northlineWest();
    var items = new ArrayList<OpenItem>();
    for (int number = 1; number <= count; number++) {
      var text = SafeText.of("Promise " + number + " about the Q4 distributor list");
      var due = Optional.of(Samples.MONDAY.minusDays(3));
      var type = OpenItem.Type.RESOURCE;
      items.add(new OpenItem("2026-11-16/" + number, type, "r07", team.manager(), text, due, 0));
    }
    return withItems(items);
  }

  /// The sample, in which earlier scrums left other items open.
  public static Team withItems(List<OpenItem> items) {
    var team = Samples.northlineWest();
    return with(team, team.agenda(), team.kpis(), team.reps(), items);
  }

  /// Robin is new, and nothing is known of Robin yet.
  public static Team withNewRep() {
    var reps = new ArrayList<>(Samples.northlineWest().reps());
    reps.add(unknown("r09", SafeText.of("Robin Vale")));
    return ofReps(reps);
  }

  /// Everybody of the sample twice.
  public static Team ofSixteen() {
    var reps = new ArrayList<>(Samples.northlineWest().reps());
    reps.addAll(renumbered(reps, 2));
    return ofReps(reps);
  }

  /// Thirty-two people who met every goal, and every KPI is on the list four times.
  public static Team withManyKpis() {
    var team = Samples.northlineWest();
    var kpis = Collections.nCopies(4, team.kpis()).stream().flatMap(List::stream).toList();
    var aisha = team.reps().stream().filter(rep -> rep.id().equals("r05")).toList();
    var reps = new ArrayList<Rep>();
    for (int copy = 1; copy <= 32; copy++) {
      reps.addAll(renumbered(aisha, copy));
    }
    return with(team, team.agenda(), kpis, reps, team.openItems());
  }

  /// The sample, in which one rep has another name.
  public static Team renamed(String name, SafeText other) {
    return ofReps(
        Samples.northlineWest().reps().stream()
            .map(rep -> rep.name().value().equals(name) ? as(rep.id(), other, rep) : rep)
            .toList());
  }

  /// The same people under ids of their own.
  public static List<Rep> renumbered(List<Rep> reps, int copy) {
    return reps.stream().map(rep -> as(rep.id() + "-" + copy, rep.name(), rep)).toList();
  }

  private static Rep unknown(String id, SafeText name) {
    var none = OptionalDouble.empty();
    return new Rep(
        id,
        name,
        Optional.empty(),
        none,
        none,
        none,
        none,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        new TreeMap<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// A rep under another id and name.
  public static Rep as(String id, SafeText name, Rep rep) {
    return new Rep(
        id,
        name,
        rep.role(),
        rep.quota(),
        rep.booked(),
        rep.pipeline(),
        rep.averageDeal(),
        rep.updated(),
        rep.ramp(),
        rep.absences(),
        rep.goals(),
        rep.weeks(),
        rep.leads(),
        rep.quotes(),
        rep.deals(),
        rep.plan());
  }

  private static Team with(Team team, Agenda agenda, List<Rep> reps) {
    return with(team, agenda, team.kpis(), reps, team.openItems());
  }

  static Team with(Team team, Agenda agenda, List<Kpi> kpis, List<Rep> reps, List<OpenItem> items) {
    return new Team(
        team.id(),
        team.name(),
        team.manager(),
        team.strategy(),
        team.currency(),
        team.zone(),
        team.asOf(),
        team.period(),
        agenda,
        kpis,
        team.funnel(),
        reps,
        team.share(),
        items,
        team.coachingRules(),
        team.phrasing());
  }
}
