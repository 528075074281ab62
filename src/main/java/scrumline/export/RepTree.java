package scrumline.export;

import java.util.Map;
import java.util.Objects;
import scrumline.numbers.Figure;
import scrumline.numbers.KpiReading;
import scrumline.numbers.Quarter;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Status;
import scrumline.numbers.Trend;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.Forecasts;
import scrumline.scrum.Question;

/// Every figure of a rep under the name by which scripts know it. Names and nesting never change.
record RepTree(Forecasts forecasts, Map<String, Question> questions) {

  Members of(RepNumbers rep) {
    String id = rep.rep().id();
    return Members.NONE
        .text("id", id)
        .text("name", rep.rep().name())
        .number("daysPresent", rep.daysPresent())
        .truth("onTime", rep.onTime())
        .list("kpis", rep.kpis().stream().map(RepTree::reading).toList())
        .perhaps(rep.quarter(), (all, quarter) -> all.with("quarter", quarter(quarter)))
        .perhaps(rep.funnel(), (all, funnel) -> all.with("funnel", FunnelTree.of(funnel)))
        .perhaps(forecasts.of(id), (all, known) -> all.with("forecast", forecast(known)))
        .perhaps(forecasts.why(id), (all, why) -> all.absent("forecast", why))
        .with("prompt", prompt(Objects.requireNonNull(questions.get(id))));
  }

  private static Members reading(KpiReading reading) {
    var members = Members.NONE.text("id", reading.kpi().id()).figure("actual", reading.actual());
    return GoalTree.add(members, reading.goal(), reading.why())
        .perhaps(reading.goal(), (all, goal) -> all.text("op", goal.op().sign()))
        .number("window", reading.window())
        .figure("ofGoal", reading.ofGoal())
        .text("status", word(reading.status()))
        .perhaps(
            reading.trend(), (all, trend) -> trend(all, trend).number("streak", reading.streak()));
  }

  private static Members trend(Members members, Trend trend) {
    return members
        .figure(trend.inPoints() ? "trendPoints" : "trend", trend.change())
        .perhaps(trend.direction(), (all, direction) -> all.text("trendStatus", word(direction)));
  }

  private static Members quarter(Quarter quarter) {
    var way = quarter.way();
    var members =
        QuotaTree.add(Members.NONE, quarter.progress())
            .figure("expected", quarter.progress().expected())
            .figure("averageDeal", way.averageDeal())
            .figure("dealsToGo", way.dealsToGo())
            .figure("winRate", way.winRate().rate())
            .figure("winRateN", way.winRate().decided())
            .figure("quotesNeeded", way.quotesNeeded())
            .figure("openQuotes", way.openQuotes())
            .figure("newQuotesToGo", way.newQuotesToGo())
            .figure("untouched", way.untouched())
            .figure("coverage", quarter.coverage())
            .figure("coverageNeeded", way.coverageNeeded())
            .truth("withinOneDeal", quarter.withinOneDeal())
            .figure("largestShare", quarter.largest().share());
    return quarter.largest().isSaid()
        ? members.figure("paceWithoutLargest", quarter.largest().paceWithout())
        : members;
  }

  private static Members forecast(Forecast forecast) {
    return Members.NONE
        .number("p10", forecast.p10())
        .number("p50", forecast.p50())
        .number("p90", forecast.p90())
        .figure("chance", Figure.of(forecast.chance(), "no quota"));
  }

  private static Members prompt(Question question) {
    return Members.NONE
        .text("rule", question.rule())
        .text("opening", question.opening())
        .text("question", question.question())
        .texts("because", question.because());
  }

  private static String word(Status status) {
    return switch (status) {
      case MET -> "met";
      case CLOSE -> "close";
      case BEHIND -> "behind";
      case NONE -> "none";
      case AWAY -> "away";
    };
  }

  private static String word(Trend.Direction direction) {
    return switch (direction) {
      case UP -> "up";
      case FLAT -> "flat";
      case DOWN -> "down";
    };
  }
}
