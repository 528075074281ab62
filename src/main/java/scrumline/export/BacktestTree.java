package scrumline.export;

import java.util.Map;
import scrumline.numbers.forecast.Backtest;
import scrumline.numbers.forecast.Missed;
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
        .with("together", score(Members.NONE, backtest.together()))
        .text("verdict", backtest.verdict());
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
    var counted = members.number("n", score.n()).number("zeros", score.zeros());
    return missed(counted, score.mean())
        .with("weighted", missed(Members.NONE, score.weighted()))
        .figure("inside", score.inside())
        .figure("below", score.below())
        .figure("above", score.above())
        .figure("brier", score.brier())
        .figure("brierOfBase", score.brierOfBase())
        .figure("baseRate", score.baseRate());
  }

  private static Members missed(Members members, Missed missed) {
    return members
        .figure("forecast", missed.forecast())
        .figure("straightLine", missed.straightLine())
        .figure("trailingRate", missed.trailingRate());
  }
}
