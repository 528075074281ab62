package scrumline.naive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import scrumline.team.Rep;
import scrumline.team.Unit;

/// What a rep has sold, and what a sale is worth. All null where it is not known.
final class NaiveBook {
  private final Given given;
  private final Rep rep;

  NaiveBook(Given given, Rep rep) {
    this.given = given;
    this.rep = rep;
  }

  Double booked() {
    if (rep.booked().isPresent()) {
      return rep.booked().getAsDouble();
    }
    if (rep.deals().isPresent()) {
      var sum = BigDecimal.ZERO;
      for (var value : dealsOfPeriod()) {
        sum = sum.add(BigDecimal.valueOf(value));
      }
      return sum.doubleValue();
    }
    var result = given.period().result();
    if (result.isEmpty() || given.team().kpi(result.get()).isEmpty()) {
      return null;
    }
    BigDecimal sum = null;
    for (var week : rep.weeks().keySet()) {
      var thursday = week.monday().plusDays(3);
      var value = given.written(rep, result.get(), week);
      boolean begun = !week.monday().isAfter(given.asOf());
      if (value != null && isInPeriod(thursday) && begun) {
        sum = (sum == null ? BigDecimal.ZERO : sum).add(BigDecimal.valueOf(value));
      }
    }
    return sum == null ? null : (Double) sum.doubleValue();
  }

  /// The pace that is left without the largest deal, of which cents matter beside billions.
  static double paceWithout(double largest, double booked, double expected) {
    return Rounded.difference(booked, largest) / expected;
  }

  private boolean isInPeriod(LocalDate day) {
    return !day.isBefore(given.period().start()) && !day.isAfter(given.period().end());
  }

  List<Double> dealsOfPeriod() {
    var values = new ArrayList<Double>();
    for (var deal : rep.deals().orElse(List.of())) {
      if (isInPeriod(deal.closed()) && !deal.closed().isAfter(given.asOf())) {
        values.add(deal.value());
      }
    }
    return values;
  }

  Double largestDeal() {
    Double largest = null;
    for (var value : dealsOfPeriod()) {
      largest = largest == null || value > largest ? value : largest;
    }
    return largest;
  }

  /// Money, and the deals that it is for.
  record Sold(BigDecimal money, BigDecimal deals) {
    double each() {
      return money.divide(deals, MathContext.DECIMAL128).doubleValue();
    }
  }

  /// Null where a deal is not worth anything that is known.
  Sold averageDeal() {
    if (rep.averageDeal().isPresent()) {
      return worth(BigDecimal.valueOf(rep.averageDeal().getAsDouble()), BigDecimal.ONE);
    }
    var own = dealsOfHalfAYear(rep);
    if (own.size() >= 5) {
      return withoutLargest(own);
    }
    var all = new ArrayList<BigDecimal>();
    for (var one : given.team().reps()) {
      all.addAll(dealsOfHalfAYear(one));
    }
    if (all.isEmpty()) {
      return moneyAndDealsOfWeeks();
    }
    BigDecimal teamMoney = sum(all);
    BigDecimal teamDeals = BigDecimal.valueOf(all.size());
    if (all.size() >= 5) {
      teamMoney = teamMoney.subtract(Collections.max(all));
      teamDeals = teamDeals.subtract(BigDecimal.ONE);
    }
    var five = BigDecimal.valueOf(5);
    var money = sum(own).multiply(teamDeals).add(five.multiply(teamMoney));
    var deals = BigDecimal.valueOf(own.size() + 5).multiply(teamDeals);
    return worth(money, deals);
  }

  private static Sold withoutLargest(List<BigDecimal> values) {
    var money = sum(values).subtract(Collections.max(values));
    return worth(money, BigDecimal.valueOf(values.size() - 1));
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    var sum = BigDecimal.ZERO;
    for (var value : values) {
      sum = sum.add(value);
    }
    return sum;
  }

  /// What was closed in the reviewed week and the 25 before it.
  private List<BigDecimal> dealsOfHalfAYear(Rep whose) {
    var values = new ArrayList<BigDecimal>();
    for (var deal : whose.deals().orElse(List.of())) {
      boolean early = deal.closed().isBefore(given.week().plus(-25).monday());
      if (!early && deal.closed().isBefore(given.week().plus(1).monday())) {
        values.add(BigDecimal.valueOf(deal.value()));
      }
    }
    return values;
  }

  private Sold moneyAndDealsOfWeeks() {
    var period = given.period();
    var funnel = given.team().funnel();
    if (period.result().isEmpty()) {
      return null;
    }
    var result = given.team().kpi(period.result().get());
    if (funnel.isPresent() && funnel.get().won().isPresent()) {
      var sums = sums(period.result().get(), funnel.get().won().get(), 26);
      if (sums != null && sums[1].signum() != 0) {
        return worth(sums[0], sums[1]);
      }
    }
    boolean counts = result.isPresent() && result.get().unit() == Unit.COUNT;
    return counts ? new Sold(BigDecimal.ONE, BigDecimal.ONE) : null;
  }

  private static Sold worth(BigDecimal money, BigDecimal deals) {
    return money.signum() > 0 && deals.signum() > 0 ? new Sold(money, deals) : null;
  }

  /// Two sums over those of the last so many weeks that have both; null where none has.
  BigDecimal[] sums(String one, String other, int weeks) {
    BigDecimal[] sums = null;
    for (var week : given.weeks(weeks, 0)) {
      var first = given.written(rep, one, week);
      var second = given.written(rep, other, week);
      if (first != null && second != null) {
        sums = sums == null ? new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO} : sums;
        sums[0] = sums[0].add(BigDecimal.valueOf(first));
        sums[1] = sums[1].add(BigDecimal.valueOf(second));
      }
    }
    return sums;
  }
}
