package scrumline.naive;

import java.math.BigDecimal;
import java.util.List;
import scrumline.team.Quote;
import scrumline.team.Rep;

/// The block `quarter` of a rep.
final class NaiveQuarter {
  private final Given given;
  private final Rep rep;
  private final NaiveBook book;
  private final Tree tree = new Tree();

  NaiveQuarter(Given given, Rep rep) {
    this.given = given;
    this.rep = rep;
    this.book = new NaiveBook(given, rep);
  }

  /// `teamBooked` is what all reps with a quota have booked.
  Tree tree(double teamBooked) {
    var quota = rep.quota().isPresent() ? rep.quota().getAsDouble() : null;
    var booked = book.booked();
    var period = given.period();
    int all = given.workdays(rep, period.start(), period.end());
    int elapsed = given.workdays(rep, period.start(), given.asOf());
    new NaivePace(quota, booked, all, elapsed).into(tree);
    var pipeline = rep.pipeline().isPresent() ? rep.pipeline().getAsDouble() : null;
    NaivePace.coverage(tree, pipeline);
    wayToQuota();
    quotes();
    deals(booked, teamBooked);
    return tree;
  }

  private void wayToQuota() {
    var gap = tree.number("gap");
    var average = book.averageDeal();
    tree.figure("averageDeal", average == null ? null : (Double) average.each());
    var deals =
        gap == null || average == null
            ? null
            : Rounded.up(BigDecimal.valueOf(gap).multiply(average.deals()), average.money());
    tree.figure("dealsToGo", deals == null ? null : (Double) deals.doubleValue());
    var funnel = given.team().funnel();
    BigDecimal[] sums = null;
    if (funnel.isPresent() && funnel.get().won().isPresent() && funnel.get().lost().isPresent()) {
      sums = book.sums(funnel.get().won().get(), funnel.get().lost().get(), 13);
    }
    var won = sums == null ? BigDecimal.ZERO : sums[0];
    var decided = sums == null ? BigDecimal.ZERO : sums[0].add(sums[1]);
    boolean known = decided.signum() > 0;
    boolean some = won.signum() > 0;
    double size = decided.doubleValue();
    tree.figure("winRate", known ? (Double) (won.doubleValue() / size) : null);
    tree.figure("winRateN", sums == null ? null : (Double) size);
    tree.figure("coverageNeeded", some ? (Double) (size / won.doubleValue()) : null);
    var quotes = some && deals != null ? Rounded.up(deals.multiply(decided), won) : null;
    tree.figure("quotesNeeded", quotes == null ? null : (Double) quotes.doubleValue());
  }

  private void quotes() {
    if (rep.quotes().isEmpty()) {
      tree.figure("openQuotes", null).figure("untouched", null).figure("newQuotesToGo", null);
      return;
    }
    double open = 0;
    double untouched = 0;
    for (var quote : rep.quotes().get()) {
      var undecided = List.of(Quote.Status.SENT, Quote.Status.VIEWED, Quote.Status.NEGOTIATING);
      if (!undecided.contains(quote.status())) {
        continue;
      }
      open++;
      var last = quote.lastTouch();
      untouched += last.isPresent() && last.get().plusDays(14).isBefore(given.asOf()) ? 1 : 0;
    }
    tree.with("openQuotes", open).with("untouched", untouched);
    var needed = tree.number("quotesNeeded");
    tree.figure("newQuotesToGo", needed == null ? null : Math.max(0, needed - open));
  }

  private void deals(Double booked, double teamBooked) {
    var expected = tree.number("expected");
    var average = tree.number("averageDeal");
    boolean both = booked != null && expected != null && average != null;
    tree.with("withinOneDeal", both && Math.abs(booked - expected) < average);
    var largest = book.largestDeal();
    boolean sold = largest != null && booked != null && booked > 0;
    tree.figure("largestShare", sold ? largest / booked : null);
    boolean large = sold && Rounded.to(largest / booked * 100, 0) > 40;
    boolean known = largest != null && teamBooked > 0;
    boolean largeForTeam = known && Rounded.to(largest / teamBooked * 100, 0) > 10;
    boolean unusual = largest != null && average != null && Rounded.to(largest / average, 2) >= 1.5;
    boolean some = book.dealsOfPeriod().size() >= 3;
    boolean paced = tree.number("pace") != null;
    if ((large || largeForTeam) && unusual && some && !isTooEarly()) {
      var without = paced ? (Double) NaiveBook.paceWithout(largest, booked, expected) : null;
      tree.figure("paceWithoutLargest", without);
    }
  }

  private boolean isTooEarly() {
    double all = given.workdays(rep, given.period().start(), given.period().end());
    double elapsed = given.workdays(rep, given.period().start(), given.asOf());
    return all == 0 || Rounded.to(elapsed / all, 2) < 0.20;
  }
}
