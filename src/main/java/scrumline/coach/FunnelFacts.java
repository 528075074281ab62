package scrumline.coach;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelLink;
import scrumline.numbers.FunnelReading;
import scrumline.numbers.GapSplit;
import scrumline.numbers.KpiReading;
import scrumline.numbers.Shown;
import scrumline.numbers.Status;
import scrumline.team.Kpi;

/// What a rule can ask about the funnel: its first step, and the step of which less comes out of
/// the one before. A KPI that the whole team is asked about is passed over.
final class FunnelFacts {
  static final Map<String, Function<Subject, Fact>> ALL =
      Map.ofEntries(
          entry(
              "firstStep.kpi", it -> first(it, one -> Fact.label("#: the first step", one.kpi()))),
          entry("firstStep.trend", it -> first(it, KpiFacts::trend)),
          entry("firstStep.fall", it -> first(it, FunnelFacts::fall)),
          entry("firstStep.notMet", it -> first(it, one -> notMet(it, one))),
          entry("firstStep.named", FunnelFacts::firstNamed),
          entry("rate.named", FunnelFacts::rateNamed),
          entry("rate.from", it -> rate(it, one -> label(one.from().get()))),
          entry("rate.to", it -> rate(it, one -> label(one.to()))),
          entry("rate.now", it -> rate(it, one -> hundred("Now it is # of 100", one.now()))),
          entry("rate.before", it -> rate(it, one -> hundred("It was # of 100", one.before()))),
          entry("leadingSteps.judged", it -> steps(it, "judged", Status::isJudged)),
          entry("leadingSteps.notMet", it -> steps(it, "missed", RepFacts::isOpen)));

  /// Below it a rate of a hundred is told with one decimal.
  private static final double WHOLE = 10;

  private FunnelFacts() {}

  private static Fact first(Subject it, Function<KpiReading, Fact> what) {
    return it.firstStep().map(what).orElse(Fact.absent("the first step"));
  }

  private static Fact label(Kpi kpi) {
    return Fact.label("It is about #", kpi);
  }

  /// By how much it is below the nine weeks before.
  private static Fact fall(KpiReading one) {
    var fall =
        one.trend()
            .map(KpiFacts::change)
            .filter(change -> change.orElse(0) < 0)
            .map(change -> Figure.of(-change.getAsDouble()))
            .orElse(Figure.absent("no fall"));
    String unit = one.trend().filter(trend -> trend.inPoints()).isPresent() ? " pt" : " %";
    String said = "Their level is # under the nine weeks before";
    return Fact.of("the fall", said, fall, number -> Shown.count(number) + unit);
  }

  private static Fact notMet(Subject it, KpiReading one) {
    var shown = it.shown();
    boolean open = RepFacts.isOpen(one.status());
    String goal = one.goal().map(known -> shown.goal(one.kpi(), known)).orElse("–");
    String said = "In the week it was " + shown.actual(one) + ", and the goal is " + goal;
    return Fact.count("the goal of the first step", said, open ? 1 : 0);
  }

  /// The link that stands out, unless the whole team is asked about what comes out of it.
  private static Optional<FunnelLink> named(Subject it) {
    return split(it)
        .flatMap(GapSplit::named)
        .filter(link -> !it.asking().askedOfAll().contains(link.to().id()));
  }

  private static Optional<GapSplit> split(Subject it) {
    return it.rep().funnel().map(FunnelReading::gapSplit);
  }

  private static OptionalDouble share(Subject it, FunnelLink link) {
    return split(it).orElseThrow().shares().stream()
        .filter(share -> share.link().equals(link))
        .mapToDouble(GapSplit.Share::share)
        .findFirst();
  }

  private static Fact firstNamed(Subject it) {
    return named(it)
        .filter(link -> link.from().isEmpty())
        .map(link -> fell(it, link, link.to().label().value()))
        .orElse(Fact.absent("the first step"));
  }

  private static Fact rateNamed(Subject it) {
    return rate(
        it, link -> fell(it, link, link.to().label() + " from " + link.from().get().inSentence()));
  }

  private static Fact fell(Subject it, FunnelLink link, String what) {
    var share = Figure.of(share(it, link), "not a part of it");
    return Fact.percent("its share of the drop", what + " fell most: # of the drop", share);
  }

  private static Fact rate(Subject it, Function<FunnelLink, Fact> what) {
    return named(it)
        .filter(link -> link.from().isPresent())
        .map(what)
        .orElse(Fact.absent("the rate"));
  }

  private static Fact hundred(String said, Figure share) {
    var each = share.times(Figure.of(100));
    return Fact.of(
        "of a hundred",
        said,
        each,
        number -> number < WHOLE ? Shown.coverage(number) : Shown.count(number));
  }

  private static Fact steps(Subject it, String verb, Predicate<Status> which) {
    var statuses = new ArrayList<Status>();
    for (var step : it.team().funnelSteps()) {
      var reading = it.rep().kpi(step.id()).filter(one -> one.kpi().isLeading());
      reading.map(KpiReading::status).ifPresent(statuses::add);
    }
    String said =
        "{No goal of a leading step is|# goal of a leading step is|# goals of leading steps are} "
            + verb;
    return Fact.count("goals of leading steps", said, statuses.stream().filter(which).count());
  }
}
