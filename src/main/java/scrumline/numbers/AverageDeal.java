package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import scrumline.team.Deal;
import scrumline.team.Funnel;
import scrumline.team.Period;
import scrumline.team.Week;

/// What one deal of a rep is worth, in money.
public final class AverageDeal {
  private static final String UNKNOWN = "no average deal";

  private AverageDeal() {}

  /// The file's; else the median of the deals that were closed in the trailing weeks; else the
  /// money of those weeks ÷ the deals won, over the weeks that have both. An average of 0 or less
  /// counts as absent.
  public static Figure of(RepWeeks rep, Period period, List<Week> trailing) {
    var average =
        Figure.of(rep.rep().averageDeal(), UNKNOWN)
            .or(median(rep.rep().deals().orElse(List.of()), trailing))
            .or(perDeal(rep, period, trailing));
    return average.value().orElse(0) > 0 ? average : Figure.absent(UNKNOWN);
  }

  private static Figure median(List<Deal> deals, List<Week> trailing) {
    var first = trailing.getFirst().monday();
    var end = trailing.getLast().plus(1).monday();
    return median(
        deals.stream()
            .filter(deal -> !deal.closed().isBefore(first) && deal.closed().isBefore(end))
            .mapToDouble(Deal::value));
  }

  public static Figure median(DoubleStream deals) {
    double[] values = deals.sorted().toArray();
    int middle = values.length / 2;
    if (values.length == 0) {
      return Figure.absent(UNKNOWN);
    }
    return values.length % 2 == 1
        ? Figure.of(values[middle])
        : Figure.of(values[middle - 1] / 2 + values[middle] / 2);
  }

  private static Figure perDeal(RepWeeks rep, Period period, List<Week> trailing) {
    Optional<String> won = rep.team().funnel().flatMap(Funnel::won);
    if (won.isEmpty() || period.result().isEmpty()) {
      return Figure.absent(UNKNOWN);
    }
    double money = 0;
    double deals = 0;
    for (var week : trailing) {
      var moneyNow = rep.rep().value(period.result().get(), week);
      var dealsNow = rep.rep().value(won.get(), week);
      if (moneyNow.isPresent() && dealsNow.isPresent()) {
        money = Exact.sum(money, moneyNow.getAsDouble());
        deals = Exact.sum(deals, dealsNow.getAsDouble());
      }
    }
    return Figure.of(money).over(Figure.of(deals), UNKNOWN);
  }
}
