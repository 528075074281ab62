package scrumline.numbers.forecast;

import java.util.List;
import scrumline.numbers.Review;
import scrumline.team.Period;

/// How many times as many deals a week the rest of a period brings as it would if every week of the
/// period were alike: 0.5 to 2, and 1 where nothing is known.
///
/// Of up to 8 whole earlier periods that the file tells of, the share of the team's deals that came
/// after the same share of the workdays, mixed with 100 deals that came evenly (a Beta prior). One
/// period weighs 100 deals at most, so that a large team's last one does not settle it alone.
record Season(double factor) {
  static final Season NONE = new Season(1);

  private static final int MOST_PERIODS = 8;
  private static final double EVEN_DEALS = 100;
  private static final double LONG_MEMORY = .9;
  private static final double LEAST = 0.5;
  private static final double MOST = 2;

  /// None with a memory shorter than .9, which follows the season by itself.
  static Season of(Review review, Period period, List<KnownDeals> team, Memory memory) {
    double elapsed = review.periodDays().map(days -> days.elapsed().value().orElse(1)).orElse(1.0);
    if (memory.omega() < LONG_MEMORY || elapsed >= 1) {
      return NONE;
    }
    var times = DealTimes.of(review, team);
    double after = EVEN_DEALS * (1 - elapsed);
    double all = EVEN_DEALS;
    for (var past : PastPeriod.before(period, MOST_PERIODS)) {
      var deals = times.in(past, elapsed);
      double weight = deals.all() > 0 ? Math.min(1, EVEN_DEALS / deals.all()) : 0;
      after += weight * deals.after();
      all += weight * deals.all();
    }
    return new Season(Math.clamp(after / all / (1 - elapsed), LEAST, MOST));
  }
}
