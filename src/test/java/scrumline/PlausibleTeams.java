package scrumline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import scrumline.team.Adjustment;
import scrumline.team.Agenda;
import scrumline.team.Funnel;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Period;
import scrumline.team.SafeText;
import scrumline.team.Share;
import scrumline.team.Team;
import scrumline.team.Unit;
import scrumline.team.Week;

/// Teams as they might work next door, the same for the same seed: four funnel steps, a quarter of
/// about 13 weeks around `Samples.MONDAY` with holidays, quotas near what is sold, people who are
/// away, weeks with gaps and with zeros. Where `RandomTeams` asks what a file may say at all, these
/// ask what its figures come to.
public final class PlausibleTeams {
  static final List<String> STEPS = List.of("calls", "conversations", "quotes_sent", "deals_won");

  private final RandomValues any;

  private PlausibleTeams(long seed) {
    any = new RandomValues(seed);
  }

  public static Team team(long seed) {
    return new PlausibleTeams(seed).team();
  }

  /// Up to four goals of `team` that were agreed lately; most of them hold in the reviewed week.
  public static List<Adjustment> adjustments(Team team, long seed) {
    var teams = new PlausibleTeams(seed);
    return teams.any.some(4, () -> teams.adjustment(team));
  }

  private Team team() {
    var period = period();
    var rep = new PlausibleRep(any, period);
    return new Team(
        Optional.empty(),
        SafeText.of("Next Door"),
        SafeText.of("Dana Whitfield"),
        Optional.empty(),
        Optional.of(Currency.getInstance("USD")),
        ZoneId.of("America/Vancouver"),
        any.below(4) == 0 ? Optional.empty() : Optional.of(LocalDate.of(2026, 11, 20)),
        any.below(12) == 0 ? Optional.empty() : Optional.of(period),
        Agenda.DEFAULT,
        kpis(),
        any.below(12) == 0 ? Optional.empty() : Optional.of(funnel()),
        IntStream.rangeClosed(1, 2 + any.below(5)).mapToObj(rep::rep).toList(),
        EnumSet.noneOf(Share.class),
        List.of(),
        List.of(),
        List.of());
  }

  private Funnel funnel() {
    boolean counts = any.below(8) > 0;
    return new Funnel(
        STEPS,
        counts ? Optional.of("deals_won") : Optional.empty(),
        counts ? Optional.of("deals_lost") : Optional.empty());
  }

  /// Mostly the sample's quarter; at times one that has just begun, or is about to end.
  private Period period() {
    var start = LocalDate.of(2026, 10, 1).plusDays(any.below(3) == 0 ? any.below(90) - 45 : 0);
    var end = start.plusDays(91);
    var holidays = new TreeSet<LocalDate>();
    holidays.add(LocalDate.of(2026, 11, 26));
    holidays.add(LocalDate.of(2026, 12, 25));
    holidays.addAll(any.some(4, () -> any.day(50)));
    Optional<String> result = any.below(6) == 0 ? Optional.empty() : Optional.of("revenue");
    return new Period(SafeText.of("2026-Q4"), start, end, holidays, result);
  }

  private List<Kpi> kpis() {
    var kpis = new ArrayList<Kpi>();
    kpis.add(count("calls", 80, false));
    kpis.add(count("conversations", 16, false));
    kpis.add(ratio("hot_followup", any.pick(80.0, 89.5, 90.0), "hot_followed_up", "hot_new"));
    kpis.add(count("quotes_sent", 5, false));
    kpis.add(kpi("deals_won", Kpi.Kind.LAGGING, Unit.COUNT, Optional.of(atLeast(1))));
    kpis.add(kpi("revenue", Kpi.Kind.LAGGING, Unit.MONEY, any.maybe(() -> atLeast(9000))));
    kpis.add(kpi("days_to_quote", Kpi.Kind.LEADING, Unit.DAYS, any.maybe(this::fewDays)));
    kpis.add(ratio("win_rate", 25, "deals_won", "quotes_sent"));
    kpis.add(count("deals_lost", 3, true));
    kpis.add(count("hot_new", 6, true));
    kpis.add(count("hot_followed_up", 5, true));
    return List.copyOf(kpis);
  }

  private static Goal atLeast(double value) {
    return Goal.of(Goal.Op.AT_LEAST, value);
  }

  private Goal fewDays() {
    return any.coin() ? Goal.of(any.pick(Goal.Op.AT_MOST, Goal.Op.LESS_THAN), 3) : Goal.range(1, 3);
  }

  private Kpi kpi(String id, Kpi.Kind kind, Unit unit, Optional<Goal> goal) {
    return kpi(id, kind, unit, goal, Optional.empty(), false);
  }

  private Kpi count(String id, double goal, boolean hidden) {
    var given = hidden ? Optional.<Goal>empty() : Optional.of(atLeast(goal));
    return kpi(id, Kpi.Kind.LEADING, Unit.COUNT, given, Optional.empty(), hidden);
  }

  private Kpi ratio(String id, double goal, String of, String over) {
    var ratio = Optional.of(new Kpi.Ratio(of, over));
    var kind = id.equals("win_rate") ? Kpi.Kind.LAGGING : Kpi.Kind.LEADING;
    return kpi(id, kind, Unit.PERCENT, Optional.of(atLeast(goal)), ratio, false);
  }

  private Kpi kpi(
      String id,
      Kpi.Kind kind,
      Unit unit,
      Optional<Goal> goal,
      Optional<Kpi.Ratio> ratio,
      boolean hidden) {
    var label = SafeText.of(id.replace('_', ' '));
    var decimals = unit == Unit.PERCENT ? OptionalInt.of(any.below(2)) : OptionalInt.empty();
    var none = Optional.<SafeText>empty();
    return new Kpi(id, label, kind, unit, goal, ratio, hidden, none, none, decimals);
  }

  private Adjustment adjustment(Team team) {
    var rep = team.reps().get(any.below(team.reps().size()));
    var from = Week.of(Samples.MONDAY).plus(-any.below(6));
    var until = any.coin() ? Optional.of(from.plus(any.below(4))) : Optional.<Week>empty();
    double value = any.pick(10, 20, 60, 75, 100);
    return new Adjustment(
        rep.id(),
        any.pick(STEPS.get(0), STEPS.get(1)),
        80,
        atLeast(value),
        from,
        until,
        SafeText.of("focus"),
        from.monday().minusDays(7));
  }
}
