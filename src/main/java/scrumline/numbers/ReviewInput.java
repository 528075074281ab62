package scrumline.numbers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.Deal;
import scrumline.team.Period;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// What a review reads: a team on the day of a scrum. `week` is the week under review; what has a
/// date counts up to and including `asOf`. `booked` is what each rep (by id) has booked, computed
/// once because everybody's largest deal is held against the team's sum; it is empty for a team
/// without a period. `teamDeal` is what one deal of the team is worth, by which those with few
/// deals of their own are reckoned.
public record ReviewInput(
    Team team,
    LocalDate date,
    Week week,
    LocalDate asOf,
    List<Adjustment> adjustments,
    Map<String, Bookings> booked,
    Figure teamDeal) {
  private static final int FEW_WEEKS = 2;

  static ReviewInput of(
      Team team, LocalDate date, Optional<Week> week, List<Adjustment> adjustments) {
    var reviewed = week.orElseGet(() -> newest(team, date));
    var asOf = team.asOf().orElse(reviewed.friday());
    var within = team.period().map(period -> clamped(asOf, period)).orElse(asOf);
    var booked = booked(team, within);
    var teamDeal = AverageDeal.ofTeam(team, reviewed);
    return new ReviewInput(
        team, date, reviewed, within, List.copyOf(adjustments), booked, teamDeal);
  }

  /// The last week that is complete on a day; where nobody has a value for it, the newest of the 12
  /// before it for which anybody has one: a file that was brought up to date later in the week
  /// before is an ordinary Monday.
  static Week newest(Team team, LocalDate date) {
    var last = Week.lastCompleteOn(date);
    for (int back = 0; back < RepWeeks.TRAILING; back++) {
      if (hasValues(team, last.plus(-back))) {
        return last.plus(-back);
      }
    }
    return last;
  }

  static boolean hasValues(Team team, Week week) {
    return team.reps().stream()
        .flatMap(rep -> Optional.ofNullable(rep.weeks().get(week)).stream())
        .anyMatch(numbers -> !numbers.isEmpty());
  }

  RepWeeks weeks(Rep rep) {
    return RepWeeks.of(team, rep, adjustments);
  }

  /// The trailing 13 weeks, the earliest first.
  List<Week> trailing() {
    return RepWeeks.trailing(week);
  }

  /// How far the period has gone for somebody who is never away; nothing without a period.
  Optional<PeriodDays> periodDays() {
    return team.period().map(period -> PeriodDays.of(Workdays.of(team), period, asOf));
  }

  /// What a rep of the team has booked; only for a team with a period.
  Figure booked(Rep rep) {
    return bookings(rep).figure();
  }

  private Bookings bookings(Rep rep) {
    return Objects.requireNonNull(booked.get(rep.id()));
  }

  /// Whether the period was over before the day of the scrum, or no workday of it is left for
  /// anybody. A file that ends earlier tells of it as it was.
  boolean hasEnded() {
    return team.period().filter(period -> period.end().isBefore(date)).isPresent()
        || periodDays().filter(days -> days.daysLeft() == 0).isPresent();
  }

  /// The file's first week, where of somebody of `reps` nothing but the weekly values is known, and
  /// these begin more than two weeks after the period did.
  Optional<Week> toldSince(List<Rep> reps) {
    return team.period()
        .flatMap(Period::result)
        .flatMap(this::lateStart)
        .filter(_ -> reps.stream().anyMatch(rep -> bookings(rep).isOfWeeks()));
  }

  /// The first week that anybody has a value of a KPI in, where it is more than two weeks after the
  /// one that the period begins in.
  Optional<Week> lateStart(String kpi) {
    return team.reps().stream()
        .flatMap(rep -> rep.weeks().values().stream())
        .filter(numbers -> numbers.value(kpi).isPresent())
        .map(WeekNumbers::week)
        .min(Comparator.naturalOrder())
        .filter(first -> Week.of(team.period().orElseThrow().start()).until(first) > FEW_WEEKS);
  }

  /// The listed deals that a rep has closed in the period up to `asOf`; none without a period.
  List<Deal> dealsInPeriod(Rep rep) {
    return team.period()
        .map(period -> Bookings.inPeriod(rep.deals().orElse(List.of()), period, asOf))
        .orElse(List.of());
  }

  /// What the reps with a quota have booked together.
  Figure bookedByTeam() {
    return Figure.sum(withQuota(), this::booked);
  }

  /// The reps whose quotas and bookings are the team's; nobody without a period.
  List<Rep> withQuota() {
    return team.reps().stream()
        .filter(rep -> rep.quota().isPresent() && booked.containsKey(rep.id()))
        .toList();
  }

  private static LocalDate clamped(LocalDate day, Period period) {
    if (day.isBefore(period.start())) {
      return period.start();
    }
    return day.isAfter(period.end()) ? period.end() : day;
  }

  private static Map<String, Bookings> booked(Team team, LocalDate asOf) {
    var booked = new LinkedHashMap<String, Bookings>();
    team.period()
        .ifPresent(
            period ->
                team.reps()
                    .forEach(rep -> booked.put(rep.id(), Bookings.of(team, period, rep, asOf))));
    return booked;
  }
}
