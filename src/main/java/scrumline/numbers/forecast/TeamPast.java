package scrumline.numbers.forecast;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import scrumline.numbers.PeriodDays;
import scrumline.numbers.Review;
import scrumline.team.Period;

/// What the team's past weeks say of the weeks to come: how long they count, how the rest of the
/// period differs from its beginning, how strongly the team speaks for each rep, and what is
/// remembered of each rep, by id.
record TeamPast(
    PastWeeks weeks,
    Memory memory,
    Season season,
    Strength strength,
    Map<String, Remembered> remembered) {

  static TeamPast of(Review review, Period period) {
    var known = new ArrayList<KnownDeals>();
    review.team().reps().forEach(rep -> known.add(KnownDeals.of(review, rep)));
    var weeks = PastWeeks.of(review, known);
    double weeksLeft = review.periodDays().map(PeriodDays::weeksLeft).orElse(0.0);
    var memory = Memory.of(weeks, weeksLeft);
    var remembered = memory.after(weeks.count(), weeks);
    var season = Season.of(review, period, known, memory);
    return new TeamPast(weeks, memory, season, Strength.of(remembered.values()), remembered);
  }

  /// Deals a week of the team as a whole.
  double rate() {
    return Remembered.rate(remembered.values());
  }

  /// What is known of the rate of one of them, of whom so many deals a week are `expected` and who
  /// has `weeksLeft` of the period.
  DealRate rate(String rep, double expected, double weeksLeft) {
    var own = Objects.requireNonNull(remembered.get(rep));
    double still = memory.untilTheMiddleOf(weeksLeft);
    return new DealRate(still * own.deals(), still * own.weeks(), expected, strength);
  }
}
