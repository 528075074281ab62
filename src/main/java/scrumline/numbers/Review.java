package scrumline.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Week;

/// A team's numbers as they are read on the day of a scrum: what is read, and the parts that are
/// made of it when they are first asked for.
public record Review(ReviewInput input, AlreadyRead read) {

  /// Without `week`, the one that a scrum on `date` looks at. `asOf` is the file's, else the Friday
  /// of the week; it is held within the period.
  public static Review of(
      Team team, LocalDate date, Optional<Week> week, List<Adjustment> adjustments) {
    return new Review(ReviewInput.of(team, date, week, adjustments), new AlreadyRead());
  }

  /// The week that a scrum on `date` looks at: the last complete one, or the newest earlier one, of
  /// 13, that has any value.
  public static Week weekOn(Team team, LocalDate date) {
    return ReviewInput.newest(team, date);
  }

  public Team team() {
    return input.team();
  }

  public LocalDate date() {
    return input.date();
  }

  /// The week under review.
  public Week week() {
    return input.week();
  }

  /// Whether anybody has a value for the week under review.
  public boolean hasValues() {
    return hasValues(week());
  }

  /// What has a date counts up to and including this day.
  public LocalDate asOf() {
    return input.asOf();
  }

  public List<Adjustment> adjustments() {
    return input.adjustments();
  }

  /// What each rep (by id) has booked; empty for a team without a period.
  public Map<String, Bookings> booked() {
    return input.booked();
  }

  /// What is known of a rep week by week.
  public RepWeeks weeks(Rep rep) {
    return input.weeks(rep);
  }

  public RepNumbers rep(Rep rep) {
    return read.of(rep, one -> RepNumbers.of(input, one));
  }

  /// Nothing for an id that nobody has.
  public Optional<RepNumbers> rep(String id) {
    return team().rep(id).map(this::rep);
  }

  /// The goal of a KPI that is in force for a rep in a week, for all its days.
  public Optional<Goal> goal(Rep rep, Kpi kpi, Week in) {
    return input.weeks(rep).goal(kpi, in);
  }

  /// What comes of an adjustment; nothing for a KPI that no deals follow from.
  public Optional<Consequence> consequence(Adjustment adjustment) {
    return rep(adjustment.rep())
        .flatMap(
            rep ->
                team()
                    .kpi(adjustment.kpi())
                    .flatMap(kpi -> Consequence.of(input, rep, kpi, adjustment)));
  }

  /// A goal that would fit a rep whose quota is a steep climb; nothing for anybody else.
  public Optional<RightSize> rightSize(Rep rep, Kpi kpi) {
    return RightSize.of(input.weeks(rep), rep(rep), kpi, week());
  }

  /// The goals of a rep that may be the wrong numbers, in the team's order.
  public List<GoalFit> goalFits(Rep rep) {
    return read.goalFits(rep, one -> GoalFit.of(input.weeks(one), team().visibleKpis(), week()));
  }

  /// The trailing 13 weeks of a KPI, each with the goal for the days that the rep was there.
  public List<KpiWeek> weeks(Rep rep, Kpi kpi) {
    return KpiWeek.upTo(week(), input.weeks(rep), kpi);
  }

  /// The agreed changes of goals that are in force in a week, in the order of reps and KPIs.
  public List<Adjustment> changes(Week in) {
    return team().reps().stream().flatMap(rep -> changes(rep, in).stream()).toList();
  }

  /// Those of one rep.
  public List<Adjustment> changes(Rep rep, Week in) {
    var weeks = input.weeks(rep);
    return team().visibleKpis().stream()
        .flatMap(kpi -> weeks.adjustment(kpi, in).stream())
        .toList();
  }

  /// A KPI of a rep as it was read on another week.
  public KpiReading reading(Rep rep, Kpi kpi, Week in) {
    return KpiReading.of(input.weeks(rep), kpi, in);
  }

  /// Everybody, in the order of the file.
  public List<RepNumbers> reps() {
    return team().reps().stream().map(this::rep).toList();
  }

  public TeamTotals totals() {
    return read.totals(() -> TeamTotals.of(input, reps()));
  }

  /// Whether the period was over before the day of the scrum.
  public boolean hasEnded() {
    return input.hasEnded();
  }

  /// Of a rep's decided deals in the trailing 13 weeks.
  public WinRate winRate(Rep rep) {
    return WinRate.of(input.weeks(rep), input.trailing());
  }

  /// Of everybody's decided deals in the trailing 13 weeks.
  public WinRate winRate() {
    return WinRate.of(team().reps().stream().map(this::winRate).toList());
  }

  /// How far the period has gone for somebody who is never away; nothing without a period.
  public Optional<PeriodDays> periodDays() {
    return input.periodDays();
  }

  /// Why these numbers cannot be read on this day: they are of a later one.
  public Optional<String> problem() {
    var given = team().asOf();
    if (given.isPresent() && given.get().isAfter(date())) {
      return Optional.of("the figures are as of " + given.get() + ", which is after " + date());
    }
    boolean begun = !week().monday().isAfter(date());
    return !begun || (given.isEmpty() && week().friday().isAfter(date()))
        ? Optional.of(week() + " is not over on " + date())
        : Optional.empty();
  }

  /// Whether weeks after the one under review are over on the day of the scrum, and nobody has a
  /// value for any of them.
  public boolean isBehind() {
    long missing = week().until(Week.lastCompleteOn(date()));
    return missing > 0
        && LongStream.rangeClosed(1, missing).noneMatch(at -> hasValues(week().plus(at)));
  }

  /// Whether anybody has a value in a week.
  public boolean hasValues(Week in) {
    return ReviewInput.hasValues(team(), in);
  }

  /// What may be an oversight: the file's `asOf` is a day outside the week under review.
  public Optional<String> warning() {
    return team()
        .asOf()
        .filter(day -> !Week.of(day).equals(week()))
        .map(day -> "the figures are as of " + day + ", which is not in " + week());
  }
}
