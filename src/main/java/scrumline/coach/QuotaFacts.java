package scrumline.coach;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.PeriodDays;
import scrumline.numbers.Quarter;
import scrumline.numbers.QuotaAmount;
import scrumline.numbers.Shown;
import scrumline.scrum.Wording;
import scrumline.team.Period;

/// What a rule can ask about the period and the quota.
final class QuotaFacts {
  static final Map<String, Function<Subject, Fact>> ALL =
      Map.ofEntries(
          entry("period", it -> period(it, one -> one.label().value())),
          entry("span", it -> period(it, Period::span)),
          entry("end", it -> period(it, one -> Wording.dayOfMonth(one.end()))),
          entry("elapsed", QuotaFacts::elapsed),
          entry("workdaysLeft", QuotaFacts::workdaysLeft),
          entry("weeksLeft", QuotaFacts::weeksLeft),
          entry(
              "gap",
              it -> amount("the gap", "{Nothing|#|#} of the quota is to go", it, Quarter::gap)),
          entry(
              "averageDeal",
              it -> amount("the average deal", "The average deal is #", it, Quarter::averageDeal)),
          entry(
              "attainment",
              it ->
                  Fact.percent(
                      "attainment", "# of the quota is booked", it.of(Quarter::attainment))),
          entry(
              "pace",
              it ->
                  Fact.rounded("the pace", "The pace is #", it.of(Quarter::pace), 2, Shown::pace)),
          entry("withinOneDeal", QuotaFacts::withinOneDeal),
          entry("multiple", QuotaFacts::multiple),
          entry(
              "coverage",
              it ->
                  coverage(
                      "coverage", "The pipeline covers the gap # times", it, Quarter::coverage)),
          entry(
              "coverageNeeded",
              it ->
                  coverage(
                      "what their win rate asks for",
                      "Their win rate asks for a pipeline of # times the gap",
                      it,
                      one -> one.way().coverageNeeded())),
          entry("chance", QuotaFacts::chance),
          entry("dealsToGo", QuotaFacts::dealsToGo),
          entry("toGo", QuotaFacts::toGo));

  private QuotaFacts() {}

  private static Fact period(Subject it, Function<Period, String> part) {
    return it.team()
        .period()
        .map(part)
        .map(text -> Fact.words("The period is #", text))
        .orElse(Fact.absent("the period"));
  }

  private static Fact elapsed(Subject it) {
    var share = it.of(one -> one.progress().days().elapsed());
    return Fact.percent("what has passed", "# of the period has passed", share);
  }

  /// For everybody alike: somebody who is away for the rest of a period has not seen its end.
  private static Fact workdaysLeft(Subject it) {
    Optional<PeriodDays> days = it.review().periodDays();
    return days.map(all -> it.review().hasEnded() ? 0 : all.daysLeft())
        .map(
            left ->
                Fact.count(
                    "the workdays left",
                    "{No workday is|# workday is|# workdays are} left in the period",
                    left))
        .orElse(Fact.absent("the workdays left"));
  }

  private static Fact weeksLeft(Subject it) {
    return Fact.rounded(
        "the weeks left",
        "# weeks of their own are left",
        it.of(one -> Figure.of(it.review().hasEnded() ? 0 : one.progress().days().weeksLeft())),
        1,
        Shown::coverage);
  }

  private static Fact amount(
      String noun, String said, Subject it, Function<Quarter, Figure> figure) {
    return Fact.of(noun, said, it.of(figure), new QuotaAmount(it.team())::of);
  }

  private static Fact withinOneDeal(Subject it) {
    return it.rep()
        .quarter()
        .map(Quarter::withinOneDeal)
        .map(
            within ->
                Fact.count(
                    "within one deal of pace",
                    within
                        ? "One average deal makes the difference to the pace"
                        : "It takes more than one average deal to be on pace",
                    within ? 1 : 0))
        .orElse(Fact.absent("within one deal of pace"));
  }

  private static Fact multiple(Subject it) {
    String said = "A week of the rest needs # times a week of now";
    return Fact.rounded("need ÷ now", said, it.of(Quarter::multiple), 2, Shown::pace);
  }

  private static Fact coverage(
      String noun, String said, Subject it, Function<Quarter, Figure> figure) {
    return Fact.rounded(noun, said, it.of(figure), 1, Shown::coverage);
  }

  private static Fact chance(Subject it) {
    var chance = Figure.of(it.asking().chance(), "no forecast");
    return Fact.percent("the chance of quota", "The chance of quota is #", chance).as("");
  }

  private static Fact dealsToGo(Subject it) {
    var words = FunnelWords.of(it.team());
    var deals = it.of(Quarter::dealsToGo);
    String said = "It takes " + deals.text(words::counted) + " to reach the quota";
    return Fact.count("what is to go", said, deals);
  }

  /// What is to go, where that is within what was done before.
  private static Figure reachable(Subject it) {
    boolean reaches = it.rep().quarter().filter(Quarter::isWithinReach).isPresent();
    return reaches ? it.of(Quarter::dealsToGo) : Figure.absent("out of reach");
  }

  private static Fact toGo(Subject it) {
    var deals = reachable(it);
    return deals.isKnown()
        ? Fact.words("# to go", deals.text(FunnelWords.of(it.team())::counted))
        : Fact.absent("what is to go");
  }
}
