package scrumline.naive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import scrumline.team.Goal;
import scrumline.team.Kpi;

/// The block `team`. A sum in which the figure of any rep is missing is absent.
final class NaiveTotals {
  private final Given given;

  NaiveTotals(Given given) {
    this.given = given;
  }

  Tree tree() {
    var tree = new Tree();
    if (given.team().period().isPresent()) {
      quarter(tree);
    }
    var kpis = new ArrayList<Object>();
    for (var kpi : given.team().kpis()) {
      if (!kpi.hidden()) {
        kpis.add(kpi(kpi));
      }
    }
    return tree.with("kpis", kpis);
  }

  private void quarter(Tree tree) {
    var quotas = new ArrayList<Double>();
    var pipelines = new ArrayList<Double>();
    Double largest = null;
    for (var rep : given.team().reps()) {
      if (rep.quota().isPresent()) {
        quotas.add(rep.quota().getAsDouble());
        pipelines.add(rep.pipeline().isPresent() ? rep.pipeline().getAsDouble() : null);
        var deal = new NaiveBook(given, rep).largestDeal();
        largest = largest == null || deal != null && deal > largest ? deal : largest;
      }
    }
    var booked = booked(given);
    var period = given.period();
    int days = given.workdays(null, period.start(), period.end());
    int elapsed = given.workdays(null, period.start(), given.asOf());
    new NaivePace(sum(quotas), booked, days, elapsed).into(tree);
    NaivePace.coverage(tree, sum(pipelines));
    toGo(tree, booked == null ? 0 : booked);
    boolean known = largest != null && tree.number("pace") != null;
    tree.figure(
        "paceWithoutLargest",
        known ? (Double) NaiveBook.paceWithout(largest, booked, tree.number("expected")) : null);
    tree.members.remove("expected");
    tree.absent.remove("expected");
  }

  /// Everybody's gap is so many of their own deals; those, for as much of it as the team lacks.
  private void toGo(Tree tree, double teamBooked) {
    var newQuotes = new ArrayList<Double>();
    var allGaps = BigDecimal.ZERO;
    var allDeals = BigDecimal.ZERO;
    boolean known = true;
    for (var rep : given.team().reps()) {
      if (rep.quota().isEmpty()) {
        continue;
      }
      var own = new NaiveQuarter(given, rep).tree(teamBooked);
      newQuotes.add(own.number("newQuotesToGo"));
      var gap = own.number("gap");
      var worth = new NaiveBook(given, rep).averageDeal();
      if (gap == null || gap > 0 && worth == null) {
        known = false;
      } else if (gap > 0) {
        var money = BigDecimal.valueOf(gap);
        allGaps = allGaps.add(money);
        var deals = money.multiply(worth.deals());
        allDeals = allDeals.add(deals.divide(worth.money(), MathContext.DECIMAL128));
      }
    }
    var gap = tree.number("gap");
    Double deals = gap == null || !known ? null : gap;
    if (gap != null && gap == 0) {
      deals = 0.0;
    } else if (deals != null) {
      var all = BigDecimal.valueOf(gap).multiply(allDeals);
      deals = Rounded.up(all, allGaps).doubleValue();
    }
    tree.figure("dealsToGo", deals).figure("newQuotesToGo", sum(newQuotes));
  }

  /// What the reps with a quota have booked.
  static Double booked(Given given) {
    var all = new ArrayList<Double>();
    for (var rep : given.team().reps()) {
      if (rep.quota().isPresent()) {
        all.add(new NaiveBook(given, rep).booked());
      }
    }
    return sum(all);
  }

  private static Double sum(List<Double> values) {
    var sum = BigDecimal.ZERO;
    for (var value : values) {
      if (value == null) {
        return null;
      }
      sum = sum.add(BigDecimal.valueOf(value));
    }
    return values.isEmpty() ? null : (Double) sum.doubleValue();
  }

  private Tree kpi(Kpi kpi) {
    double actual = 0;
    double over = 0;
    double met = 0;
    double judged = 0;
    var goals = new ArrayList<Goal>();
    for (var rep : given.team().reps()) {
      var own = NaiveKpi.of(given, rep, kpi);
      met += own.status().equals("met") ? 1 : 0;
      judged += List.of("met", "close", "behind").contains(own.status()) ? 1 : 0;
      if (own.actual() == null) {
        continue;
      }
      if (own.goal() != null) {
        goals.add(own.goal());
      }
      if (kpi.ratio().isPresent()) {
        actual += 100 * given.written(rep, kpi.ratio().get().of(), given.week());
        over += given.written(rep, kpi.ratio().get().over(), given.week());
      } else {
        actual += own.actual();
        over += 1;
      }
    }
    boolean adds = NaiveKpi.addsUp(kpi);
    var tree = new Tree().with("id", kpi.id());
    tree.figure("actual", over == 0 ? null : (Double) (adds ? actual : actual / over));
    NaiveNumbers.goal(tree, adds ? sumOf(goals) : common(goals));
    return tree.with("metBy", met).with("judged", judged);
  }

  private static Goal sumOf(List<Goal> goals) {
    Goal sum = null;
    for (var goal : goals) {
      if (sum != null && sum.op() != goal.op()) {
        return null;
      }
      sum =
          sum == null
              ? goal
              : new Goal(goal.op(), sum.value() + goal.value(), sum.high() + goal.high());
    }
    return sum;
  }

  private static Goal common(List<Goal> goals) {
    for (var goal : goals) {
      if (!goal.equals(goals.get(0))) {
        return null;
      }
    }
    return goals.isEmpty() ? null : goals.get(0);
  }
}
