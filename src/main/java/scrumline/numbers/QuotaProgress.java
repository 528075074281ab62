package scrumline.numbers;

import java.util.Optional;
import scrumline.team.Week;

/// Where a quota stands, a rep's or the team's. Money in the team's currency; `attainment` and
/// `pace` as shares (1 is all of it); `needPerWeek` and `nowPerWeek` are money in five workdays.
///
/// `attainment` = booked ÷ quota, `expected` = quota × elapsed, `pace` = booked ÷ expected, `gap` =
/// quota − booked or 0, `multiple` = need ÷ now, `coverage` = pipeline ÷ gap. When no workday is
/// left there are no rates. `toldSince` is the file's
/// first week, where what was booked before it is not known. `hasEnded`: the period is over for
/// everybody, not for somebody alone who is away for the rest of it.
public record QuotaProgress(
    PeriodDays days,
    Figure quota,
    Figure booked,
    Figure pipeline,
    Figure attainment,
    Figure expected,
    Figure pace,
    Figure gap,
    Figure needPerWeek,
    Figure nowPerWeek,
    Figure multiple,
    Figure coverage,
    Optional<Week> toldSince,
    boolean hasEnded) {
  private static final String NO_QUOTA = "the quota is 0";
  private static final String NOT_BEGUN = "no workdays yet";
  private static final String OVER = "no workdays left";
  static final String NO_SALES = "no sales yet";

  static QuotaProgress of(
      PeriodDays days,
      Figure quota,
      Figure booked,
      Figure pipeline,
      Optional<Week> toldSince,
      boolean hasEnded) {
    var expected = days.elapsedOf(quota);
    var gap = quota.with(booked, (whole, done) -> Math.max(0, Exact.difference(whole, done)));
    var left = Figure.of(days.weeksLeft());
    var now = booked.over(Figure.of(days.weeksElapsed()), NOT_BEGUN);
    boolean isOver = days.daysLeft() == 0;
    boolean noSales = booked.value().orElse(1) <= 0;
    var need = gap.over(left, OVER);
    return new QuotaProgress(
        days,
        quota,
        booked,
        pipeline,
        booked.over(quota, NO_QUOTA),
        expected,
        pace(days, quota, booked, expected),
        gap,
        need,
        isOver ? Figure.absent(OVER) : now,
        isOver || !noSales ? need.over(now, NO_SALES) : Figure.absent(NO_SALES),
        pipeline.over(gap, "no gap"),
        toldSince,
        hasEnded);
  }

  /// How far the period has gone, by which a sentence says what can still be done.
  public PeriodStage stage() {
    if (toldSince.isPresent()) {
      return PeriodStage.PARTLY_TOLD;
    }
    return hasEnded ? PeriodStage.OVER : PeriodStage.of(days);
  }

  /// Whether no pace says anything yet, since so little of the period has passed.
  public boolean isTooEarly() {
    return PeriodStage.isTooEarly(days.elapsed().value().orElse(0));
  }

  public Optional<PaceStatus> paceStatus() {
    var both = pace.with(days.elapsed(), (shown, elapsed) -> elapsed);
    return both.isKnown()
        ? Optional.of(PaceStatus.of(pace.value().getAsDouble(), both.value().getAsDouble()))
        : Optional.empty();
  }

  /// The pace if `amount` had not been booked.
  Figure paceWithout(Figure amount) {
    return pace.isKnown() ? booked.with(amount, Exact::difference).over(expected, NO_QUOTA) : pace;
  }

  private static Figure pace(PeriodDays days, Figure quota, Figure booked, Figure expected) {
    var ready = quota.isKnown() && booked.isKnown() && days.workdays() > 0;
    return ready && days.elapsedDays() == 0
        ? Figure.absent(NOT_BEGUN)
        : booked.over(expected, NO_QUOTA);
  }
}
