package scrumline.export;

import java.util.Map;
import scrumline.numbers.forecast.Backtest;
import scrumline.numbers.forecast.PartOfQuarter;
import scrumline.numbers.forecast.Score;

/// Every figure of a backtest under the name by which scripts know it. Names and nesting never
/// change.
final class BacktestTree {
  private BacktestTree() {}

  static Members of(Backtest backtest) {
    return Members.NONE
        .number("people", backtest.people())
        .number("quarters", backtest.quarters().size())
        .text("from", backtest.quarters().getFirst())
        .text("to", backtest.quarters().getLast())
        .number("newcomers", backtest.newcomers())
        .list("parts", backtest.parts().entrySet().stream().map(BacktestTree::part).toList())
        .with("together", score(Members.NONE, backtest.together()));
  }

  private static Members part(Map.Entry<PartOfQuarter, Score> part) {
    return score(Members.NONE.text("elapsed", name(part.getKey())), part.getValue());
  }

  private static String name(PartOfQuarter part) {
    return switch (part) {
      case THIRD -> "third";
      case HALF -> "half";
      case TWO_THIRDS -> "twoThirds";
    };
  }

  private static Members score(Members members, Score score) {
    return members
        .number("n", score.n())
        .number("zeros", score.zeros())
        .figure("forecast", score.forecast())
        .figure("straightLine", score.straightLine())
        .figure("trailingRate", score.trailingRate())
        .figure("inside", score.inside())
        .figure("brier", score.brier())
        .figure("brierOfBase", score.brierOfBase())
        .figure("baseRate", score.baseRate());
  }
}
