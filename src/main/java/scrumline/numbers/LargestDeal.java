package scrumline.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrumline.team.Deal;
import scrumline.team.Rep;

/// The largest deal that a rep closed in the period up to `asOf`, of `share` (0 to 1) of what they
/// booked; or of all together. `isSaid` when the share is over 40 %, or the deal over 10 % of what
/// the team booked (per cents rounded to whole ones): then it colours the pace, and `paceWithout`
/// is the one without it. It is not said while it is too early for any pace, of fewer than three
/// deals (one of two is always large), or of a deal under 1.5 average ones (one like the others).
public record LargestDeal(Optional<Deal> deal, Figure share, Figure paceWithout, boolean isSaid) {
  private static final double OF_REP_PERCENT = 40;
  private static final double OF_TEAM_PERCENT = 10;
  private static final int LEAST_DEALS = 3;
  private static final double LEAST_TIMES = 1.50;
  private static final String NONE = "no deals listed in the period";

  static LargestDeal of(ReviewInput input, Rep rep, QuotaProgress progress, Figure averageDeal) {
    var deals = input.dealsInPeriod(rep);
    var deal = deals.stream().max(Comparator.comparingDouble(Deal::value));
    var share = share(value(deal), progress.booked());
    boolean isMuch =
        percent(share) > OF_REP_PERCENT
            || percent(share(value(deal), input.bookedByTeam())) > OF_TEAM_PERCENT;
    boolean isSaid =
        isMuch
            && deals.size() >= LEAST_DEALS
            && isUnusual(value(deal), averageDeal)
            && !progress.isTooEarly();
    return new LargestDeal(deal, share, progress.paceWithout(value(deal)), isSaid);
  }

  /// The largest deal of all together; `owners` are the reps with a quota. It is said where it is
  /// said of its owner and makes up a tenth of the team's bookings.
  static Optional<LargestDeal> ofTeam(List<Quarter> owners, QuotaProgress progress) {
    return owners.stream()
        .map(Quarter::largest)
        .filter(largest -> largest.deal().isPresent())
        .max(Comparator.comparingDouble(largest -> largest.deal().get().value()))
        .map(largest -> largest.ofTeam(progress));
  }

  private LargestDeal ofTeam(QuotaProgress progress) {
    var ofTeam = share(value(deal), progress.booked());
    boolean isMuch = percent(ofTeam) >= OF_TEAM_PERCENT && !progress.isTooEarly();
    return new LargestDeal(deal, ofTeam, progress.paceWithout(value(deal)), isSaid && isMuch);
  }

  private static boolean isUnusual(Figure deal, Figure averageDeal) {
    var times = deal.over(averageDeal, NONE);
    return times.isKnown() && Rounding.to(2, times.value().getAsDouble()) >= LEAST_TIMES;
  }

  private static double percent(Figure share) {
    return Rounding.percent(share.value().orElse(0));
  }

  private static Figure value(Optional<Deal> deal) {
    return deal.map(found -> Figure.of(found.value())).orElse(Figure.absent(NONE));
  }

  private static Figure share(Figure deal, Figure booked) {
    boolean isPositive = booked.value().orElse(1) > 0;
    return isPositive
        ? deal.over(booked, QuotaProgress.NO_SALES)
        : Figure.absent(QuotaProgress.NO_SALES);
  }
}
