package scrumline.app;

import java.util.List;
import java.util.Optional;
import scrumline.coach.Prompt;
import scrumline.live.Coaching;
import scrumline.numbers.Figure;
import scrumline.numbers.Forecast;
import scrumline.numbers.ForecastTeam;
import scrumline.numbers.KpiReading;
import scrumline.numbers.PaceStatus;
import scrumline.numbers.PeriodDays;
import scrumline.numbers.Quarter;
import scrumline.numbers.QuotaProgress;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Status;
import scrumline.numbers.TeamKpi;
import scrumline.numbers.TeamTotals;
import scrumline.numbers.Trend;
import scrumline.team.Goal;
import scrumline.team.Period;

/// Every figure of a review under the name by which scripts know it. Names and nesting never
/// change.
final class NumbersFields {
  private NumbersFields() {}

  static Fields of(Review review, List<RepNumbers> reps) {
    var fields =
        new Fields()
            .text("week", review.week())
            .text("date", review.date())
            .text("asOf", review.asOf());
    review
        .team()
        .period()
        .ifPresent(
            period -> fields.object("period", period(period, review.periodDays().orElseThrow())));
    var forecasts = review.forecastTeam();
    return fields
        .object("team", team(review.totals()))
        .list("reps", reps.stream().map(rep -> rep(review, forecasts, rep)).toList());
  }

  private static Fields period(Period period, PeriodDays days) {
    return new Fields()
        .text("label", period.label())
        .number("workdays", days.workdays())
        .number("elapsedDays", days.elapsedDays())
        .figure("elapsed", days.elapsed());
  }

  private static Fields team(TeamTotals totals) {
    var fields = new Fields();
    totals
        .quarter()
        .ifPresent(
            progress ->
                addProgress(fields, progress)
                    .figure("coverage", progress.coverage())
                    .figure("paceWithoutLargest", totals.paceWithoutLargest()));
    return fields.list("kpis", totals.kpis().stream().map(NumbersFields::teamKpi).toList());
  }

  private static Fields teamKpi(TeamKpi kpi) {
    var fields = new Fields().text("id", kpi.kpi().id()).figure("actual", kpi.actual());
    return addGoal(fields, kpi.goal(), kpi.ofGoal().why())
        .number("metBy", kpi.metBy())
        .number("judged", kpi.judged());
  }

  private static Fields rep(Review review, ForecastTeam forecasts, RepNumbers rep) {
    var fields =
        new Fields()
            .text("id", rep.rep().id())
            .text("name", rep.rep().name())
            .number("daysPresent", rep.daysPresent())
            .truth("onTime", rep.onTime())
            .list("kpis", rep.kpis().stream().map(NumbersFields::reading).toList());
    rep.quarter().ifPresent(quarter -> fields.object("quarter", quarter(quarter)));
    rep.funnel().ifPresent(funnel -> fields.object("funnel", FunnelFields.of(funnel)));
    var basis = forecasts.basis(rep);
    basis.inputs().ifPresent(known -> fields.object("forecast", forecast(Forecast.of(known))));
    basis.why().ifPresent(why -> fields.absent("forecast", why));
    return fields.object("prompt", prompt(Coaching.coach().prompt(review, rep)));
  }

  private static Fields forecast(Forecast forecast) {
    var fields =
        new Fields()
            .number("p10", forecast.p10())
            .number("p50", forecast.p50())
            .number("p90", forecast.p90());
    return fields.figure("chance", Figure.of(forecast.chance(), "no quota"));
  }

  private static Fields prompt(Prompt prompt) {
    return new Fields()
        .text("rule", prompt.rule())
        .text("opening", prompt.opening())
        .text("question", prompt.question())
        .texts("because", prompt.because());
  }

  private static Fields reading(KpiReading reading) {
    var fields = new Fields().text("id", reading.kpi().id()).figure("actual", reading.actual());
    addGoal(fields, reading.goal(), reading.why());
    reading.goal().ifPresent(goal -> fields.text("op", goal.op().sign()));
    fields
        .number("window", reading.window())
        .figure("ofGoal", reading.ofGoal())
        .text("status", word(reading.status()));
    reading.trend().ifPresent(trend -> addTrend(fields, trend).number("streak", reading.streak()));
    return fields;
  }

  private static Fields addTrend(Fields fields, Trend trend) {
    fields.figure(trend.inPoints() ? "trendPoints" : "trend", trend.change());
    trend.direction().ifPresent(direction -> fields.text("trendStatus", word(direction)));
    return fields;
  }

  private static Fields quarter(Quarter quarter) {
    var way = quarter.way();
    var fields =
        addProgress(new Fields(), quarter.progress())
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
        ? fields.figure("paceWithoutLargest", quarter.largest().paceWithout())
        : fields;
  }

  private static Fields addProgress(Fields fields, QuotaProgress progress) {
    fields
        .figure("quota", progress.quota())
        .figure("booked", progress.booked())
        .figure("attainment", progress.attainment())
        .figure("pace", progress.pace());
    progress.paceStatus().ifPresent(status -> fields.text("paceStatus", word(status)));
    return fields
        .figure("gap", progress.gap())
        .figure("needPerWeek", progress.needPerWeek())
        .figure("nowPerWeek", progress.nowPerWeek())
        .figure("multiple", progress.multiple());
  }

  /// A range has `lo` and `hi` in place of `goal`, as in the team file.
  private static Fields addGoal(Fields fields, Optional<Goal> goal, Optional<String> why) {
    if (goal.isEmpty()) {
      return fields.absent("goal", why.orElse("no goal"));
    }
    return goal.get().op() == Goal.Op.RANGE
        ? fields.number("lo", goal.get().value()).number("hi", goal.get().high())
        : fields.number("goal", goal.get().value());
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

  private static String word(PaceStatus status) {
    return switch (status) {
      case ON_PACE -> "onPace";
      case SLIGHTLY_BEHIND -> "slightlyBehind";
      case BEHIND -> "behind";
      case TOO_EARLY -> "tooEarly";
    };
  }
}
