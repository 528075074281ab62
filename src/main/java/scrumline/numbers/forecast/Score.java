package scrumline.numbers.forecast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import scrumline.numbers.Figure;

/// How good the forecasts were that people could have had, beside simpler ones.
///
/// - `n` forecasts, of which `zeros` were of quarters that ended with nothing
/// - `weighted`: Σ |said − truth| ÷ Σ truth (WAPE), so that large quarters count as large
/// - `mean`: mean of |said − truth| ÷ truth (MAPE), of the quarters that ended with something; it
///   rewards saying less, as nothing that is said too low misses by more than all of it
/// - `inside`: the share whose truth was between p10 and p90, both included; 0.8 is meant. `below`
///   and `above`: the shares that ended under p10 and over p90
/// - `brier`: mean square of the chance's distance from what came (G. W. Brier, Monthly Weather
///   Review 78, 1950), and `brierOfBase` for always saying `baseRate`, the share of quotas that
///   were reached, which nobody could have known before; 0 is perfect
public record Score(
    int n,
    int zeros,
    Missed weighted,
    Missed mean,
    Figure inside,
    Figure below,
    Figure above,
    Figure brier,
    Figure brierOfBase,
    Figure baseRate) {
  private static final String NOTHING = "no quarter to compare";

  static Score of(List<Hindcast> all) {
    var ended = all.stream().filter(one -> one.truth() > 0).toList();
    var baseRate = share(all, Hindcast::isReached);
    return new Score(
        all.size(),
        all.size() - ended.size(),
        missed(all, Score::weighted),
        missed(ended, Score::mean),
        share(all, Hindcast::isInside),
        share(all, one -> one.truth() < one.forecast().p10()),
        share(all, one -> one.truth() > one.forecast().p90()),
        average(all, Hindcast::brier),
        baseRate.with(baseRate, (rate, _) -> rate * (1 - rate)),
        baseRate);
  }

  /// How a way to foretell did in all of them.
  private interface Judge {
    Figure of(List<Hindcast> all, ToDoubleFunction<Hindcast> said);
  }

  private static Missed missed(List<Hindcast> all, Judge judge) {
    return new Missed(
        judge.of(all, one -> one.forecast().p50()),
        judge.of(all, Hindcast::straightLine),
        judge.of(all, Hindcast::trailingRate));
  }

  private static Figure weighted(List<Hindcast> all, ToDoubleFunction<Hindcast> said) {
    double missed = all.stream().mapToDouble(one -> missed(one, said)).sum();
    double truth = all.stream().mapToDouble(Hindcast::truth).sum();
    return Figure.of(missed).over(Figure.of(truth), NOTHING);
  }

  private static Figure mean(List<Hindcast> all, ToDoubleFunction<Hindcast> said) {
    return average(all, one -> missed(one, said) / one.truth());
  }

  private static double missed(Hindcast one, ToDoubleFunction<Hindcast> said) {
    return Math.abs(said.applyAsDouble(one) - one.truth());
  }

  private static Figure share(List<Hindcast> all, Predicate<Hindcast> holds) {
    return average(all, one -> holds.test(one) ? 1 : 0);
  }

  private static Figure average(List<Hindcast> all, ToDoubleFunction<Hindcast> value) {
    return Figure.of(all.stream().mapToDouble(value).average(), NOTHING);
  }
}
