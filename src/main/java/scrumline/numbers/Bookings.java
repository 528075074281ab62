package scrumline.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import scrumline.team.Deal;
import scrumline.team.Kpi;
import scrumline.team.Period;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Week;

/// What a rep has booked in the period up to `asOf`, from the three places where a file may say it:
/// the rep's `booked`, the listed deals, and the weekly values of the period's result for weeks
/// whose Thursday lies in the period. `atTheEnds` is the part of the weekly values that may belong
/// outside the period, in weeks that its start or end cuts.
public record Bookings(Figure given, Figure deals, Figure weeks, double atTheEnds) {
  private static final String NONE = "no booked figure";

  static Bookings of(Team team, Period period, Rep rep, LocalDate asOf) {
    var given = Figure.of(rep.booked(), NONE);
    var deals =
        rep.deals()
            .map(list -> Figure.of(sum(inPeriod(list, period, asOf))))
            .orElse(Figure.absent("no deals listed"));
    var result = period.result().flatMap(team::kpi);
    if (result.isEmpty()) {
      return new Bookings(given, deals, Figure.absent(NONE), 0);
    }
    var total = OptionalDouble.empty();
    double atTheEnds = 0;
    for (var numbers : rep.weeks().headMap(Week.of(asOf).plus(1)).values()) {
      var value = numbers.value(result.get().id());
      if (value.isPresent() && period.contains(numbers.week().thursday())) {
        total = OptionalDouble.of(Exact.sum(total.orElse(0), value.getAsDouble()));
      }
      atTheEnds += isCut(numbers.week(), period) ? Math.abs(value.orElse(0)) : 0;
    }
    return new Bookings(given, deals, Figure.of(total, NONE), atTheEnds);
  }

  /// The one that counts: given, else the deals, else the weeks.
  public Figure figure() {
    return given.or(deals.or(weeks));
  }

  /// Whether nothing but the weekly values tells it.
  boolean isOfWeeks() {
    return !given.isKnown() && !deals.isKnown() && weeks.isKnown();
  }

  /// The listed deals are not what counts, by whatever amount.
  public boolean dealsDisagree() {
    return deals.isKnown() && !figure().value().equals(deals.value());
  }

  /// The weekly values are not what counts, and the weeks at the period's ends do not explain it.
  public boolean weeksDisagree() {
    var apart = figure().with(weeks, Exact::difference);
    return Math.abs(apart.value().orElse(0)) > atTheEnds;
  }

  /// The deals of a list that were closed in the period, up to and including `asOf`.
  static List<Deal> inPeriod(List<Deal> deals, Period period, LocalDate asOf) {
    return deals.stream()
        .filter(deal -> period.contains(deal.closed()) && !deal.closed().isAfter(asOf))
        .toList();
  }

  /// How many deals a rep has closed in the period up to `asOf`: those that are listed, else the
  /// weekly values of what counts them, for weeks whose Thursday lies in the period.
  static Figure closed(ReviewInput input, Period period, RepWeeks rep) {
    var listed = rep.rep().deals();
    if (listed.isPresent()) {
      return Figure.of(inPeriod(listed.get(), period, input.asOf()).size());
    }
    String won = FunnelWords.closing(rep.team()).map(Kpi::id).orElse("");
    if (input.lateStart(won).isPresent()) {
      return Figure.absent("the file begins after the period did");
    }
    return rep.rep().weeks().headMap(Week.of(input.asOf()).plus(1)).values().stream()
        .filter(numbers -> period.contains(numbers.week().thursday()))
        .flatMap(numbers -> numbers.value(won).stream().boxed())
        .map(Figure::of)
        .reduce((a, b) -> a.with(b, Exact::sum))
        .orElse(Figure.absent("no deals counted"));
  }

  private static double sum(List<Deal> deals) {
    return deals.stream().mapToDouble(Deal::value).reduce(0, Exact::sum);
  }

  private static boolean isCut(Week week, Period period) {
    boolean begins = period.contains(week.monday());
    return begins != period.contains(week.friday().plusDays(2));
  }
}
