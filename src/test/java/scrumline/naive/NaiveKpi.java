package scrumline.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Unit;
import scrumline.team.Week;

/// One KPI of one rep held against its goal. `actual` and `goal` are null where there is none;
/// `goal` is what is asked of a short week, where it is short; `window` on how many weeks it is.
record NaiveKpi(Double actual, Goal goal, int window, Double ofGoal, String status) {
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /// As people see it: leading KPIs on the week, lagging ones that add up on the weeks of the last
  /// four in which the file has a value.
  static NaiveKpi of(Given given, Rep rep, Kpi kpi) {
    return isOnFourWeeks(kpi)
        ? overSeveralWeeks(given, rep, kpi)
        : inOneWeek(given, rep, kpi, given.week());
  }

  static boolean isOnFourWeeks(Kpi kpi) {
    return kpi.kind() == Kpi.Kind.LAGGING && addsUp(kpi);
  }

  static boolean addsUp(Kpi kpi) {
    return kpi.unit() == Unit.COUNT || kpi.unit() == Unit.MONEY;
  }

  static NaiveKpi inOneWeek(Given given, Rep rep, Kpi kpi, Week week) {
    var actual = given.value(rep, kpi, week);
    return held(given, rep, kpi, List.of(week), actual);
  }

  private static NaiveKpi overSeveralWeeks(Given given, Rep rep, Kpi kpi) {
    var counted = new ArrayList<Week>();
    var sum = BigDecimal.ZERO;
    for (var week : given.weeks(4, 0)) {
      var value = given.value(rep, kpi, week);
      if (value != null) {
        counted.add(week);
        sum = sum.add(BigDecimal.valueOf(value));
      }
    }
    if (counted.isEmpty()) {
      return inOneWeek(given, rep, kpi, given.week());
    }
    return held(given, rep, kpi, counted, sum.doubleValue());
  }

  private static NaiveKpi held(Given given, Rep rep, Kpi kpi, List<Week> weeks, Double actual) {
    var last = given.goal(rep, kpi, weeks.getLast());
    if (last == null) {
      return new NaiveKpi(actual, null, weeks.size(), null, "none");
    }
    var low = BigDecimal.ZERO;
    var high = BigDecimal.ZERO;
    var whole = BigDecimal.ZERO;
    int days = 0;
    for (var week : weeks) {
      days += given.daysPresent(rep, week);
      var goal = given.goal(rep, kpi, week);
      if (goal != null && goal.op() == last.op()) {
        var scaled = forDays(kpi, goal, given.daysPresent(rep, week));
        low = low.add(BigDecimal.valueOf(scaled.value()));
        high = high.add(BigDecimal.valueOf(scaled.high()));
        whole = whole.add(BigDecimal.valueOf(goal.value()));
      }
    }
    if (days == 0) {
      return new NaiveKpi(actual, null, weeks.size(), null, "away");
    }
    if (kpi.unit() == Unit.COUNT && low.compareTo(BigDecimal.ONE) < 0 && low.compareTo(whole) < 0) {
      return new NaiveKpi(actual, null, weeks.size(), null, "none");
    }
    var goal = new Goal(last.op(), low.doubleValue(), high.doubleValue());
    boolean ratio = kpi.ratio().isPresent() && actual != null;
    if (ratio && given.written(rep, kpi.ratio().get().over(), weeks.getLast()) < 5) {
      return new NaiveKpi(actual, goal, weeks.size(), null, "none");
    }
    return judged(kpi, actual, goal, weeks.size());
  }

  private static boolean isScaled(Kpi kpi, Goal goal) {
    boolean floor = goal.op() == Goal.Op.AT_LEAST || goal.op() == Goal.Op.MORE_THAN;
    return floor && addsUp(kpi);
  }

  private static Goal forDays(Kpi kpi, Goal goal, int days) {
    if (days == 5 || !isScaled(kpi, goal)) {
      return goal;
    }
    var scaled = BigDecimal.valueOf(goal.value()).multiply(BigDecimal.valueOf(days)).divide(FIVE);
    boolean whole = kpi.kind() == Kpi.Kind.LEADING && kpi.unit() == Unit.COUNT;
    return Goal.of(goal.op(), whole ? Math.floor(scaled.doubleValue()) : scaled.doubleValue());
  }

  private static NaiveKpi judged(Kpi kpi, Double actual, Goal goal, int window) {
    if (actual == null || goal == null) {
      return new NaiveKpi(actual, goal, window, null, "none");
    }
    var ofGoal = ofGoal(actual, goal);
    double seen = actual;
    if (kpi.unit() == Unit.PERCENT || kpi.unit() == Unit.DAYS) {
      seen = Rounded.to(actual, kpi.decimals().orElse(kpi.unit() == Unit.DAYS ? 1 : 0));
    }
    boolean met =
        switch (goal.op()) {
          case AT_LEAST -> seen >= goal.value();
          case MORE_THAN -> seen > goal.value();
          case AT_MOST -> seen <= goal.value();
          case LESS_THAN -> seen < goal.value();
          case EQUAL -> seen == goal.value();
          case RANGE -> goal.value() <= seen && seen <= goal.high();
        };
    boolean close = ofGoal != null && Rounded.to(ofGoal, 0) >= 80;
    return new NaiveKpi(actual, goal, window, ofGoal, met ? "met" : close ? "close" : "behind");
  }

  private static Double ofGoal(double actual, Goal goal) {
    if (goal.value() <= 0) {
      return null;
    }
    return switch (goal.op()) {
      case AT_LEAST, MORE_THAN -> actual / goal.value() * 100;
      case AT_MOST, LESS_THAN -> actual == 0 ? null : goal.value() / actual * 100;
      case EQUAL, RANGE -> null;
    };
  }

  /// Weeks met in a row, back from the reviewed one; away and unjudged weeks do not break it.
  static double streak(Given given, Rep rep, Kpi kpi) {
    double met = 0;
    if (rep.weeks().isEmpty()) {
      return met;
    }
    var first = rep.weeks().firstKey();
    for (var week = given.week(); !week.isBefore(first); week = week.plus(-1)) {
      var status = inOneWeek(given, rep, kpi, week).status();
      if (status.equals("close") || status.equals("behind")) {
        return met;
      }
      met += status.equals("met") ? 1 : 0;
    }
    return met;
  }
}
