package scrumline.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scrumline.team.Period;
import scrumline.team.Quote;

/// What it takes to fill the gap, in deals and quotes. All counts are whole; `averageDeal` is
/// money, `coverageNeeded` = 1 ÷ win rate.
///
/// - `dealsToGo`: the gap in whole average deals, rounded up
/// - `quotesNeeded`: `dealsToGo` × decided ÷ won, rounded up
/// - `openQuotes`: sent, viewed or negotiating; `untouched` are those of them whose last touch was
///   more than 14 calendar days before `asOf`; a quote without one is not counted
/// - `newQuotesToGo`: `quotesNeeded` − `openQuotes`, or 0
public record WayToQuota(
    Figure averageDeal,
    Figure dealsToGo,
    WinRate winRate,
    Figure quotesNeeded,
    Figure openQuotes,
    Figure newQuotesToGo,
    Figure untouched,
    Figure coverageNeeded) {
  private static final long TOUCHED_DAYS = 14;

  static WayToQuota of(ReviewInput input, Period period, RepWeeks rep, Figure gap) {
    var trailing = input.trailing();
    var averageDeal = AverageDeal.of(rep, period, input.week(), input.teamDeal());
    var dealsToGo = gap.with(averageDeal, Exact::piecesFor);
    var winRate = WinRate.of(rep, trailing);
    var quotesNeeded = winRate.decidedFor(dealsToGo);
    var open = rep.rep().quotes().map(WayToQuota::open);
    var openQuotes = count(open.map(List::size));
    return new WayToQuota(
        averageDeal,
        dealsToGo,
        winRate,
        quotesNeeded,
        openQuotes,
        quotesNeeded.with(openQuotes, (needed, there) -> Math.max(0, needed - there)),
        count(open.map(quotes -> untouched(quotes, input.asOf()))),
        winRate.coverageNeeded());
  }

  private static Figure count(Optional<Integer> quotes) {
    return quotes.map(Figure::of).orElse(Figure.absent("no quotes listed"));
  }

  private static List<Quote> open(List<Quote> quotes) {
    return quotes.stream().filter(Quote::isOpen).toList();
  }

  /// How many of `open` quotes had their last touch more than 14 days before `asOf`.
  public static int untouched(List<Quote> open, LocalDate asOf) {
    return (int) open.stream().filter(quote -> isUntouched(quote, asOf)).count();
  }

  static boolean isUntouched(Quote quote, LocalDate asOf) {
    var latest = asOf.minusDays(TOUCHED_DAYS);
    return quote.lastTouch().orElse(asOf).isBefore(latest);
  }
}
