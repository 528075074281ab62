package scrumline.numbers.forecast;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// How long the past counts: a week that is `n` weeks old weighs `omega` to the n-th (exponential
/// smoothing; R. G. Brown, Smoothing, Forecasting and Prediction of Discrete Time Series, 1963).
///
/// The longest memory, .97, unless another one would have foretold the team's own past at least 5 %
/// better: from each of up to 17 earlier weeks, the deals of the next 2 to 6 weeks are foretold for
/// every rep and held against what came. With less than 8 weeks before those, the longest.
record Memory(double omega) {
  private static final double[] OMEGAS = {.97, .93, .88, .8, .7};
  private static final int FEWEST_AHEAD = 2;
  private static final int MOST_AHEAD = 6;
  private static final int LEAST_KNOWN = 8;
  private static final int FIRST_ORIGIN = 6;
  private static final int ORIGINS_BACK = 16;
  private static final double PRIOR_WEEKS = 2;
  private static final double BETTER = 0.95;

  /// `weeksLeft` of the period, for somebody who is never away.
  static Memory of(PastWeeks past, double weeksLeft) {
    long ahead = Math.clamp(Math.round(weeksLeft), FEWEST_AHEAD, MOST_AHEAD);
    var longest = new Memory(OMEGAS[0]);
    if (past.count() < LEAST_KNOWN + ahead) {
      return longest;
    }
    double most = BETTER * longest.missed(past, (int) ahead);
    double least = Double.POSITIVE_INFINITY;
    var best = longest;
    for (double omega : OMEGAS) {
      var memory = new Memory(omega);
      double missed = memory.missed(past, (int) ahead);
      boolean isBetter = missed < least && missed <= most;
      best = isBetter ? memory : best;
      least = isBetter ? missed : least;
    }
    return best;
  }

  /// What is remembered of each rep, by id, after the first `known` of the past weeks.
  Map<String, Remembered> after(int known, PastWeeks past) {
    var all = new LinkedHashMap<String, Remembered>();
    for (var rep : past.reps().entrySet()) {
      double deals = 0;
      double weeks = 0;
      for (int at = 0; at < known; at++) {
        deals = omega * deals + rep.getValue().deals()[at];
        weeks = omega * weeks + rep.getValue().present()[at];
      }
      all.put(rep.getKey(), new Remembered(deals, weeks));
    }
    return all;
  }

  /// How much of what is remembered today still counts in the middle of `weeksLeft`, 0 to 1.
  double untilTheMiddleOf(double weeksLeft) {
    return StrictMath.pow(omega, (weeksLeft + 1) / 2);
  }

  /// By how many deals it would have missed, all reps and all earlier weeks together.
  double missed(PastWeeks past, int ahead) {
    int last = past.count() - ahead;
    double missed = 0;
    for (int known = Math.max(FIRST_ORIGIN, last - ORIGINS_BACK); known <= last; known++) {
      var remembered = after(known, past);
      double mean = Remembered.rate(remembered.values());
      for (var rep : past.reps().entrySet()) {
        var own = Objects.requireNonNull(remembered.get(rep.getKey()));
        double rate = (own.deals() + PRIOR_WEEKS * mean) / (own.weeks() + PRIOR_WEEKS);
        missed += Math.abs(rate * ahead - rep.getValue().between(known, known + ahead));
      }
    }
    return missed;
  }
}
