package scrumline.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.Kpi;
import scrumline.team.Period;
import scrumline.team.Rep;
import scrumline.team.Week;

/// What comes of a goal for a step of the funnel, at the rep's own rates of the trailing 13 weeks:
/// so much of each later step a week, in the end deals. `low` and `high` are the 10th and the 90th
/// percentile of the deals a week: their number for each unit of the step is taken as
/// Gamma-distributed after the rep's 13 weeks, with the rate of the rest of the team before them
/// (so that no week counts twice), which weighs as much as four of the rep's own weeks (the
/// conjugate prior of a Poisson rate; Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6).
///
/// - `steps`: the goal itself and what follows from it, a week, in full precision
/// - `nowActual` is the week's value of the KPI, and `nowDeals` what comes of that
/// - `needAfter`: how many deals a week the quota needs when the adjustment has ended, if as many
///   come of it as expected: (gap ÷ average deal − deals × D ÷ 5) ÷ (R ÷ 5), D the rep's workdays
///   while it holds, R those that are left after it; absent where it does not end in the period
/// - `needIfKept`: the same, had the goal stayed as it was
/// - `after`: the first week in which it holds no more
public record Consequence(
    List<Step> steps,
    Figure low,
    Figure high,
    Figure nowActual,
    Figure nowDeals,
    Figure needAfter,
    Figure needIfKept,
    Optional<Week> after) {
  private static final double PRIOR_WEEKS = 4;
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  /// So much of a KPI a week.
  public record Step(Kpi kpi, Figure perWeek) {}

  /// Empty for a KPI that is no step before the last of the funnel.
  static Optional<Consequence> of(
      ReviewInput input, RepNumbers rep, Kpi kpi, Adjustment adjustment) {
    var rates = rep.funnel().map(FunnelReading::rates).orElse(List.of());
    int first = rates.stream().map(FunnelReading.Rate::from).toList().indexOf(kpi);
    if (first < 0) {
      return Optional.empty();
    }
    var chain = rates.subList(first, rates.size());
    var goal = Figure.of(adjustment.goal().value());
    var steps = steps(kpi, goal, chain);
    var each = rep.funnel().get().outcomeOf(kpi);
    var outcome = chain.getLast().to();
    var known = known(input, rep, kpi, outcome);
    var actual = rep.kpi(kpi.id()).map(KpiReading::actual).orElse(Figure.absent("no value"));
    var rest = input.team().period().map(period -> Rest.of(input, period, rep, adjustment));
    var kept = Figure.of(adjustment.before()).times(each);
    return Optional.of(
        new Consequence(
            steps,
            Chance.ofRate(known.deals, known.units, LOW).times(goal),
            Chance.ofRate(known.deals, known.units, HIGH).times(goal),
            actual,
            actual.times(each),
            need(rest, steps.getLast().perWeek()),
            need(rest, kept),
            adjustment.until().map(last -> last.plus(1))));
  }

  /// Deals a week that come of the goal.
  public Figure deals() {
    return steps.getLast().perWeek();
  }

  private static List<Step> steps(Kpi kpi, Figure goal, List<FunnelReading.Rate> chain) {
    var steps = new ArrayList<Step>();
    steps.add(new Step(kpi, goal));
    for (var rate : chain) {
      steps.add(new Step(rate.to(), steps.getLast().perWeek().times(rate.rate())));
    }
    return List.copyOf(steps);
  }

  private static Figure need(Optional<Rest> rest, Figure dealsPerWeek) {
    return rest.map(one -> one.needs(dealsPerWeek)).orElse(Figure.absent("no period"));
  }

  /// Deals and units of `kpi` that are known of: the rep's own weeks, and four more at the rate of
  /// the others.
  private static Totals known(ReviewInput input, RepNumbers rep, Kpi kpi, Kpi outcome) {
    var own = Totals.of(input, rep.rep(), kpi, outcome);
    var rest =
        input.team().reps().stream()
            .filter(one -> !one.equals(rep.rep()))
            .map(one -> Totals.of(input, one, kpi, outcome))
            .reduce(new Totals(0, 0, 0), Totals::and);
    double weight = own.weeks > 0 && rest.units > 0 ? PRIOR_WEEKS * own.units / own.weeks : 0;
    double deals = own.deals + (weight > 0 ? weight * rest.deals / rest.units : 0);
    return new Totals(own.units + weight, deals, own.weeks);
  }

  /// Units and deals of the trailing weeks that have both, and how many weeks those are.
  private record Totals(double units, double deals, int weeks) {
    static Totals of(ReviewInput input, Rep rep, Kpi kpi, Kpi outcome) {
      var weeks = input.weeks(rep);
      var both = SumsOfWeeks.of(weeks, kpi, outcome, input.trailing());
      return new Totals(both.base(), both.sum(), both.weeks());
    }

    Totals and(Totals other) {
      return new Totals(units + other.units, deals + other.deals, weeks + other.weeks);
    }
  }

  /// What the quota still takes, and the rep's days while the adjustment holds and after it.
  private record Rest(Figure deals, int held, int after) {
    static Rest of(ReviewInput input, Period period, RepNumbers rep, Adjustment adjustment) {
      var days = Workdays.of(input.team(), rep.rep());
      var tomorrow = input.asOf().plusDays(1);
      var from = later(adjustment.from().monday(), tomorrow);
      var last = adjustment.until().map(week -> week.friday()).orElse(period.end());
      var until = last.isAfter(period.end()) ? period.end() : last;
      return new Rest(
          rep.quarter()
              .filter(Quarter::isTold)
              .map(Quarter::dealsInGap)
              .orElse(Figure.absent("no period")),
          days.between(from, until),
          days.between(later(until, input.asOf()).plusDays(1), period.end()));
    }

    Figure needs(Figure dealsPerWeek) {
      var come = dealsPerWeek.times(Figure.of(held / (double) Workdays.FULL_WEEK));
      var left = deals.with(come, (needed, coming) -> Math.max(0, needed - coming));
      return left.over(Figure.of(after / (double) Workdays.FULL_WEEK), "no workdays after it");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
