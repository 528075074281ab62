package scrumline.scrum;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import scrumline.Samples;
import scrumline.team.Agenda;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Section;
import scrumline.team.Share;
import scrumline.team.Team;
import scrumline.team.Unit;

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

  /// As after a reload of a file in which somebody is missing.
  public static Team ofReps(List<Rep> reps) {
    return with(Samples.northlineWest(), Agenda.DEFAULT, reps);
  }

  /// The sample team with more on the shared window.
  public static Team sharing(Share... more) {
    return sharing(Samples.northlineWest(), more);
  }

  public static Team sharing(Team team, Share... more) {
    return new Team(
        team.name(),
        team.manager(),
        team.strategy(),
        team.currency(),
        team.zone(),
        team.asOf(),
        team.period(),
        team.agenda(),
        team.kpis(),
        team.funnel(),
        team.reps(),
        Set.of(more),
        team.openItems(),
        team.coachingRules(),
        team.phrasing());
  }

  /// The same people under ids of their own.
  public static List<Rep> renumbered(List<Rep> reps, int copy) {
    return reps.stream().map(rep -> renumbered(rep, rep.id() + "-" + copy)).toList();
  }

  private static Rep renumbered(Rep rep, String id) {
    return new Rep(
        id,
        rep.name(),
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

  /// What is booked has a goal of $10k a week.
  public static Team withMoneyGoal() {
    return withMoneyGoal(rep -> rep);
  }

  /// The same, and every rep changed.
  public static Team withMoneyGoal(UnaryOperator<Rep> change) {
    var team = Samples.northlineWest();
    var goal = Optional.of(Goal.of(Goal.Op.AT_LEAST, 10_000));
    var kpis = team.kpis().stream().map(kpi -> booked(kpi, goal)).toList();
    return with(team, team.agenda(), kpis, team.reps().stream().map(change).toList());
  }

  private static Kpi booked(Kpi kpi, Optional<Goal> goal) {
    return kpi.unit() == Unit.MONEY
        ? new Kpi(
            kpi.id(),
            kpi.label(),
            kpi.kind(),
            kpi.unit(),
            goal,
            kpi.ratio(),
            kpi.hidden(),
            kpi.why(),
            kpi.decimals())
        : kpi;
  }

  private static Team with(Team team, Agenda agenda, List<Rep> reps) {
    return with(team, agenda, team.kpis(), reps);
  }

  private static Team with(Team team, Agenda agenda, List<Kpi> kpis, List<Rep> reps) {
    return new Team(
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
        team.openItems(),
        team.coachingRules(),
        team.phrasing());
  }
}
