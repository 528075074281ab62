package scrumline.numbers.forecast;

import java.util.List;
import java.util.Optional;
import scrumline.numbers.RepWeeks;
import scrumline.numbers.Workdays;
import scrumline.team.Week;

/// One rep's weeks, the earliest first: `deals` won in each, and `present`, the days in it on
/// which the rep was there ÷ 5. A week of which nothing is known has 0 of both. `history` counts
/// the weeks that the rep was there for, from the first on of which something of their own is
/// known.
record OwnWeeks(double[] deals, double[] present, int history) {

  /// Nothing is known of the time before `listedSince`, the earliest week in anybody's list.
  static OwnWeeks of(KnownDeals known, RepWeeks rep, List<Week> weeks, Optional<Week> listedSince) {
    var deals = new double[weeks.size()];
    var present = new double[weeks.size()];
    int history = 0;
    for (int at = 0; at < weeks.size(); at++) {
      var week = weeks.get(at);
      var own = known.byWeek().get(week);
      boolean isListed = known.isListed() && listedSince.filter(week::isBefore).isEmpty();
      deals[at] = own == null ? 0 : own;
      present[at] = own != null || isListed ? rep.days().in(week) / (double) Workdays.FULL_WEEK : 0;
      boolean isOwn = known.first().filter(first -> !week.isBefore(first)).isPresent();
      history += isOwn && present[at] > 0 ? 1 : 0;
    }
    return new OwnWeeks(deals, present, history);
  }

  /// The deals of the weeks from the place `first` on, up to and without the place `end`.
  double between(int first, int end) {
    double sum = 0;
    for (int at = first; at < end; at++) {
      sum += deals[at];
    }
    return sum;
  }
}
