package scrumline;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import scrumline.team.Absence;
import scrumline.team.Adjustment;
import scrumline.team.Agenda;
import scrumline.team.Deal;
import scrumline.team.Funnel;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.Kpi;
import scrumline.team.Leads;
import scrumline.team.Period;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.Ramp;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Share;
import scrumline.team.Team;
import scrumline.team.Unit;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// Valid teams of every kind, the same for the same seed: with gaps, zeros, tiny and huge values,
/// with and without period, quota, funnel, deals, quotes. Their weeks lie around `Samples.MONDAY`.
public final class RandomTeams {
  private final RandomValues any;
  private final List<Kpi> kpis = new ArrayList<>();

  private RandomTeams(long seed) {
    any = new RandomValues(seed);
  }

  public static Team team(long seed) {
    return new RandomTeams(seed).team();
  }

  /// Up to five agreed goals for reps and KPIs of `team`.
  public static List<Adjustment> adjustments(Team team, long seed) {
    var teams = new RandomTeams(seed);
    return teams.any.some(5, () -> teams.adjustment(team));
  }

  private Team team() {
    IntStream.range(0, 1 + any.below(7)).forEach(at -> kpis.add(kpi(at)));
    return new Team(
        Optional.empty(),
        SafeText.of("Team"),
        SafeText.of("Manager"),
        any.maybe(() -> SafeText.of("strategy")),
        any.maybe(() -> Currency.getInstance(any.pick("USD", "CAD", "JPY"))),
        ZoneId.of(any.pick("America/Vancouver", "Pacific/Auckland", "UTC")),
        any.maybe(() -> Samples.MONDAY.minusDays(any.below(10))),
        any.maybe(this::period),
        Agenda.DEFAULT,
        List.copyOf(kpis),
        any.maybe(
            () ->
                new Funnel(List.of(anId(), anId()), any.maybe(this::anId), any.maybe(this::anId))),
        IntStream.range(0, 1 + any.below(5)).mapToObj(this::rep).toList(),
        any.coin() ? EnumSet.allOf(Share.class) : EnumSet.noneOf(Share.class),
        List.of(),
        List.of(),
        List.of());
  }

  private Kpi kpi(int at) {
    var unit = any.pick(Unit.values());
    boolean isRatio = unit == Unit.PERCENT && at > 1;
    return new Kpi(
        "k" + at,
        SafeText.of("KPI " + at),
        any.pick(Kpi.Kind.values()),
        unit,
        any.maybe(this::goal),
        isRatio ? Optional.of(new Kpi.Ratio("k0", "k1")) : Optional.empty(),
        any.below(5) == 0,
        any.maybe(() -> SafeText.of("why")),
        any.maybe(() -> SafeText.of("What helps?")),
        any.below(4) == 0 ? OptionalInt.of(any.below(3)) : OptionalInt.empty());
  }

  private Rep rep(int at) {
    var goals = new HashMap<String, List<GoalStep>>();
    any.some(3, this::anId).forEach(id -> goals.put(id, any.some(3, this::step)));
    var weeks = new TreeMap<Week, WeekNumbers>();
    any.some(25, any::week).forEach(week -> weeks.put(week, numbers(week)));
    return new Rep(
        "r" + at,
        SafeText.of("Rep " + at),
        any.maybe(() -> SafeText.of("role")),
        any.amount(),
        any.amount(),
        any.amount(),
        any.amount(),
        any.maybe(() -> OffsetDateTime.of(any.day(20).atTime(17, 0), ZoneOffset.UTC)),
        any.maybe(() -> new Ramp(1, 3)),
        any.some(3, this::absence),
        goals,
        weeks,
        any.maybe(() -> new Leads(any.below(9), any.below(9), any.below(9))),
        any.maybe(() -> any.some(5, this::quote)),
        any.maybe(
            () -> any.some(9, () -> new Deal(SafeText.of("account"), any.value(), any.day(120)))),
        any.maybe(() -> any.some(3, () -> new Plan(any.week(), SafeText.of("plan"), any.coin()))));
  }

  private WeekNumbers numbers(Week week) {
    Map<String, Double> values = new HashMap<>();
    kpis.stream().filter(k -> any.below(6) > 0).forEach(k -> values.put(k.id(), any.value()));
    return new WeekNumbers(week, values, Optional.empty());
  }

  private Period period() {
    var start = any.day(150);
    var holidays = new TreeSet<>(any.some(6, () -> any.day(60)));
    return new Period(
        SafeText.of("period"),
        start,
        start.plusDays(any.below(200)),
        holidays,
        any.maybe(this::anId));
  }

  private Absence absence() {
    var from = any.day(40);
    return new Absence(from, from.plusDays(any.below(30)), Optional.empty());
  }

  private Quote quote() {
    return new Quote(
        SafeText.of("Q"),
        SafeText.of("account"),
        any.value(),
        any.pick(Quote.Status.values()),
        any.maybe(() -> any.day(40)),
        any.maybe(() -> any.day(40)),
        Optional.empty(),
        Optional.empty());
  }

  private GoalStep step() {
    return new GoalStep(any.maybe(any::week), any.maybe(any::week), goal(), Optional.empty());
  }

  private Adjustment adjustment(Team team) {
    return new Adjustment(
        any.pick(team.reps().toArray(Rep[]::new)).id(),
        any.pick(team.kpis().toArray(Kpi[]::new)).id(),
        any.value(),
        goal(),
        any.week(),
        any.maybe(any::week),
        SafeText.of("why"),
        any.day(40));
  }

  private Goal goal() {
    var op = any.pick(Goal.Op.values());
    double low = any.value();
    return op == Goal.Op.RANGE ? Goal.range(low, low + any.value()) : Goal.of(op, low);
  }

  private String anId() {
    return "k" + any.below(7);
  }
}
