package scrumline.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// A rep's way from work to deals, step by step in the order of the team's funnel.
///
/// - `rates`: each step ÷ the one before, over the trailing 13 weeks
/// - `needed`: how much of each step a week it takes to make the quota, in the same order
/// - `links`: the last four calendar weeks beside the nine before
/// - `gapSplit`: which of the links explains that less comes out
public record FunnelReading(
    List<Rate> rates, List<Needed> needed, List<Link> links, GapSplit gapSplit) {
  static final int NOW = 4;
  static final int BEFORE = 9;

  /// `to` ÷ `from`, from the sums of the weeks that have both values; `n` is the sum of `from`.
  public record Rate(Kpi from, Kpi to, Figure rate, Figure n) {}

  /// So much of `kpi` in five workdays, in full precision.
  public record Needed(Kpi kpi, Figure perWeek) {}

  /// The first step per day present (`from` is empty), or a rate of two steps; over the last four
  /// calendar weeks and over the nine before. `count` is what the four weeks have of `to`.
  public record Link(Optional<Kpi> from, Kpi to, Figure now, Figure before, Figure count) {
    /// What a fall is called: `fewer calls`, `fewer quotes per 100 conversations`.
    public String inWords() {
      String fewer = "fewer " + to.inSentence();
      return from.map(step -> fewer + " per 100 " + step.inSentence()).orElse(fewer);
    }

    /// What went down; 0 where it rose, absent where either side is not above 0.
    Figure fall() {
      boolean isAboveZero = now.value().orElse(0) > 0 && before.value().orElse(0) > 0;
      return isAboveZero
          ? now.with(before, (is, was) -> Math.max(0, -Math.log(is / was)))
          : Figure.absent("nothing to compare with");
    }
  }

  /// Nothing where the team has no funnel of two steps. `perWeek` is how many deals the quota needs
  /// a week.
  static Optional<FunnelReading> of(RepWeeks rep, Week week, Figure perWeek) {
    var steps = rep.team().funnelSteps();
    if (steps.size() < 2) {
      return Optional.empty();
    }
    var rates = rates(rep, steps, RepWeeks.upTo(week, KpiReading.TRAILING_WEEKS));
    var links = links(rep, steps, week);
    return Optional.of(
        new FunnelReading(rates, needed(steps, rates, perWeek), links, GapSplit.of(links)));
  }

  /// What comes of one of `kpi` at the end of the funnel: the product of the rates that follow it.
  /// Absent for a KPI that is no step before the last.
  Figure outcomeOf(Kpi kpi) {
    boolean isOn = false;
    var product = Figure.of(1);
    for (var rate : rates) {
      isOn |= rate.from().equals(kpi);
      product = isOn ? product.times(rate.rate()) : product;
    }
    return isOn ? product : Figure.absent("not a step of the funnel");
  }

  private static List<Rate> rates(RepWeeks rep, List<Kpi> steps, List<Week> weeks) {
    var rates = new ArrayList<Rate>();
    for (int at = 1; at < steps.size(); at++) {
      var both = Both.of(rep, steps.get(at - 1), steps.get(at), weeks);
      rates.add(new Rate(steps.get(at - 1), steps.get(at), both.rate(), both.under()));
    }
    return List.copyOf(rates);
  }

  /// From the outcome back up the chain: each step is the next one ÷ the rate between them.
  private static List<Needed> needed(List<Kpi> steps, List<Rate> rates, Figure perWeek) {
    var needed = new ArrayList<Needed>();
    needed.add(new Needed(steps.getLast(), perWeek));
    for (var rate : rates.reversed()) {
      var above = needed.getFirst().perWeek().over(rate.rate(), "nothing came of it yet");
      needed.addFirst(new Needed(rate.from(), above));
    }
    return List.copyOf(needed);
  }

  private static List<Link> links(RepWeeks rep, List<Kpi> steps, Week week) {
    var now = RepWeeks.upTo(week, NOW);
    var before = RepWeeks.upTo(week.plus(-NOW), BEFORE);
    var links = new ArrayList<Link>();
    var first = steps.getFirst();
    var daily = Both.perDay(rep, first, now);
    var dailyBefore = Both.perDay(rep, first, before).rate();
    links.add(new Link(Optional.empty(), first, daily.rate(), dailyBefore, daily.over()));
    for (int at = 1; at < steps.size(); at++) {
      var from = steps.get(at - 1);
      var to = steps.get(at);
      var both = Both.of(rep, from, to, now);
      var was = Both.of(rep, from, to, before).rate();
      links.add(new Link(Optional.of(from), to, both.rate(), was, both.over()));
    }
    return List.copyOf(links);
  }

  /// Two sums over the same weeks.
  public record Both(Figure over, Figure under) {
    static Both of(RepWeeks rep, Kpi from, Kpi to, List<Week> weeks) {
      var both =
          weeks.stream()
              .filter(week -> rep.value(from, week).isKnown() && rep.value(to, week).isKnown())
              .toList();
      return new Both(
          sum(both, week -> rep.value(to, week).value().getAsDouble()),
          sum(both, week -> rep.value(from, week).value().getAsDouble()));
    }

    /// Over the days present, in weeks that have a value and a day.
    public static Both perDay(RepWeeks rep, Kpi kpi, List<Week> weeks) {
      var there =
          weeks.stream()
              .filter(week -> rep.value(kpi, week).isKnown() && rep.days().in(week) > 0)
              .toList();
      return new Both(
          sum(there, week -> rep.value(kpi, week).value().getAsDouble()),
          sum(there, week -> rep.days().in(week)));
    }

    Figure rate() {
      return over.over(under, "nothing to compare with");
    }

    private static Figure sum(List<Week> weeks, ToDoubleFunction<Week> value) {
      return weeks.isEmpty()
          ? Figure.absent("no values")
          : Figure.of(weeks.stream().mapToDouble(value).reduce(0, Exact::sum));
    }
  }
}
