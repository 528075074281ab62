package scrumline.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrumline.team.Deal;
import scrumline.team.Period;
import scrumline.team.Rep;

/// The largest deal that a rep closed in the period up to `asOf`, of `share` (0 to 1) of what they
/// booked. `isSaid` when the share is over 40 %, or the deal over 10 % of what the team booked (per
/// cents rounded to whole ones): then it colours the pace, and `paceWithout` is the one without it.
public record LargestDeal(Optional<Deal> deal, Figure share, Figure paceWithout, boolean isSaid) {
  private static final double OF_REP_PERCENT = 40;
  private static final double OF_TEAM_PERCENT = 10;
  private static final String NONE = "no deals listed in the period";

  static LargestDeal of(ReviewInput input, Period period, Rep rep, QuotaProgress progress) {
    var deal =
        Bookings.inPeriod(rep.deals().orElse(List.of()), period, input.asOf()).stream()
            .max(Comparator.comparingDouble(Deal::value));
    var value = value(deal);
    var share = share(value, progress.booked());
    var ofTeam = share(value, input.bookedByTeam());
    boolean isSaid =
        Rounding.percent(share.value().orElse(0)) > OF_REP_PERCENT
            || Rounding.percent(ofTeam.value().orElse(0)) > OF_TEAM_PERCENT;
    return new LargestDeal(deal, share, progress.paceWithout(value), isSaid);
  }

  /// A deal's money.
  static Figure value(Optional<Deal> deal) {
    return deal.map(found -> Figure.of(found.value())).orElse(Figure.absent(NONE));
  }

  private static Figure share(Figure deal, Figure booked) {
    boolean isPositive = booked.value().orElse(1) > 0;
    return isPositive
        ? deal.over(booked, QuotaProgress.NO_SALES)
        : Figure.absent(QuotaProgress.NO_SALES);
  }
}
