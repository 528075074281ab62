package scrumline.naive;

import java.util.ArrayList;
import java.util.Locale;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Rep;

/// The whole document, less `forecast` and `prompt`.
final class NaiveNumbers {
  private final Given given;

  NaiveNumbers(Given given) {
    this.given = given;
  }

  Tree tree() {
    var tree = new Tree();
    tree.with("week", given.week().toString());
    tree.with("date", given.date().toString());
    tree.with("asOf", given.asOf().toString());
    if (given.team().period().isPresent()) {
      tree.with("period", period());
    }
    tree.with("team", new NaiveTotals(given).tree());
    var reps = new ArrayList<Object>();
    for (var rep : given.team().reps()) {
      reps.add(rep(rep));
    }
    return tree.with("reps", reps);
  }

  private Tree period() {
    var period = given.period();
    double days = given.workdays(null, period.start(), period.end());
    double elapsed = given.workdays(null, period.start(), given.asOf());
    var tree = new Tree().with("label", period.label().value());
    tree.with("workdays", days).with("elapsedDays", elapsed);
    return tree.figure("elapsed", days == 0 ? null : (Double) (elapsed / days));
  }

  private Tree rep(Rep rep) {
    var tree = new Tree().with("id", rep.id()).with("name", rep.name().value());
    tree.with("daysPresent", (double) given.daysPresent(rep, given.week()));
    tree.with("onTime", isOnTime(rep));
    var kpis = new ArrayList<Object>();
    for (var kpi : given.team().kpis()) {
      if (!kpi.hidden()) {
        kpis.add(kpi(rep, kpi));
      }
    }
    tree.with("kpis", kpis);
    Tree quarter = null;
    if (given.team().period().isPresent()) {
      var teamBooked = NaiveTotals.booked(given);
      quarter = new NaiveQuarter(given, rep).tree(teamBooked == null ? 0 : teamBooked);
      tree.with("quarter", quarter);
    }
    if (given.team().funnel().isPresent() && NaiveFunnel.steps(given).size() > 1) {
      tree.with("funnel", new NaiveFunnel(given, rep).tree(quarter));
    }
    return tree;
  }

  static void goal(Tree tree, Goal goal) {
    if (goal != null && goal.op() == Goal.Op.RANGE) {
      tree.with("lo", goal.value()).with("hi", goal.high());
    } else {
      tree.figure("goal", goal == null ? null : (Double) goal.value());
    }
  }

  private boolean isOnTime(Rep rep) {
    for (var kpi : given.team().kpis()) {
      boolean hasGoal = !kpi.hidden() && given.goal(rep, kpi, given.week()) != null;
      boolean excused =
          given.isNotApplicable(rep, kpi, given.week())
              || given.daysPresent(rep, given.week()) == 0;
      if (hasGoal && !excused && given.value(rep, kpi, given.week()) == null) {
        return false;
      }
    }
    if (rep.updated().isEmpty() || given.daysPresent(rep, given.week()) == 0) {
      return true;
    }
    var day = rep.updated().get().atZoneSameInstant(given.team().zone()).toLocalDate();
    return !day.isBefore(given.week().monday().plusDays(4));
  }

  private Tree kpi(Rep rep, Kpi kpi) {
    var own = NaiveKpi.of(given, rep, kpi);
    var tree = new Tree().with("id", kpi.id()).figure("actual", own.actual());
    goal(tree, own.goal());
    if (own.goal() != null) {
      tree.with("op", own.goal().op().sign().toLowerCase(Locale.ROOT));
    }
    tree.with("window", (double) own.window()).figure("ofGoal", own.ofGoal());
    tree.with("status", own.status());
    if (kpi.isLeading()) {
      new NaiveTrend(given, rep, kpi).into(tree);
      tree.with("streak", NaiveKpi.streak(given, rep, kpi));
    }
    return tree;
  }
}
