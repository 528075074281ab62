package scrumline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import scrumline.intake.TeamFile;
import scrumline.team.Absence;
import scrumline.team.Period;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// Where a team's file and its period may stand on the Monday of the sample's scrum, and any team
/// brought there.
public enum PeriodStages {
  FIRST_WEEK(PeriodStages::withoutWeeks),
  STALE_FILE(team -> withWeeks(team, team.newestWeek().orElseThrow().plus(-20), -2)),
  ONE_WEEK(team -> withWeeks(team, team.newestWeek().orElseThrow(), 0)),
  NO_PERIOD(team -> with(team, Optional.empty(), team.reps())),
  LAST_FOUR_DAYS(team -> until(team, 6)),
  AFTER_THE_END(team -> until(team, 0)),
  QUOTA_REACHED(team -> withQuota(team, 0.1)),
  OUT_OF_REACH(team -> withQuota(until(team, 20), 12));

  /// The last day of the week under review.
  private static final LocalDate FRIDAY = Samples.MONDAY.minusDays(3);

  private static final double ONE_QUOTA = 4;

  private final UnaryOperator<Team> bring;

  PeriodStages(UnaryOperator<Team> bring) {
    this.bring = bring;
  }

  /// A team as it stands at this stage.
  public Team of(Team team) {
    return bring.apply(team);
  }

  /// An SDR team that counts meetings held, recruiters who count placements, and a shop of two.
  public static List<Team> teams() {
    return List.of(read("brightline-sdrs"), withPeriod(read("talent-bridge")), read("corner-shop"));
  }

  private static Team read(String name) {
    var file = Path.of("src/test/resources/teams", name + ".json");
    return TeamFile.load(file, ZoneOffset.UTC).value().orElseThrow();
  }

  /// The recruiters with a year's last quarter, in which each has made one placement of four.
  private static Team withPeriod(Team team) {
    var label = SafeText.of("2026-Q4");
    var first = LocalDate.of(2026, 10, 1);
    var result = Optional.of("placements");
    var period = new Period(label, first, first.plusDays(91), new TreeSet<>(), result);
    var reps = team.reps().stream().map(PeriodStages::placing).toList();
    return with(team, Optional.of(period), reps);
  }

  private static Rep placing(Rep rep) {
    var quota = OptionalDouble.of(ONE_QUOTA);
    return changed(rep, quota, OptionalDouble.of(1), rep.absences(), rep.weeks());
  }

  /// The same team with these people alone.
  public static Team of(Team team, List<Rep> reps) {
    return with(team, team.period(), reps);
  }

  /// The same team, of which everybody is away.
  public static Team away(Team team, Absence absence) {
    return of(team, team.reps().stream().map(rep -> away(rep, absence)).toList());
  }

  private static Team withoutWeeks(Team team) {
    return with(
        team, team.period(), team.reps().stream().map(rep -> weeks(rep, new TreeMap<>())).toList());
  }

  /// From `first` on, and without the last `end` weeks where that is below 0.
  private static Team withWeeks(Team team, Week first, int end) {
    var last = team.newestWeek().orElseThrow().plus(end);
    var reps = new ArrayList<Rep>();
    for (var rep : team.reps()) {
      reps.add(weeks(rep, new TreeMap<>(rep.weeks().subMap(first, last.plus(1)))));
    }
    return with(team, team.period(), reps);
  }

  /// The period ends so many days after the Friday of the last week.
  public static Team until(Team team, int days) {
    var was = team.period().orElseThrow();
    var end = FRIDAY.plusDays(days);
    var period = new Period(was.label(), was.start(), end, new TreeSet<>(), was.result());
    return with(team, Optional.of(period), team.reps());
  }

  private static Team withQuota(Team team, double factor) {
    var reps = new ArrayList<Rep>();
    for (var rep : team.reps()) {
      var quota = rep.quota().stream().map(whole -> Math.max(1, whole * factor)).findFirst();
      reps.add(quota(rep, quota));
    }
    return with(team, team.period(), reps);
  }

  private static Rep quota(Rep rep, OptionalDouble quota) {
    return changed(rep, quota, rep.booked(), rep.absences(), rep.weeks());
  }

  private static Rep weeks(Rep rep, SortedMap<Week, WeekNumbers> weeks) {
    return changed(rep, rep.quota(), OptionalDouble.empty(), rep.absences(), weeks);
  }

  private static Rep away(Rep rep, Absence absence) {
    return changed(rep, rep.quota(), rep.booked(), List.of(absence), rep.weeks());
  }

  private static Rep changed(
      Rep rep,
      OptionalDouble quota,
      OptionalDouble booked,
      List<Absence> absences,
      SortedMap<Week, WeekNumbers> weeks) {
    return new Rep(
        rep.id(),
        rep.name(),
        rep.role(),
        quota,
        booked,
        rep.pipeline(),
        rep.averageDeal(),
        rep.updated(),
        rep.ramp(),
        absences,
        rep.goals(),
        weeks,
        rep.leads(),
        rep.quotes(),
        weeks.isEmpty() ? Optional.empty() : rep.deals(),
        rep.plan());
  }

  private static Team with(Team team, Optional<Period> period, List<Rep> reps) {
    return new Team(
        team.id(),
        team.name(),
        team.manager(),
        team.strategy(),
        team.currency(),
        team.zone(),
        team.asOf(),
        period,
        team.agenda(),
        team.kpis(),
        team.funnel(),
        reps,
        team.share(),
        team.openItems(),
        team.coachingRules(),
        team.phrasing());
  }
}
