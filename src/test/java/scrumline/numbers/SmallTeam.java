package scrumline.numbers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import scrumline.team.Absence;
import scrumline.team.Adjustment;
import scrumline.team.Agenda;
import scrumline.team.Deal;
import scrumline.team.Funnel;
import scrumline.team.GoalStep;
import scrumline.team.Kpi;
import scrumline.team.Period;
import scrumline.team.Quote;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// A team of one rep, "r1", as small as a test wants it. Unless told otherwise it is read on Monday
/// 2026-11-23, so on week 2026-W47.
final class SmallTeam {
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final List<String> STEPS = List.of("calls", "talks", "quotes", "won");
  private final List<Kpi> kpis;
  private final Map<Week, Map<String, Double>> values = new HashMap<>();
  private final Map<String, List<GoalStep>> goals = new HashMap<>();
  private final List<Absence> absences = new ArrayList<>();
  private final List<Adjustment> adjustments = new ArrayList<>();
  private Optional<List<Deal>> deals = Optional.empty();
  private Optional<List<Quote>> quotes = Optional.empty();
  private Optional<Period> period = Optional.empty();
  private Optional<LocalDate> asOf = Optional.empty();
  private Optional<OffsetDateTime> updated = Optional.empty();
  private OptionalDouble quota = OptionalDouble.empty();
  private OptionalDouble booked = OptionalDouble.empty();
  private OptionalDouble pipeline = OptionalDouble.empty();
  private OptionalDouble averageDeal = OptionalDouble.empty();

  SmallTeam(Kpi... kpis) {
    this.kpis = List.of(kpis);
  }

  SmallTeam value(String week, String kpi, double value) {
    values.computeIfAbsent(Kpis.week(week), w -> new HashMap<>()).put(kpi, value);
    return this;
  }

  /// The last value for 2026-W47, the others for the weeks before.
  SmallTeam values(String kpi, double... series) {
    for (int at = 0; at < series.length; at++) {
      value(Kpis.week("2026-W47").plus(at - series.length + 1L).toString(), kpi, series[at]);
    }
    return this;
  }

  SmallTeam away(String from, String to) {
    absences.add(new Absence(LocalDate.parse(from), LocalDate.parse(to), Optional.empty()));
    return this;
  }

  SmallTeam goal(String kpi, GoalStep... steps) {
    goals.put(kpi, List.of(steps));
    return this;
  }

  SmallTeam adjusted(Adjustment... agreed) {
    adjustments.addAll(List.of(agreed));
    return this;
  }

  SmallTeam period(String start, String end, String... holidays) {
    var days = new TreeSet<>(Stream.of(holidays).map(LocalDate::parse).toList());
    period =
        Optional.of(
            new Period(
                SafeText.of("period"),
                LocalDate.parse(start),
                LocalDate.parse(end),
                days,
                Optional.of("revenue")));
    return this;
  }

  /// The last quarter of 2026: 66 workdays, of which 37 up to 2026-11-20.
  SmallTeam quarter() {
    return period("2026-10-01", "2026-12-31");
  }

  SmallTeam asOf(String day) {
    asOf = Optional.of(LocalDate.parse(day));
    return this;
  }

  SmallTeam updated(String at) {
    updated = Optional.of(OffsetDateTime.parse(at));
    return this;
  }

  SmallTeam quota(double money, double sold) {
    quota = OptionalDouble.of(money);
    booked = OptionalDouble.of(sold);
    return this;
  }

  SmallTeam pipeline(double money, double eachDeal) {
    pipeline = OptionalDouble.of(money);
    averageDeal = OptionalDouble.of(eachDeal);
    return this;
  }

  SmallTeam deals(Deal... closed) {
    deals = Optional.of(List.of(closed));
    return this;
  }

  SmallTeam quotes(Quote... sent) {
    quotes = Optional.of(List.of(sent));
    return this;
  }

  Team team() {
    return new Team(
        Optional.empty(),
        SafeText.of("team"),
        Team.UNNAMED_MANAGER,
        Optional.empty(),
        Optional.empty(),
        ZoneId.of("America/Vancouver"),
        asOf,
        period,
        Agenda.DEFAULT,
        kpis,
        Optional.of(new Funnel(STEPS, Optional.of("won"), Optional.of("lost"))),
        List.of(rep("r1")),
        Set.of(),
        List.of(),
        List.of(),
        List.of());
  }

  Review review() {
    return Review.of(team(), MONDAY, Optional.empty(), adjustments);
  }

  Review review(String date, String week) {
    return Review.of(team(), LocalDate.parse(date), Optional.of(Kpis.week(week)), adjustments);
  }

  RepNumbers numbers() {
    return review().rep("r1").orElseThrow();
  }

  /// The first KPI.
  KpiReading reading() {
    return numbers().kpis().getFirst();
  }

  /// The first KPI, as it was read on another week.
  KpiReading readingIn(String week) {
    return review("2030-01-01", week).rep("r1").orElseThrow().kpis().getFirst();
  }

  Quarter read() {
    return numbers().quarter().orElseThrow();
  }

  Rep rep(String id) {
    var weeks = new TreeMap<Week, WeekNumbers>();
    values.forEach((week, kpi) -> weeks.put(week, new WeekNumbers(week, kpi, Optional.empty())));
    return new Rep(
        id,
        SafeText.of("Robin"),
        Optional.empty(),
        quota,
        booked,
        pipeline,
        averageDeal,
        updated,
        Optional.empty(),
        absences,
        goals,
        weeks,
        Optional.empty(),
        quotes,
        deals,
        Optional.empty());
  }
}
