package scrumline.coach;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
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

/// A quarter of a team of thirty, made from a process of which everything is known: who works as
/// ever, who makes fewer calls from a week on, of whose conversations less comes, who ramps up, who
/// lets quotes wait, who is away, whose quota is too high. `on` is what their file says on a
// Monday.
final class KnownPeople {
  static final List<String> STEPS = List.of("calls", "conversations", "quotes_sent", "deals_won");
  static final Period QUARTER =
      new Period(
          SafeText.of("2026-Q4"),
          LocalDate.of(2026, 10, 1),
          LocalDate.of(2026, 12, 31),
          new TreeSet<>(List.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 25))),
          Optional.of("revenue"));

  private static final int PEOPLE = 30;

  private final List<KnownPerson> people;

  KnownPeople(long seed) {
    var random = new Random(seed);
    people =
        IntStream.range(0, PEOPLE).mapToObj(number -> new KnownPerson(number, random)).toList();
  }

  /// The 13 Mondays of the quarter, the one after it included.
  static List<LocalDate> mondays() {
    return IntStream.rangeClosed(1, 13).mapToObj(LocalDate.of(2026, 10, 5)::plusWeeks).toList();
  }

  Team on(LocalDate monday) {
    return new Team(
        Optional.empty(),
        SafeText.of("Known"),
        SafeText.of("Dana Whitfield"),
        Optional.empty(),
        Optional.of(Currency.getInstance("USD")),
        ZoneOffset.UTC,
        Optional.empty(),
        Optional.of(QUARTER),
        Agenda.DEFAULT,
        kpis(),
        Optional.of(new Funnel(STEPS, Optional.of("deals_won"), Optional.of("deals_lost"))),
        people.stream().map(one -> one.on(monday)).toList(),
        EnumSet.noneOf(Share.class),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Kpi> kpis() {
    var kpis = new ArrayList<Kpi>();
    kpis.add(kpi("calls", "Calls", Kpi.Kind.LEADING, Unit.COUNT, 80, false));
    kpis.add(kpi("conversations", "Conversations", Kpi.Kind.LEADING, Unit.COUNT, 16, false));
    kpis.add(kpi("quotes_sent", "Quotes sent", Kpi.Kind.LEADING, Unit.COUNT, 5, false));
    kpis.add(kpi("deals_won", "Deals closed", Kpi.Kind.LAGGING, Unit.COUNT, 1, false));
    kpis.add(kpi("revenue", "Booked", Kpi.Kind.LAGGING, Unit.MONEY, 0, true));
    kpis.add(kpi("deals_lost", "Deals lost", Kpi.Kind.LAGGING, Unit.COUNT, 0, true));
    return kpis;
  }

  private static Kpi kpi(
      String id, String label, Kpi.Kind kind, Unit unit, double goal, boolean hidden) {
    return new Kpi(
        id,
        SafeText.of(label),
        kind,
        unit,
        hidden ? Optional.empty() : Optional.of(Goal.of(Goal.Op.AT_LEAST, goal)),
        Optional.empty(),
        hidden,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  /// The first week of which there are numbers.
  static Week first() {
    return Week.of(LocalDate.of(2026, 4, 6));
  }
}
