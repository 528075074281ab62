package scrumline.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import scrumline.team.Period;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Unit;
import scrumline.team.Week;

/// Whether the ways agree in which a file tells what a rep has booked: deals must add up to the
/// sum, weekly values to within the two weeks that the period's ends cut.
final class Bookings {
  private static final double HALF_A_CENT = 0.005;

  private final Optional<Period> period;
  private final Optional<String> result;
  private final LocalDate asOf;

  Bookings(Team team, Optional<Week> newest) {
    this.period = team.period();
    this.result =
        period
            .flatMap(Period::result)
            .filter(id -> team.kpi(id).filter(kpi -> kpi.unit() == Unit.MONEY).isPresent());
    this.asOf = team.asOf().orElse(newest.map(Week::friday).orElse(LocalDate.MAX));
  }

  /// A sentence, or nothing.
  String disagreement(Rep rep) {
    var deals = deals(rep);
    var booked = rep.booked();
    if (booked.isPresent() && deals.isPresent() && differ(booked, deals, 0)) {
      return "\"booked\" says " + plain(booked) + ", \"deals\" add up to " + plain(deals);
    }
    var weeks = weeks(rep);
    var first = booked.isPresent() ? booked : deals;
    if (first.isPresent() && weeks.isPresent() && differ(first, weeks, cutWeeks(rep))) {
      String name = booked.isPresent() ? "\"booked\" says " : "\"deals\" add up to ";
      return name + plain(first) + ", the weeks add up to " + plain(weeks);
    }
    return "";
  }

  private OptionalDouble deals(Rep rep) {
    if (period.isEmpty() || rep.deals().isEmpty()) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (var deal : rep.deals().get()) {
      boolean counts = period.get().contains(deal.closed()) && !deal.closed().isAfter(asOf);
      sum += counts ? deal.value() : 0;
    }
    return OptionalDouble.of(sum);
  }

  private OptionalDouble weeks(Rep rep) {
    if (result.isEmpty()) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    boolean any = false;
    for (var numbers : rep.weeks().values()) {
      var value = numbers.value(result.get());
      boolean counts =
          period.get().contains(numbers.week().thursday())
              && !numbers.week().monday().isAfter(asOf);
      if (counts && value.isPresent()) {
        sum += value.getAsDouble();
        any = true;
      }
    }
    return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
  }

  private double cutWeeks(Rep rep) {
    var first = Week.of(period.get().start());
    var last = Week.of(period.get().end());
    return rep.value(result.get(), first).orElse(0) + rep.value(result.get(), last).orElse(0);
  }

  private static boolean differ(OptionalDouble one, OptionalDouble other, double allowed) {
    return Math.abs(one.getAsDouble() - other.getAsDouble()) > allowed + HALF_A_CENT;
  }

  private static String plain(OptionalDouble money) {
    return BigDecimal.valueOf(money.getAsDouble()).stripTrailingZeros().toPlainString();
  }
}
