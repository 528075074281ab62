package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.Period;

/// A rep's way through the period (a quarter or any other): where the quota stands, what it still
/// takes, and the largest deal. `withinOneDeal`: booked and expected are less than an average deal
/// apart, so that a slow pace says nothing. `bestDealsPerWeek`: of the best four weeks in a row.
/// `closed`: how many deals were closed in the period so far.
public record Quarter(
    QuotaProgress progress,
    WayToQuota way,
    LargestDeal largest,
    boolean withinOneDeal,
    Figure bestDealsPerWeek,
    Figure closed) {
  private static final double STEEP = 2.00;

  static Quarter of(ReviewInput input, Period period, RepWeeks rep) {
    var progress =
        QuotaProgress.of(
            PeriodDays.of(rep.days(), period, input.asOf()),
            Figure.of(rep.rep().quota(), "no quota"),
            input.booked(rep.rep()),
            Figure.of(rep.rep().pipeline(), "no pipeline figure"),
            input.toldSince(List.of(rep.rep())),
            input.hasEnded());
    var way = WayToQuota.of(input, period, rep, progress.gap());
    var apart =
        progress.booked().with(progress.expected(), (booked, due) -> Math.abs(booked - due));
    var room = way.averageDeal().with(apart, (deal, distance) -> deal - distance);
    return new Quarter(
        progress,
        way,
        LargestDeal.of(input, rep.rep(), progress, way.averageDeal()),
        room.value().orElse(0) > 0,
        BestWeeks.ofDeals(rep, input.week()),
        Bookings.closed(input, period, rep));
  }

  /// Whether all that was booked in the period is known, so that it can be held against the quota.
  public boolean isTold() {
    return progress.toldSince().isEmpty();
  }

  /// How many average deals fill the gap, part deals included.
  Figure dealsInGap() {
    return gap().over(averageDeal(), "no average deal");
  }

  /// How many deals a week fill the gap in the weeks that are left, in full precision.
  public Figure dealsPerWeek() {
    return dealsInGap().over(Figure.of(progress.days().weeksLeft()), "no workdays left");
  }

  /// Where the pace stands, in words for the manager.
  public Optional<String> paceWords() {
    return paceStatus()
        .map(
            status ->
                switch (status) {
                  case AHEAD, ON_PACE, TOO_EARLY -> status.words();
                  case SLIGHTLY_BEHIND, BEHIND ->
                      withinOneDeal ? "within one deal of pace" : status.words();
                });
  }

  /// Whether the rest of the period asks for twice as much a week as there was so far, or more:
  /// then the quota alone asks for more than people can do. Neither at first nor in the last days
  /// is there a climb, since then a rate says nothing.
  public boolean isSteep() {
    return progress.stage() == PeriodStage.UNDER_WAY
        && Rounding.to(2, multiple().value().orElse(0)) >= STEEP;
  }

  /// Whether so many deals as are to go have been done before: not over three times a week what the
  /// best four weeks in a row brought. Beyond that their number says nothing but no, so no sentence
  /// has it.
  public boolean isWithinReach() {
    return BestWeeks.reach(dealsToGo(), progress.days(), bestDealsPerWeek);
  }

  public Figure quota() {
    return progress.quota();
  }

  public Figure booked() {
    return progress.booked();
  }

  public Figure pipeline() {
    return progress.pipeline();
  }

  public Figure attainment() {
    return progress.attainment();
  }

  public Figure pace() {
    return progress.pace();
  }

  public Optional<PaceStatus> paceStatus() {
    return progress.paceStatus();
  }

  public Figure gap() {
    return progress.gap();
  }

  public Figure needPerWeek() {
    return progress.needPerWeek();
  }

  public Figure nowPerWeek() {
    return progress.nowPerWeek();
  }

  public Figure multiple() {
    return progress.multiple();
  }

  public Figure coverage() {
    return progress.coverage();
  }

  public Figure averageDeal() {
    return way.averageDeal();
  }

  public Figure dealsToGo() {
    return way.dealsToGo();
  }

  public Figure winRate() {
    return way.winRate().rate();
  }

  public Figure newQuotesToGo() {
    return way.newQuotesToGo();
  }

  public Figure openQuotes() {
    return way.openQuotes();
  }
}
