package scrumline.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Week;

/// The block `funnel` of a rep.
final class NaiveFunnel {
  private static final double FEW = 10;

  private final Given given;
  private final Rep rep;
  private final List<Kpi> steps;

  NaiveFunnel(Given given, Rep rep) {
    this.given = given;
    this.rep = rep;
    this.steps = steps(given);
  }

  static List<Kpi> steps(Given given) {
    var steps = new ArrayList<Kpi>();
    for (var id : given.team().funnel().orElseThrow().steps()) {
      if (given.team().kpi(id).isPresent()) {
        steps.add(given.team().kpi(id).get());
      }
    }
    return steps;
  }

  /// `quarter` is the rep's, null without a period.
  Tree tree(Tree quarter) {
    var tree = new Tree();
    var rates = new ArrayList<Object>();
    for (int to = 1; to < steps.size(); to++) {
      var sums = sums(to, given.weeks(13, 0));
      var entry = new Tree().with("from", steps.get(to - 1).id()).with("to", steps.get(to).id());
      entry.figure("n", sums == null ? null : sums[0]).figure("rate", rate(sums));
      rates.add(entry);
    }
    tree.with("rates", rates);
    tree.with("needed", needed(quarter));
    gapSplit(tree);
    return tree;
  }

  private List<Object> needed(Tree quarter) {
    var needed = new ArrayList<Object>();
    var perWeek = quarter == null ? null : dealsPerWeek(quarter);
    for (int step = steps.size() - 1; step >= 0; step--) {
      needed.add(0, new Tree().with("id", steps.get(step).id()).figure("perWeek", perWeek));
      var rate = step == 0 ? null : rate(sums(step, given.weeks(13, 0)));
      perWeek = perWeek == null || rate == null || rate == 0 ? null : (Double) (perWeek / rate);
    }
    return needed;
  }

  private Double dealsPerWeek(Tree quarter) {
    var tomorrow = given.asOf().plusDays(1);
    double weeksLeft = given.workdays(rep, tomorrow, given.period().end()) / 5.0;
    var gap = quarter.number("gap");
    var average = quarter.number("averageDeal");
    boolean known = gap != null && average != null && weeksLeft > 0;
    return known ? (Double) (gap / average / weeksLeft) : null;
  }

  private void gapSplit(Tree tree) {
    Map<Integer, Double> falls = new LinkedHashMap<>();
    double all = 0;
    for (int link = 0; link < steps.size(); link++) {
      var fall = link == 0 ? fallOfFirst() : fallOfRate(link);
      if (fall != null) {
        falls.put(link, fall);
        all += fall;
      }
    }
    if (all == 0) {
      tree.absent.add("gapSplit");
      return;
    }
    var split = new ArrayList<Object>();
    Integer largest = null;
    for (var link : falls.keySet()) {
      split.add(new Tree().with("link", steps.get(link).id()).with("share", falls.get(link) / all));
      largest = largest == null || falls.get(link) > falls.get(largest) ? link : largest;
    }
    tree.with("gapSplit", split);
    double next = 0;
    for (var link : falls.keySet()) {
      next = link.equals(largest) ? next : Math.max(next, falls.get(link));
    }
    double part = Rounded.to(100 * falls.get(largest) / all, 0);
    boolean ahead = part >= 40 && part >= 1.5 * Rounded.to(100 * next / all, 0);
    var z = largest == 0 ? new NaiveTrend(given, rep, steps.get(0)).z() : zOfRate(largest);
    if (ahead && z != null && z <= -2.05) {
      tree.with("named", steps.get(largest).id());
    } else {
      tree.absent.add("named");
    }
  }

  private Double fallOfFirst() {
    var now = perDay(given.weeks(4, 0));
    var before = perDay(given.weeks(9, 4));
    if (now == null || before == null || now[0] < FEW || now[0] == 0 || before[0] == 0) {
      return null;
    }
    return fall(now[0] / now[1], before[0] / before[1]);
  }

  private Double fallOfRate(int link) {
    var now = sums(link, given.weeks(4, 0));
    var before = sums(link, given.weeks(9, 4));
    if (now == null || before == null || now[0] == 0 || before[0] == 0) {
      return null;
    }
    return now[1] < FEW || before[1] == 0 ? null : fall(now[1] / now[0], before[1] / before[0]);
  }

  /// Two proportions: what came of the step before, lately and in the weeks before that.
  private Double zOfRate(int link) {
    var now = sums(link, given.weeks(4, 0));
    var before = sums(link, given.weeks(9, 4));
    return NaiveTrend.ofShares(
        BigDecimal.valueOf(now[1]),
        BigDecimal.valueOf(now[0]),
        BigDecimal.valueOf(before[1]),
        BigDecimal.valueOf(before[0]));
  }

  private static double fall(double now, double before) {
    return Math.max(0, -Math.log(now / before));
  }

  /// The first step's sum and the days that it was made on; null for nothing.
  private double[] perDay(List<Week> weeks) {
    double sum = 0;
    double days = 0;
    for (var week : weeks) {
      var value = given.value(rep, steps.get(0), week);
      if (value != null && given.daysPresent(rep, week) > 0) {
        sum += value;
        days += given.daysPresent(rep, week);
      }
    }
    return days == 0 ? null : new double[] {sum, days};
  }

  /// Sums of the step before `to` and of `to`, over the weeks that have both; null for none.
  private double[] sums(int to, List<Week> weeks) {
    return given.sums(rep, steps.get(to - 1), steps.get(to), weeks);
  }

  private static Double rate(double[] sums) {
    return sums == null || sums[0] == 0 ? null : (Double) (sums[1] / sums[0]);
  }
}
