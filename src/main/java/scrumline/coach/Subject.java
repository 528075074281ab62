package scrumline.coach;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelReading;
import scrumline.numbers.GapSplit;
import scrumline.numbers.KpiReading;
import scrumline.numbers.Quarter;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.numbers.Status;
import scrumline.numbers.Workdays;
import scrumline.team.Ramp;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// The rep that a rule is about, and by which names it can ask for what. `ID.trend` and the like
/// ask for the reading of one KPI (see `KpiFacts`).
record Subject(Asking asking) {
  private static final Map<String, Function<Subject, Fact>> FACTS =
      Map.ofEntries(
          entry("name", it -> Fact.named("name", it.rep().rep().shortName())),
          entry("week", it -> Fact.named("week", SafeText.of(it.review().week().shortName()))),
          entry("missing", it -> Fact.count("KPIs without a value", it.missing().size())),
          entry("missing.kpi", Subject::firstMissing),
          entry("judged", it -> Fact.count("goals judged", it.count(Status::isJudged))),
          entry("notMet", it -> Fact.count("goals not met", it.count(Subject::isOpen))),
          entry("daysPresent", it -> Fact.count("days here", it.rep().daysPresent())),
          entry("shortDays", Subject::shortDays),
          entry("ramp", it -> it.ramp("month of the ramp", Ramp::month)),
          entry("gap", it -> it.money("gap", Quarter::gap)),
          entry("averageDeal", it -> it.money("average deal", Quarter::averageDeal)),
          entry("dealsToGo", it -> Fact.count("deals to go", it.of(Quarter::dealsToGo))),
          entry("openQuotes", it -> Fact.count("open quotes", it.of(Quarter::openQuotes))),
          entry("newQuotesToGo", it -> Fact.count("new quotes", it.of(Quarter::newQuotesToGo))),
          entry("untouched", it -> Fact.count("untouched", it.of(one -> one.way().untouched()))),
          entry("attainment", it -> Fact.percent("attainment", it.of(Quarter::attainment))),
          entry("pace", it -> Fact.rounded("pace", it.of(Quarter::pace), 2, Shown::pace)),
          entry("multiple", it -> Fact.rounded("need ÷ now", it.multiple(), 2, Shown::pace)),
          entry("coverage", it -> it.coverage("coverage", Quarter::coverage)),
          entry("coverageNeeded", it -> it.coverage("needed", one -> one.way().coverageNeeded())),
          entry("winRate", it -> Fact.percent("win rate", it.of(Quarter::winRate))),
          entry("winRateN", it -> Fact.count("deals decided", it.of(Subject::decided))),
          entry("team.winRate", it -> Fact.percent("the team's win rate", it.teamWinRate())),
          entry("firstStep.kpi", it -> it.first(Subject::label)),
          entry("firstStep.trend", it -> it.first(KpiFacts::trend)),
          entry("firstStep.named", Subject::firstStepNamed),
          entry("leadingSteps.judged", it -> it.steps("leading steps judged", Status::isJudged)),
          entry("leadingSteps.notMet", it -> it.steps("leading steps not met", Subject::isOpen)));

  /// What may be named where everybody reads it; never money, pace, win rate, coverage, trend.
  private static final Set<String> FOR_ALL =
      Set.of(
          "name",
          "week",
          "missing",
          "missing.kpi",
          "judged",
          "notMet",
          "daysPresent",
          "shortDays",
          "dealsToGo",
          "openQuotes",
          "newQuotesToGo",
          "firstStep.kpi");

  /// Whether everybody may read `name` of a rep.
  static boolean isForAll(String name, Team team) {
    return FOR_ALL.contains(name) || KpiFacts.isForAll(name, team);
  }

  /// Whether a file may ask for `name` in a team.
  static boolean knows(String name, Team team) {
    return FACTS.containsKey(name) || KpiFacts.knows(name, team);
  }

  /// What there is to look at under a name; nothing to look at where no figure has it.
  Fact fact(String name) {
    var known = FACTS.get(name);
    return known != null ? known.apply(this) : KpiFacts.of(this, name);
  }

  Review review() {
    return asking.review();
  }

  RepNumbers rep() {
    return asking.rep();
  }

  private static boolean isOpen(Status status) {
    return status.isJudged() && status != Status.MET;
  }

  private long count(Predicate<Status> which) {
    return rep().kpis().stream().map(KpiReading::status).filter(which).count();
  }

  private List<KpiReading> missing() {
    return rep().kpis().stream().filter(KpiReading::missing).toList();
  }

  private Fact firstMissing() {
    var missing = missing();
    return missing.isEmpty()
        ? Fact.absent("missing KPI")
        : Fact.named("missing KPI", missing.getFirst().kpi().label());
  }

  /// How many days the rep was here in a week that was not a whole one for them.
  private Fact shortDays() {
    int days = rep().daysPresent();
    int all = Workdays.of(review().team()).in(review().week());
    return days < all ? Fact.count("days here", days) : Fact.absent("days here");
  }

  private Fact ramp(String words, Function<Ramp, Integer> part) {
    return rep()
        .rep()
        .ramp()
        .map(ramp -> Fact.count(words, part.apply(ramp)))
        .orElse(Fact.absent(words));
  }

  private Figure of(Function<Quarter, Figure> figure) {
    return rep().quarter().map(figure).orElse(Figure.absent("no period"));
  }

  private Figure multiple() {
    return of(Quarter::multiple);
  }

  private static Figure decided(Quarter quarter) {
    return quarter.way().winRate().decided();
  }

  private Fact money(String words, Function<Quarter, Figure> figure) {
    return Fact.of(words, of(figure), Shown.of(review().team())::money);
  }

  private Fact coverage(String words, Function<Quarter, Figure> figure) {
    return Fact.rounded(words, of(figure), 1, Shown::coverage);
  }

  private Figure teamWinRate() {
    return review().winRate().rate();
  }

  private Fact first(Function<KpiReading, Fact> what) {
    return review().team().funnelSteps().stream()
        .findFirst()
        .flatMap(step -> rep().kpi(step.id()))
        .map(what)
        .orElse(Fact.absent("first step"));
  }

  private static Fact label(KpiReading reading) {
    return Fact.named("first step", reading.kpi().label());
  }

  private Fact firstStepNamed() {
    var split = rep().funnel().map(FunnelReading::gapSplit);
    var named = split.flatMap(GapSplit::namedInput);
    String words =
        named.map(kpi -> "share of " + kpi.inSentence() + " in what fell").orElse("first step");
    return named.isEmpty()
        ? Fact.absent(words)
        : Fact.percent(words, Figure.of(split.get().shares().getFirst().share()));
  }

  private Fact steps(String words, Predicate<Status> which) {
    var statuses = new ArrayList<Status>();
    for (var step : review().team().funnelSteps()) {
      Optional<KpiReading> reading = rep().kpi(step.id()).filter(one -> one.kpi().isLeading());
      reading.map(KpiReading::status).ifPresent(statuses::add);
    }
    return Fact.count(words, statuses.stream().filter(which).count());
  }
}
