package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.Kpi;
import scrumline.team.Unit;
import scrumline.team.Week;

/// The last four calendar weeks of a leading KPI against the nine before. `change` is relative
/// (-0.19 is 19 % less), or in points of per cent where `inPoints` says so; it is absent, with the
/// reason, where the weeks hold too little to tell.
public record Trend(Figure change, boolean inPoints) {
  private static final int NOW = 4;
  private static final int BEFORE = 9;
  private static final int LEAST_NOW = 2;
  private static final int LEAST_BEFORE = 4;
  private static final double LEAST_SUM = 20;
  private static final double NOTICED = 5;

  /// Which way, from 5 % (or points, rounded) on.
  public enum Direction {
    UP,
    FLAT,
    DOWN
  }

  /// Counts and money are compared per day present, and a week on no day of which the rep was
  /// there is left out; ratios as ratios of sums; per cents and days that the file gives as means.
  static Trend of(RepWeeks rep, Kpi kpi, Week week) {
    boolean inPoints = kpi.unit() == Unit.PERCENT;
    var now = Stretch.of(rep, kpi, RepWeeks.upTo(week, NOW));
    var before = Stretch.of(rep, kpi, RepWeeks.upTo(week.plus(-NOW), BEFORE));
    if (now.values < LEAST_NOW || before.values < LEAST_BEFORE) {
      return new Trend(Figure.absent("too few weeks"), inPoints);
    }
    if (kpi.addsUp() && now.sum < LEAST_SUM) {
      return new Trend(Figure.absent("few"), inPoints);
    }
    return new Trend(change(now, before, inPoints), inPoints);
  }

  /// Nothing where there is no change to speak of because it could not be computed.
  public Optional<Direction> direction() {
    if (!change.isKnown()) {
      return Optional.empty();
    }
    double size = rounded();
    return Optional.of(
        size >= NOTICED ? Direction.UP : size <= -NOTICED ? Direction.DOWN : Direction.FLAT);
  }

  /// Whole per cent, or points. Only for a known change.
  double rounded() {
    double value = change.value().getAsDouble();
    return inPoints ? Rounding.to(0, value) : Rounding.percent(value);
  }

  private static Figure change(Stretch now, Stretch before, boolean inPoints) {
    if (now.base == 0 || before.base == 0) {
      return Figure.absent("nothing to compare with");
    }
    double usual = before.sum * now.base;
    double change = now.sum * before.base - usual;
    if (inPoints) {
      return Figure.of(change / (now.base * before.base));
    }
    return usual > 0 ? Figure.of(change / usual) : Figure.absent("nothing to compare with");
  }

  /// Some weeks taken together: `sum` ÷ `base` is their level.
  private record Stretch(int values, double sum, double base) {
    static Stretch of(RepWeeks rep, Kpi kpi, List<Week> weeks) {
      int values = 0;
      double sum = 0;
      double base = 0;
      for (var week : weeks) {
        int days = rep.days().in(week);
        var value = rep.value(kpi, week);
        if (value.isKnown() && (days > 0 || !kpi.addsUp())) {
          var parts = rep.parts(kpi, week);
          values++;
          sum = Exact.sum(sum, parts.map(p -> 100 * p.of()).orElse(value.value().getAsDouble()));
          base += kpi.addsUp() ? days : parts.map(RatioParts::over).orElse(1.0);
        }
      }
      return new Stretch(values, sum, base);
    }
  }
}
