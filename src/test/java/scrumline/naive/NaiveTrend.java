package scrumline.naive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Unit;
import scrumline.team.Week;

/// The last four weeks of a KPI against the nine before them; in decimals, because a difference of
/// two quotients loses the digits that a threshold needs.
final class NaiveTrend {
  private static final MathContext DIGITS = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  /// Student's two-sided 10 % points, as printed in any table, for 1 to 11 degrees of freedom.
  private static final double[] STUDENT = {
    6.313751514675,
    2.919985580354,
    2.353363434802,
    2.131846786327,
    2.015048373333,
    1.943180280516,
    1.894578605061,
    1.859548037531,
    1.833112932653,
    1.812461122812,
    1.795884818704
  };

  private final Kpi kpi;
  private final List<BigDecimal[]> now;
  private final List<BigDecimal[]> before;

  NaiveTrend(Given given, Rep rep, Kpi kpi) {
    this.kpi = kpi;
    this.now = weeks(given, rep, kpi, given.weeks(4, 0));
    this.before = weeks(given, rep, kpi, given.weeks(9, 4));
  }

  void into(Tree tree) {
    boolean points = kpi.unit() == Unit.PERCENT;
    var change = change();
    boolean isRatio = kpi.ratio().isPresent();
    if (change != null && !isRatio && z() == null) {
      change = null;
    }
    tree.figure(points ? "trendPoints" : "trend", change == null ? null : change.doubleValue());
    if (change != null) {
      tree.with("trendStatus", status(change.doubleValue()));
    }
  }

  private String status(double change) {
    boolean points = kpi.unit() == Unit.PERCENT;
    double seen = Rounded.to(points ? change : change * 100, 0);
    var z = z();
    double least = kpi.ratio().isPresent() ? 1.64 : STUDENT[now.size() + before.size() - 3];
    boolean isChance = z == null || Math.abs(z) < least;
    return isChance || Math.abs(seen) < 5 ? "flat" : seen > 0 ? "up" : "down";
  }

  /// Null where there is none, or where too little is there to tell one.
  private BigDecimal change() {
    if (now.size() < 2 || before.size() < 4) {
      return null;
    }
    if (NaiveKpi.addsUp(kpi)) {
      var days = total(now, 1).add(total(before, 1));
      var both = total(now, 0).add(total(before, 0));
      if (both.multiply(total(now, 1)).compareTo(FEW.multiply(days)) < 0) {
        return null;
      }
      if (total(now, 0).signum() <= 0) {
        return null;
      }
    }
    var apart = level(now).subtract(level(before));
    if (kpi.unit() == Unit.PERCENT) {
      return kpi.ratio().isPresent() ? apart.multiply(HUNDRED) : apart;
    }
    return level(before).signum() <= 0 ? null : apart.divide(level(before), DIGITS);
  }

  /// How far from chance; null where chance says nothing.
  Double z() {
    if (change() == null) {
      return null;
    }
    if (kpi.ratio().isPresent()) {
      return ofShares(total(now, 0), total(now, 1), total(before, 0), total(before, 1));
    }
    double degrees = now.size() + before.size() - 2;
    double one = level(now).doubleValue();
    double other = level(before).doubleValue();
    if (kpi.unit() == Unit.COUNT) {
      double scatter = scatter(now).doubleValue() / one + scatter(before).doubleValue() / other;
      double phi = scatter / degrees < 1 ? 1 : scatter / degrees;
      double sums = 1 / total(now, 0).doubleValue() + 1 / total(before, 0).doubleValue();
      return (Math.log(one) - Math.log(other)) / Math.sqrt(phi * sums);
    }
    double variance = scatter(now).add(scatter(before)).doubleValue() / degrees;
    double bases = 1 / total(now, 1).doubleValue() + 1 / total(before, 1).doubleValue();
    return variance == 0 ? null : (Double) ((one - other) / Math.sqrt(variance * bases));
  }

  /// Two proportions: `one` of `ones` against `other` of `others`.
  static Double ofShares(BigDecimal one, BigDecimal ones, BigDecimal other, BigDecimal others) {
    var p = one.add(other).divide(ones.add(others), DIGITS);
    double spread = p.multiply(BigDecimal.ONE.subtract(p)).doubleValue();
    if (spread <= 0) {
      return null;
    }
    var apart = one.divide(ones, DIGITS).subtract(other.divide(others, DIGITS)).doubleValue();
    return apart / Math.sqrt(spread * (1 / ones.doubleValue() + 1 / others.doubleValue()));
  }

  /// Of each week that has a value: it and what it is counted over.
  private static List<BigDecimal[]> weeks(Given given, Rep rep, Kpi kpi, List<Week> weeks) {
    var found = new ArrayList<BigDecimal[]>();
    for (var week : weeks) {
      var value = given.value(rep, kpi, week);
      int days = given.daysPresent(rep, week);
      if (value == null || NaiveKpi.addsUp(kpi) && days == 0) {
        continue;
      }
      double over = NaiveKpi.addsUp(kpi) ? days : 1;
      if (kpi.ratio().isPresent()) {
        value = given.written(rep, kpi.ratio().get().of(), week);
        over = given.written(rep, kpi.ratio().get().over(), week);
      }
      found.add(new BigDecimal[] {BigDecimal.valueOf(value), BigDecimal.valueOf(over)});
    }
    return found;
  }

  private static BigDecimal total(List<BigDecimal[]> weeks, int at) {
    var sum = BigDecimal.ZERO;
    for (var week : weeks) {
      sum = sum.add(week[at]);
    }
    return sum;
  }

  private static BigDecimal level(List<BigDecimal[]> weeks) {
    return total(weeks, 0).divide(total(weeks, 1), DIGITS);
  }

  /// Squares of what each week has more or less than at the common level, each ÷ its base.
  private static BigDecimal scatter(List<BigDecimal[]> weeks) {
    var sum = BigDecimal.ZERO;
    for (var week : weeks) {
      var usual = total(weeks, 0).multiply(week[1]).divide(total(weeks, 1), DIGITS);
      var apart = week[0].subtract(usual);
      sum = sum.add(apart.multiply(apart).divide(week[1], DIGITS));
    }
    return sum;
  }
}
