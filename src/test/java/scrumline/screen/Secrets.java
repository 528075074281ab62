package scrumline.screen;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import scrumline.Samples;
import scrumline.team.Absence;
import scrumline.team.CoachingRule;
import scrumline.team.Deal;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Share;
import scrumline.team.Team;
import scrumline.team.Unit;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// Any team, with a word in every text of it that a shared window may not hold, and with all its
/// money in a currency that has a sign.
final class Secrets {
  static final String WORD = "SECRET";

  private static final SafeText SECRET = SafeText.of(WORD);

  private Secrets() {}

  /// The sample, marked.
  static Team team() {
    return in(Samples.northlineWest(), Set.of());
  }

  static Team in(Team team, Set<Share> share) {
    return new Team(
        team.id(),
        team.name(),
        team.manager(),
        team.strategy(),
        Optional.of(Currency.getInstance("USD")),
        team.zone(),
        team.asOf(),
        team.period(),
        team.agenda(),
        team.kpis().stream().map(Secrets::kpi).toList(),
        team.funnel(),
        team.reps().stream().map(Secrets::rep).toList(),
        share,
        team.openItems().stream().map(Secrets::item).toList(),
        List.of(ownRule()),
        team.phrasing());
  }

  /// The opening is for the manager alone, the question for all.
  private static CoachingRule ownRule() {
    var question = SafeText.of("What do we need?");
    return new CoachingRule("own", SafeText.of("always"), SECRET, List.of(question), List.of());
  }

  /// What was agreed is shown as it was typed.
  private static OpenItem item(OpenItem it) {
    var text = SafeText.of("what we agreed");
    return new OpenItem(
        it.id(), it.type(), it.rep(), it.owner(), text, it.due(), it.carried(), it.rule());
  }

  /// What is counted in money has a goal, so that there is something to hide.
  private static Kpi kpi(Kpi kpi) {
    return new Kpi(
        kpi.id(),
        kpi.label(),
        kpi.kind(),
        kpi.unit(),
        kpi.unit() == Unit.MONEY ? Optional.of(Goal.of(Goal.Op.AT_LEAST, 10_000)) : kpi.goal(),
        kpi.ratio(),
        kpi.hidden(),
        kpi.why(),
        kpi.ask(),
        kpi.decimals());
  }

  private static Rep rep(Rep rep) {
    var weeks = new TreeMap<Week, WeekNumbers>();
    rep.weeks()
        .forEach((week, it) -> weeks.put(week, new WeekNumbers(week, it.values(), secret())));
    var goals = new HashMap<String, List<GoalStep>>();
    rep.goals().forEach((kpi, steps) -> goals.put(kpi, steps.stream().map(Secrets::step).toList()));
    var absences =
        rep.absences().stream().map(it -> new Absence(it.from(), it.to(), secret())).toList();
    return new Rep(
        rep.id(),
        rep.name(),
        rep.role(),
        rep.quota(),
        rep.booked(),
        rep.pipeline(),
        rep.averageDeal(),
        rep.updated(),
        rep.ramp(),
        absences,
        goals,
        weeks,
        rep.leads(),
        rep.quotes().map(all -> all.stream().map(Secrets::quote).toList()),
        rep.deals().map(Secrets::deals),
        rep.plan().map(Secrets::plans));
  }

  private static GoalStep step(GoalStep it) {
    return new GoalStep(it.from(), it.until(), it.goal(), secret());
  }

  private static Quote quote(Quote it) {
    return new Quote(
        SECRET,
        SECRET,
        it.value(),
        it.status(),
        it.sent(),
        it.lastTouch(),
        secret(),
        it.nextDate());
  }

  private static List<Deal> deals(List<Deal> deals) {
    return deals.stream().map(it -> new Deal(SECRET, it.value(), it.closed())).toList();
  }

  /// What is planned for a week to come is offered as a commitment, which is then read by all.
  private static List<Plan> plans(List<Plan> plans) {
    var now = Week.lastCompleteOn(Samples.MONDAY);
    return plans.stream()
        .map(it -> it.week().isAfter(now) ? it : new Plan(it.week(), SECRET, it.done()))
        .toList();
  }

  private static Optional<SafeText> secret() {
    return Optional.of(SECRET);
  }
}
