package scrumline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import scrumline.team.Absence;
import scrumline.team.Deal;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.Leads;
import scrumline.team.Period;
import scrumline.team.Quote;
import scrumline.team.Ramp;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// One person of `PlausibleTeams`: 13 to 30 weeks of calls that become conversations, quotes and
/// deals, the last four of them often weaker than before, and a book that fits the deals.
final class PlausibleRep {
  private final RandomValues any;
  private final Period period;

  PlausibleRep(RandomValues any, Period period) {
    this.any = any;
    this.period = period;
  }

  Rep rep(int number) {
    double deal = any.pick(4000, 8000, 20000);
    var weeks = weeks(deal);
    var deals = any.below(4) == 0 ? Optional.<List<Deal>>empty() : Optional.of(deals(deal));
    double sold = deal * (8 + any.below(12));
    var booked = any.below(3) == 0 ? OptionalDouble.empty() : OptionalDouble.of(sold);
    return new Rep(
        "r%02d".formatted(number),
        SafeText.of("Rep " + number),
        Optional.of(SafeText.of("Sales")),
        any.below(8) == 0 ? OptionalDouble.empty() : OptionalDouble.of(quota(deal)),
        any.below(15) == 0 ? OptionalDouble.of(0) : booked,
        any.below(6) == 0 ? OptionalDouble.empty() : OptionalDouble.of(deal * any.below(60)),
        any.coin() ? OptionalDouble.empty() : OptionalDouble.of(deal),
        any.maybe(() -> LocalDate.of(2026, 11, 20).atTime(16, 14).atOffset(ZoneOffset.ofHours(-8))),
        any.below(6) == 0 ? Optional.of(new Ramp(3, 6)) : Optional.empty(),
        any.some(2, this::absence),
        goals(),
        weeks,
        Optional.of(new Leads(any.below(40), any.below(20), any.below(8))),
        any.maybe(() -> any.some(25, () -> quote(deal))),
        deals,
        Optional.empty());
  }

  /// What a steady rep needs about a quarter for, a little more, or a little less.
  private double quota(double deal) {
    return any.below(30) == 0 ? 0 : deal * (10 + any.below(25));
  }

  private Map<String, List<GoalStep>> goals() {
    var goals = new HashMap<String, List<GoalStep>>();
    if (any.coin()) {
      var before = GoalStep.always(Goal.of(Goal.Op.AT_LEAST, any.pick(45, 80, 120)));
      var later = Goal.of(Goal.Op.AT_LEAST, any.pick(40, 60, 100));
      var step =
          new GoalStep(Optional.of(any.week()), any.maybe(any::week), later, Optional.empty());
      goals.put("calls", any.coin() ? List.of(before) : List.of(before, step));
    }
    var won = GoalStep.always(Goal.of(Goal.Op.AT_LEAST, any.pick(0.6, 0.75, 1.25, 2.0)));
    goals.put("deals_won", List.of(won));
    return goals;
  }

  private TreeMap<Week, WeekNumbers> weeks(double deal) {
    int calls = 40 + any.below(80);
    double[] usual = {calls, 0.2, any.pick(0.3, 0.7), any.pick(0.2, 0.4)};
    double[] lately = usual.clone();
    for (int step = 0; step < lately.length; step++) {
      lately[step] *= any.pick(0.5, 0.7, 0.9, 1.0, 1.0, 1.1, 1.3);
    }
    var weeks = new TreeMap<Week, WeekNumbers>();
    var last = Week.of(Samples.MONDAY).plus(-1);
    for (int back = 12 + any.below(18); back >= 0; back--) {
      var week = last.plus(-back);
      if (any.below(20) > 0) {
        weeks.put(week, week(week, back < 4 ? lately : usual, deal));
      }
    }
    return weeks;
  }

  private WeekNumbers week(Week week, double[] rates, double deal) {
    var values = new HashMap<String, Double>();
    double units = 1;
    for (int step = 0; step < rates.length; step++) {
      units = about(units * rates[step]);
      values.put(PlausibleTeams.STEPS.get(step), units);
    }
    values.put("revenue", Math.rint(units * deal * any.pick(0.9, 1.0, 1.0, 1.15)));
    values.put("deals_lost", (double) any.below(5));
    double hot = any.below(8);
    values.put("hot_new", hot);
    values.put("hot_followed_up", Math.max(0, hot - any.below(4)));
    values.put("days_to_quote", any.below(60) / 10.0);
    values.keySet().removeIf(kpi -> any.below(40) == 0);
    if (any.below(25) == 0) {
      values.replaceAll((kpi, value) -> 0.0);
    }
    return new WeekNumbers(week, values, Optional.empty());
  }

  /// A whole number near `expected`.
  private double about(double expected) {
    double spread = Math.sqrt(expected) * (any.below(200) / 100.0 - 1);
    return Math.max(0, Math.rint(expected + spread));
  }

  private List<Deal> deals(double deal) {
    var deals = new ArrayList<Deal>();
    int count = any.below(18);
    IntStream.range(0, count)
        .forEach(at -> deals.add(deal(deal * any.pick(0.5, 0.8, 1.0, 1.0, 1.2, 2.0))));
    if (any.below(4) == 0) {
      deals.add(deal(deal * 8));
    }
    return List.copyOf(deals);
  }

  private Deal deal(double value) {
    var closed = period.start().plusDays(any.below(70) - 10L);
    return new Deal(SafeText.of("account"), value, closed);
  }

  private Quote quote(double deal) {
    var sent = Samples.MONDAY.minusDays(3L + any.below(50));
    return new Quote(
        SafeText.of("Q-" + any.below(1000)),
        SafeText.of("account"),
        deal,
        any.pick(Quote.Status.values()),
        Optional.of(sent),
        any.maybe(() -> sent.plusDays(any.below(20))),
        Optional.empty(),
        Optional.empty());
  }

  private Absence absence() {
    var from = any.day(30);
    return new Absence(from, from.plusDays(any.below(6)), Optional.empty());
  }
}
