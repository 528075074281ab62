package scrumline.numbers;

import java.util.Optional;
import scrumline.team.Counted;

/// The way to a quota in words, a rep's or the team's.
public final class QuotaWords {
  private QuotaWords() {}

  /// `16 deals to go` with `more` after it, or `quota reached` alone if there are none. Nothing if
  /// the deals are not known.
  public static Optional<String> toGo(Figure deals, String more) {
    if (!deals.isKnown()) {
      return Optional.empty();
    }
    boolean isReached = deals.value().getAsDouble() == 0;
    return Optional.of(isReached ? "quota reached" : counted(deals, "deal") + " to go" + more);
  }

  /// What the deals to go take: ` ≈ 59 new quotes`. Empty if it is not known.
  public static String about(Figure newQuotes) {
    return newQuotes.isKnown() ? " ≈ " + counted(newQuotes, "new quote") : "";
  }

  /// `need $23k a week`.
  public static String need(QuotaProgress progress, Shown shown) {
    return "need " + Shown.aWeek(progress.needPerWeek().text(shown::money));
  }

  /// What there was so far, after the need: `, now $11k`. Empty if it is not known.
  public static String now(QuotaProgress progress, Shown shown) {
    var now = progress.nowPerWeek();
    return now.isKnown() ? ", now " + now.text(shown::money) : "";
  }

  /// As `now`, but `, no sales yet` if nothing was booked.
  public static String nowOrNoSales(QuotaProgress progress, Shown shown) {
    boolean noSales = progress.nowPerWeek().value().orElse(1) <= 0;
    return noSales ? ", " + QuotaProgress.NO_SALES : now(progress, shown);
  }

  private static String counted(Figure figure, String one) {
    return figure.text(Shown::count) + " " + Counted.noun(figure.value().orElse(0), one);
  }
}
