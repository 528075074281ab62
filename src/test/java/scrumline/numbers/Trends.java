package scrumline.numbers;

import java.util.Arrays;
import scrumline.team.Goal;
import scrumline.team.Unit;

/// Trends of small teams, in one line each.
final class Trends {
  private Trends() {}

  /// Nine weeks of `before`, then four of `now`.
  static Trend calls(double before, double now) {
    double[] series = new double[13];
    Arrays.fill(series, before);
    Arrays.fill(series, 9, 13, now);
    return trend(new SmallTeam(Kpis.calls(50)).values("calls", series));
  }

  /// The KPI `of` ÷ `over`.
  static SmallTeam ratio() {
    return new SmallTeam(
        Kpis.ratio("of", "over", Goal.of(Goal.Op.AT_LEAST, 90)),
        Kpis.leading("of", Unit.COUNT, null),
        Kpis.leading("over", Unit.COUNT, null));
  }

  /// Of the first KPI.
  static Trend trend(SmallTeam team) {
    return team.reading().trend().orElseThrow();
  }
}
