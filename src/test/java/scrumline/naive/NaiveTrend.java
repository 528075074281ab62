package scrumline.naive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Unit;
import scrumline.team.Week;

/// The last four weeks of a KPI against the nine before them; in decimals, because a difference of
/// two quotients loses the digits that a threshold needs.
final class NaiveTrend {
  private static final double FEW = 20;
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private final Given given;
  private final Rep rep;
  private final Kpi kpi;

  NaiveTrend(Given given, Rep rep, Kpi kpi) {
    this.given = given;
    this.rep = rep;
    this.kpi = kpi;
  }

  void into(Tree tree) {
    boolean points = kpi.unit() == Unit.PERCENT;
    var change = points ? points() : relative();
    tree.figure(points ? "trendPoints" : "trend", change);
    if (change == null) {
      return;
    }
    double seen = Rounded.to(points ? change : change * 100, 0);
    tree.with("trendStatus", seen >= 5 ? "up" : seen <= -5 ? "down" : "flat");
  }

  private Double relative() {
    var now = level(given.weeks(4, 0), 2);
    var before = level(given.weeks(9, 4), 4);
    if (now == null || before == null || before.signum() == 0) {
      return null;
    }
    if (NaiveKpi.addsUp(kpi) && sum(given.weeks(4, 0)) < FEW) {
      return null;
    }
    return now.subtract(before).divide(before, DIGITS).doubleValue();
  }

  private Double points() {
    var now = level(given.weeks(4, 0), 2);
    var before = level(given.weeks(9, 4), 4);
    return now == null || before == null ? null : (Double) now.subtract(before).doubleValue();
  }

  private BigDecimal level(List<Week> weeks, int least) {
    var sum = BigDecimal.ZERO;
    var over = BigDecimal.ZERO;
    int values = 0;
    for (var week : weeks) {
      var value = given.value(rep, kpi, week);
      int days = given.daysPresent(rep, week);
      if (value == null || NaiveKpi.addsUp(kpi) && days == 0) {
        continue;
      }
      values++;
      if (kpi.ratio().isPresent()) {
        double of = given.written(rep, kpi.ratio().get().of(), week);
        sum = sum.add(BigDecimal.valueOf(of).movePointRight(2));
        over = over.add(BigDecimal.valueOf(given.written(rep, kpi.ratio().get().over(), week)));
      } else {
        sum = sum.add(BigDecimal.valueOf(value));
        over = over.add(BigDecimal.valueOf(NaiveKpi.addsUp(kpi) ? days : 1));
      }
    }
    return values < least || over.signum() == 0 ? null : sum.divide(over, DIGITS);
  }

  private double sum(List<Week> weeks) {
    double sum = 0;
    for (var week : weeks) {
      var value = given.value(rep, kpi, week);
      boolean there = given.daysPresent(rep, week) > 0;
      sum += value == null || !there ? 0 : value;
    }
    return sum;
  }
}
