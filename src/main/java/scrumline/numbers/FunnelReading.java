package scrumline.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// A rep's way from work to deals, step by step in the order of the team's funnel.
///
/// - `rates`: each step ÷ the one before, over the trailing 13 weeks
/// - `needed`: how much of each step a week it takes to make the quota, in the same order
/// - `links`: the last four calendar weeks beside the nine before
/// - `gapSplit`: which of the links explains that less comes out
public record FunnelReading(
    List<Rate> rates, List<Needed> needed, List<FunnelLink> links, GapSplit gapSplit) {
  /// `to` ÷ `from`, from the sums of the weeks that have both values; `n` is the sum of `from`.
  public record Rate(Kpi from, Kpi to, Figure rate, Figure n) {}

  /// So much of `kpi` in five workdays, in full precision.
  public record Needed(Kpi kpi, Figure perWeek) {}

  /// Nothing where the team has no funnel of two steps. `perWeek` is how many deals the quota needs
  /// a week.
  static Optional<FunnelReading> of(RepWeeks rep, Week week, Figure perWeek) {
    var steps = rep.team().funnelSteps();
    if (steps.size() < 2) {
      return Optional.empty();
    }
    var rates = rates(rep, steps, RepWeeks.trailing(week));
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
      var both = SumsOfWeeks.of(rep, steps.get(at - 1), steps.get(at), weeks);
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

  private static List<FunnelLink> links(RepWeeks rep, List<Kpi> steps, Week week) {
    var links = new ArrayList<FunnelLink>();
    links.add(first(rep, steps.getFirst(), week));
    for (int at = 1; at < steps.size(); at++) {
      links.add(rate(rep, steps.get(at - 1), steps.get(at), week));
    }
    return List.copyOf(links);
  }

  private static FunnelLink first(RepWeeks rep, Kpi step, Week week) {
    var now = SumsOfWeeks.perDay(rep, step, Trend.now(week));
    var before = SumsOfWeeks.perDay(rep, step, Trend.before(week));
    var z = Trend.of(rep, step, week).z();
    return new FunnelLink(Optional.empty(), step, now.rate(), before.rate(), now.over(), z);
  }

  private static FunnelLink rate(RepWeeks rep, Kpi from, Kpi to, Week week) {
    var now = SumsOfWeeks.of(rep, from, to, Trend.now(week));
    var before = SumsOfWeeks.of(rep, from, to, Trend.before(week));
    var z = Chance.shares(now.sum(), now.base(), before.sum(), before.base());
    return new FunnelLink(Optional.of(from), to, now.rate(), before.rate(), now.over(), z);
  }
}
