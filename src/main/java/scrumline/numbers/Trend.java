package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.Kpi;
import scrumline.team.Unit;
import scrumline.team.Week;

/// The last four calendar weeks of a KPI against the nine before. `change` is relative (-0.19 is
/// 19 % less), or in points of per cent where `inPoints` says so; it is absent, with the reason,
/// where the weeks hold too little to tell. `z` is how far it lies from chance, below 0 for a fall;
/// it `standsOut` where it is 5 % (or points, rounded) or more and chance makes as much of a
/// process that does not change in fewer than one reading of ten.
public record Trend(Figure change, boolean inPoints, Figure z, boolean standsOut) {
  private static final int NOW = 4;
  private static final int BEFORE = 9;
  private static final int LEAST_NOW = 2;
  private static final int LEAST_BEFORE = 4;
  private static final double LEAST_EXPECTED = 20;
  private static final double NOTICED = 5;

  /// Which way it goes, where that stands out.
  public enum Direction {
    UP,
    FLAT,
    DOWN
  }

  /// Counts and money are compared per day present, and a week on no day of which the rep was
  /// there is left out; ratios as ratios of sums; per cents and days that the file gives as means.
  static Trend of(RepWeeks rep, Kpi kpi, Week week) {
    boolean inPoints = kpi.unit() == Unit.PERCENT;
    var now = SumsOfWeeks.of(rep, kpi, now(week));
    var before = SumsOfWeeks.of(rep, kpi, before(week));
    if (now.weeks() < LEAST_NOW || before.weeks() < LEAST_BEFORE) {
      return absent("too few weeks", inPoints);
    }
    boolean isRatio = kpi.ratio().isPresent();
    var change = inPoints ? points(now, before, isRatio) : relative(now, before, kpi.addsUp());
    if (!change.isKnown()) {
      return absent(change.why().orElseThrow(), inPoints);
    }
    if (isRatio) {
      var z = Chance.shares(now.sum(), now.base(), before.sum(), before.base());
      return of(change, inPoints, z, Chance.OF_SHARES);
    }
    if (kpi.addsUp() && isOfFew(now, before)) {
      return absent("few", inPoints);
    }
    var z = kpi.unit() == Unit.COUNT ? Chance.counts(now, before) : Chance.means(now, before);
    return z.isKnown()
        ? of(change, inPoints, z, Chance.ofMeans(now, before))
        : absent(z.why().orElseThrow(), inPoints);
  }

  /// The last four calendar weeks.
  static List<Week> now(Week last) {
    return RepWeeks.upTo(last, NOW);
  }

  /// The nine before those.
  static List<Week> before(Week last) {
    return RepWeeks.upTo(last.plus(-NOW), BEFORE);
  }

  /// Nothing where there is no change to speak of because it could not be computed.
  public Optional<Direction> direction() {
    if (!change.isKnown()) {
      return Optional.empty();
    }
    boolean isUp = change.value().getAsDouble() > 0;
    return Optional.of(!standsOut ? Direction.FLAT : isUp ? Direction.UP : Direction.DOWN);
  }

  /// `−19 %` where it stands out, else `flat`; a dash where there is none to tell.
  public String words() {
    boolean isFlat = change.isKnown() && !standsOut;
    return isFlat ? "flat" : Shown.change(this);
  }

  /// Whole per cent, or points. Only for a known change.
  double rounded() {
    return rounded(change.value().getAsDouble(), inPoints);
  }

  private static double rounded(double change, boolean inPoints) {
    return inPoints ? Rounding.to(0, change) : Rounding.percent(change);
  }

  private static Trend of(Figure change, boolean inPoints, Figure z, double beyond) {
    double size = Math.abs(rounded(change.value().getAsDouble(), inPoints));
    boolean standsOut = size >= NOTICED && Math.abs(z.value().orElse(0)) >= beyond;
    return new Trend(change, inPoints, z, standsOut);
  }

  private static Trend absent(String why, boolean inPoints) {
    return new Trend(Figure.absent(why), inPoints, Figure.absent(why), false);
  }

  /// Whether the four weeks would hold fewer than 20, had nothing changed.
  private static boolean isOfFew(SumsOfWeeks now, SumsOfWeeks before) {
    double both = Exact.sum(now.sum(), before.sum());
    double days = Exact.sum(now.base(), before.base());
    return Exact.crossed(both, now.base(), LEAST_EXPECTED, days) < 0;
  }

  private static Figure points(SumsOfWeeks now, SumsOfWeeks before, boolean isRatio) {
    if (now.base() == 0 || before.base() == 0) {
      return Figure.absent("nothing to compare with");
    }
    double apart = Exact.crossed(now.sum(), before.base(), before.sum(), now.base());
    return Figure.of((isRatio ? 100 * apart : apart) / (now.base() * before.base()));
  }

  /// Nothing is a mean of days like any other, but a sum of nothing tells of no rate.
  private static Figure relative(SumsOfWeeks now, SumsOfWeeks before, boolean isOfSums) {
    if (before.sum() <= 0 || (isOfSums && now.sum() <= 0)) {
      return Figure.absent("nothing to compare with");
    }
    double apart = Exact.crossed(now.sum(), before.base(), before.sum(), now.base());
    return Figure.of(apart / (before.sum() * now.base()));
  }
}
