package scrumline.numbers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import scrumline.team.Deal;
import scrumline.team.Funnel;
import scrumline.team.Period;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Week;

/// What one deal of a rep is worth, in money. It looks back on 26 calendar weeks, since deals are
/// few and of many sizes. The single largest deal is left out, because one such deal says nothing
/// of the next; a median would, on a skewed history, count far too many deals to go.
final class AverageDeal {
  private static final int WEEKS = 26;
  private static final int ENOUGH = 5;
  private static final String UNKNOWN = "no average deal";

  private AverageDeal() {}

  /// The file's; else the mean of the listed deals without the largest, from 5 deals on; with fewer
  /// (their sum + 5 × the team's mean) ÷ (their number + 5); else, where nobody's deals are listed,
  /// the money of the weeks ÷ the deals won, over the weeks that have both; else 1 for a quota that
  /// counts things and not money. An average of 0 or less counts as absent.
  static Figure of(RepWeeks rep, Period period, Week last, Figure teamMean) {
    var average =
        Figure.of(rep.rep().averageDeal(), UNKNOWN)
            .or(listed(rep.rep(), last, teamMean))
            .or(perDeal(rep, period, RepWeeks.upTo(last, WEEKS)))
            .or(counted(rep.team()));
    return average.value().orElse(0) > 0 ? average : Figure.absent(UNKNOWN);
  }

  /// The mean of everybody's listed deals, taken in the same way.
  static Figure ofTeam(Team team, Week last) {
    var deals = team.reps().stream().map(rep -> recent(rep, last)).flatMap(Collection::stream);
    return mean(deals.toList());
  }

  private static Figure listed(Rep rep, Week last, Figure teamMean) {
    var deals = recent(rep, last);
    if (deals.size() >= ENOUGH) {
      return mean(deals);
    }
    double sum = deals.stream().reduce(0.0, Exact::sum);
    int weight = deals.size() + ENOUGH;
    return teamMean
        .times(Figure.of(ENOUGH))
        .with(Figure.of(sum), Exact::sum)
        .over(Figure.of(weight), UNKNOWN);
  }

  /// Values of the deals that were closed in the weeks up to `last`.
  private static List<Double> recent(Rep rep, Week last) {
    var first = last.plus(1 - WEEKS).monday();
    var end = last.plus(1).monday();
    return rep.deals().orElse(List.of()).stream()
        .filter(deal -> !deal.closed().isBefore(first) && deal.closed().isBefore(end))
        .map(Deal::value)
        .toList();
  }

  /// Without the largest where there are 5 or more.
  private static Figure mean(List<Double> deals) {
    int counted = deals.size() < ENOUGH ? deals.size() : deals.size() - 1;
    double sum = deals.stream().sorted().limit(counted).reduce(0.0, Exact::sum);
    return Figure.of(sum).over(Figure.of(counted), UNKNOWN);
  }

  private static Figure counted(Team team) {
    return team.countedResult().map(_ -> Figure.of(1)).orElse(Figure.absent(UNKNOWN));
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
