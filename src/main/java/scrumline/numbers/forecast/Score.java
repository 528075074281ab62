package scrumline.numbers.forecast;

import java.util.List;
import java.util.function.ToDoubleFunction;
import scrumline.numbers.Figure;

/// How good the forecasts were that people could have had, beside simpler ones.
///
/// - `n` forecasts, of which `zeros` were of quarters that ended with nothing; those have no error
/// - `forecast`, `straightLine`, `trailingRate`: mean of |said − truth| ÷ truth, for p50 of the
///   forecast and for the two to be beaten; 0.21 is 21 %
/// - `inside`: the share whose truth was between p10 and p90, both included; 0.8 is meant
/// - `brier`: mean square of the chance's distance from what came (G. W. Brier, Monthly Weather
///   Review 78, 1950), and `brierOfBase` for always saying `baseRate`, the share of quotas that
///   were reached, which nobody could have known before; 0 is perfect
public record Score(
    int n,
    int zeros,
    Figure forecast,
    Figure straightLine,
    Figure trailingRate,
    Figure inside,
    Figure brier,
    Figure brierOfBase,
    Figure baseRate) {

  static Score of(List<Hindcast> all) {
    var ended = all.stream().filter(one -> one.truth() > 0).toList();
    var baseRate = mean(all, one -> one.isReached() ? 1 : 0);
    return new Score(
        all.size(),
        all.size() - ended.size(),
        mean(ended, one -> missed(one, one.forecast().p50())),
        mean(ended, one -> missed(one, one.straightLine())),
        mean(ended, one -> missed(one, one.trailingRate())),
        mean(all, one -> one.isInside() ? 1 : 0),
        mean(all, Hindcast::brier),
        baseRate.with(baseRate, (rate, _) -> rate * (1 - rate)),
        baseRate);
  }

  private static double missed(Hindcast one, double said) {
    return Math.abs(said - one.truth()) / one.truth();
  }

  private static Figure mean(List<Hindcast> all, ToDoubleFunction<Hindcast> value) {
    var mean = all.stream().mapToDouble(value).average();
    return Figure.of(mean, "no quarter to compare");
  }
}
