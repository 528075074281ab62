package scrumline.app;

import java.util.Map;
import scrumline.numbers.Backtest;
import scrumline.numbers.PartOfQuarter;
import scrumline.numbers.Score;

/// Every figure of a backtest under the name by which scripts know it. Names and nesting never
/// change.
final class BacktestFields {
  private BacktestFields() {}

  static Fields of(Backtest backtest) {
    return new Fields()
        .number("people", backtest.people())
        .number("quarters", backtest.quarters().size())
        .text("from", backtest.quarters().getFirst())
        .text("to", backtest.quarters().getLast())
        .number("newcomers", backtest.newcomers())
        .list("parts", backtest.parts().entrySet().stream().map(BacktestFields::part).toList())
        .object("together", score(new Fields(), backtest.together()));
  }

  private static Fields part(Map.Entry<PartOfQuarter, Score> part) {
    return score(new Fields().text("elapsed", name(part.getKey())), part.getValue());
  }

  private static String name(PartOfQuarter part) {
    return switch (part) {
      case THIRD -> "third";
      case HALF -> "half";
      case TWO_THIRDS -> "twoThirds";
    };
  }

  private static Fields score(Fields fields, Score score) {
    return fields
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
