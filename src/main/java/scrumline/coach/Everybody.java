package scrumline.coach;

import java.util.List;
import scrumline.numbers.Review;
import scrumline.numbers.Rounding;
import scrumline.numbers.WayToQuota;
import scrumline.team.Quote;
import scrumline.team.Rep;

/// What is the same for all of a team: whether anybody has numbers of the week that was asked for,
/// and whether nearly every quote of the team waits, so that neither says anything of one of them.
record Everybody(boolean hasNumbers, boolean isWaiting) {
  private static final double NEARLY_ALL_PERCENT = 80;

  static Everybody of(Review review) {
    var open = review.team().reps().stream().flatMap(rep -> open(rep).stream()).toList();
    double waiting = WayToQuota.untouched(open, review.asOf());
    return new Everybody(
        review.hasValues() && review.newestWords().isEmpty(),
        Rounding.percent(waiting / Math.max(1, open.size())) >= NEARLY_ALL_PERCENT);
  }

  static List<Quote> open(Rep rep) {
    return rep.quotes().orElse(List.of()).stream().filter(Quote::isOpen).toList();
  }
}
