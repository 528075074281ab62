package scrumline.coach;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import scrumline.numbers.Figure;
import scrumline.numbers.KpiReading;
import scrumline.numbers.Status;
import scrumline.numbers.Trend;

/// What a rule can ask about the leading KPI that stands out: the one that rose most, and the one
/// that is farthest from its goal. A KPI that the whole team is asked about is passed over.
final class GoalFacts {
  static final Map<String, Function<Subject, Fact>> ALL =
      Map.ofEntries(
          entry("rising", it -> rising(it).map(GoalFacts::rise).orElse(Fact.absent("the rise"))),
          entry("rising.kpi", it -> label("#: it rose most", rising(it))),
          entry("behind.kpi", GoalFacts::behind),
          entry("behind.actual", GoalFacts::actual),
          entry("behind.goal", GoalFacts::goal),
          entry("behind.ask", it -> ask(farthest(it))));

  private GoalFacts() {}

  /// More is no success where the goal asks for less.
  private static Optional<KpiReading> rising(Subject it) {
    return it.rep().kpis().stream()
        .filter(one -> one.fullGoal().isEmpty() || one.asksForMore())
        .filter(one -> one.trend().flatMap(Trend::direction).stream().anyMatch(GoalFacts::isUp))
        .max(Comparator.comparingDouble(one -> KpiFacts.change(one.trend().get()).orElse(0)));
  }

  private static boolean isUp(Trend.Direction direction) {
    return direction == Trend.Direction.UP;
  }

  private static Fact rise(KpiReading one) {
    String said = one.kpi().label() + ": # more than in the nine weeks before";
    return KpiFacts.trend(said, one.trend().get(), one.kpi().inSentence());
  }

  private static Optional<KpiReading> farthest(Subject it) {
    return it.rep().kpis().stream()
        .filter(one -> one.kpi().isLeading() && one.status() == Status.BEHIND)
        .filter(one -> !it.asking().askedOfAll().contains(one.kpi().id()))
        .min(Comparator.comparingDouble(one -> ofGoal(one.ofGoal())));
  }

  /// What has no share of its goal comes last.
  private static double ofGoal(Figure share) {
    return share.value().orElse(Double.MAX_VALUE);
  }

  private static Fact behind(Subject it) {
    var shown = it.shown();
    return farthest(it)
        .map(
            one ->
                Fact.label(
                    "#: "
                        + shown.actual(one)
                        + ", goal "
                        + one.goal().map(goal -> shown.goal(one.kpi(), goal)).orElse("–")
                        + ", farthest from its goal this week",
                    one.kpi()))
        .orElse(Fact.absent("the KPI that is behind"));
  }

  private static Fact actual(Subject it) {
    return farthest(it)
        .map(one -> Fact.words("It is #", it.shown().actual(one)))
        .orElse(Fact.absent("its value"));
  }

  private static Fact goal(Subject it) {
    return farthest(it)
        .flatMap(one -> one.goal().map(goal -> it.shown().goal(one.kpi(), goal)))
        .map(goal -> Fact.words("Its goal is #", goal))
        .orElse(Fact.absent("its goal"));
  }

  private static Fact ask(Optional<KpiReading> one) {
    return one.flatMap(kpi -> kpi.kpi().ask())
        .map(ask -> Fact.words("The team asks: #", ask.value()))
        .orElse(Fact.absent("what the team asks"));
  }

  private static Fact label(String said, Optional<KpiReading> one) {
    return one.map(kpi -> Fact.label(said, kpi.kpi())).orElse(Fact.absent("the KPI"));
  }
}
