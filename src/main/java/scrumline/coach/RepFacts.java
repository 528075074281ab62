package scrumline.coach;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import scrumline.numbers.KpiReading;
import scrumline.numbers.Status;
import scrumline.numbers.Workdays;

/// What a rule can ask about the rep and the week under review.
final class RepFacts {
  static final Map<String, Function<Subject, Fact>> ALL =
      Map.ofEntries(
          entry("name", it -> Fact.words("It is about #", it.rep().rep().shortName().value())),
          entry("week", it -> Fact.words("The week is #", it.review().week().shortName())),
          entry("weeks", RepFacts::weeks),
          entry("daysPresent", RepFacts::daysPresent),
          entry("daysAway", RepFacts::daysAway),
          entry("shortDays", RepFacts::shortDays),
          entry("ramp", RepFacts::ramp),
          entry("missing", RepFacts::missing),
          entry("missing.kpi", RepFacts::firstMissing),
          entry("judged", it -> goals("goals judged", "judged", it, Status::isJudged)),
          entry("notMet", it -> goals("goals not met", "missed", it, RepFacts::isOpen)));

  private RepFacts() {}

  static boolean isOpen(Status status) {
    return status.isJudged() && status != Status.MET;
  }

  private static Fact weeks(Subject it) {
    var weeks = it.rep().rep().weeks().headMap(it.review().week().plus(1)).values();
    long told = weeks.stream().filter(week -> !week.isEmpty()).count();
    return Fact.count(
        "weeks with a value", "The file has {no week|# week|# weeks} with a value of theirs", told);
  }

  private static Fact daysPresent(Subject it) {
    return Fact.count(
        "the days here", "They were here on # {day|days} of the week", it.rep().daysPresent());
  }

  private static Fact daysAway(Subject it) {
    int away = workdays(it) - it.rep().daysPresent();
    return Fact.count("the days away", "They were away on # {workday|workdays} of the week", away);
  }

  /// How many days the rep was here in a week that was not a whole one for them.
  private static Fact shortDays(Subject it) {
    return it.rep().daysPresent() < workdays(it) ? daysPresent(it) : Fact.absent("the days here");
  }

  private static int workdays(Subject it) {
    return Workdays.of(it.team()).in(it.review().week());
  }

  private static Fact ramp(Subject it) {
    return it.rep()
        .rep()
        .ramp()
        .map(
            ramp ->
                Fact.count("the month of the ramp", "This is month # of their ramp", ramp.month()))
        .orElse(Fact.absent("the month of the ramp"));
  }

  private static List<KpiReading> withoutValue(Subject it) {
    return it.rep().kpis().stream().filter(KpiReading::missing).toList();
  }

  private static Fact missing(Subject it) {
    return Fact.count(
        "KPIs without a value", "# {KPI has|KPIs have} no value yet", withoutValue(it).size());
  }

  private static Fact firstMissing(Subject it) {
    return withoutValue(it).stream()
        .findFirst()
        .map(one -> Fact.label("#: no value yet", one.kpi()))
        .orElse(Fact.absent("the missing KPI"));
  }

  private static Fact goals(String noun, String verb, Subject it, Predicate<Status> which) {
    long count = it.rep().kpis().stream().map(KpiReading::status).filter(which).count();
    return Fact.count(noun, "{No goal is|# goal is|# goals are} " + verb, count);
  }
}
