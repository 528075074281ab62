package scrumline.numbers.words;

import java.util.Optional;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.PeriodStage;
import scrumline.numbers.Quarter;
import scrumline.numbers.QuotaProgress;
import scrumline.numbers.Shown;
import scrumline.numbers.TeamTotals;
import scrumline.numbers.WinRate;
import scrumline.team.Period;
import scrumline.team.Team;

/// What is still to close until a quota is made, in short facts with the team's own words. After
/// the end there is nothing to say, and in the last days nothing of quotes that are not out yet.
/// Beyond what was ever done, a number would say nothing but no.
public record ToGoWords(
    QuotaWords quota,
    Figure deals,
    boolean isWithinReach,
    Figure newQuotes,
    Figure openQuotes,
    Optional<WinRate> winRate) {

  /// Of one rep; for the manager, since with the open quotes it tells the win rate.
  public static ToGoWords of(Team team, Quarter quarter) {
    return new ToGoWords(
        QuotaWords.of(team, quarter),
        quarter.dealsToGo(),
        quarter.isWithinReach(),
        quarter.newQuotesToGo(),
        quarter.openQuotes(),
        Optional.of(quarter.way().winRate()));
  }

  /// Of all together.
  public static ToGoWords of(Team team, TeamTotals totals, QuotaProgress progress) {
    return new ToGoWords(
        QuotaWords.of(team, progress),
        totals.dealsToGo(),
        totals.isWithinReach(),
        totals.newQuotesToGo(),
        Figure.absent("not counted together"),
        Optional.empty());
  }

  /// For the manager: `16 deals to go ≈ 59 new quotes beside the 21 open`, `quota reached`, `out of
  /// reach at this rate`.
  public Optional<String> forManager() {
    return count("out of reach at this rate").map(said -> tellsQuotes() ? said + quotes() : said);
  }

  /// As `forManager`, with the rate that it is reckoned with: `, at a 20 % win rate`. Nothing where
  /// it is not reckoned.
  public Optional<String> atRate() {
    boolean isReckoned = tellsQuotes() && newQuotes.value().orElse(0) > 0;
    return winRate
        .filter(known -> isReckoned && known.rate().isKnown())
        .flatMap(known -> forManager().map(said -> said + ", at a " + rate(known)));
  }

  /// For everybody, of all together: `61 deals to go ≈ 131 new quotes`, in the last days `3 deals
  /// to go in 4 workdays`; nothing beyond reach.
  public Optional<String> forAll() {
    boolean isLast = quota.progress().stage() == PeriodStage.LAST_DAYS && quota.hasGap();
    return count("")
        .filter(said -> !said.isEmpty())
        .map(said -> isLast ? said + " in " + quota.workdaysLeft() : said)
        .map(said -> tellsQuotes() ? said + aboutNewQuotes() : said);
  }

  /// `8 deals closed this quarter`, or `in October` where the period is another one. Nothing where
  /// they are not known.
  public static Optional<String> closed(Team team, Figure deals) {
    String said = deals.text(FunnelWords.of(team)::countedDone);
    return team.period().filter(_ -> deals.isKnown()).map(period -> said + during(period));
  }

  private static String during(Period period) {
    return period.span().equals("quarter") ? " this quarter" : " in " + period.label().value();
  }

  private Optional<String> count(String beyond) {
    if (!quota.progress().stage().looksAhead()) {
      return Optional.empty();
    }
    if (quota.progress().gap().value().orElse(1) == 0) {
      return Optional.of("quota reached");
    }
    return deals.value().stream()
        .mapToObj(count -> isWithinReach ? words().counted(count) + " to go" : beyond)
        .findFirst();
  }

  private boolean tellsQuotes() {
    boolean isCounted = deals.isKnown() && newQuotes.isKnown();
    return isCounted && isWithinReach && quota.hasGap() && quota.isByTheWeek();
  }

  private String quotes() {
    double open = openQuotes.value().orElse(0);
    if (newQuotes.value().orElse(0) == 0) {
      String verb = open == 1 ? " is" : " are";
      return ", the " + words().openQuotes(open) + verb + " enough, as usual";
    }
    return aboutNewQuotes() + (open > 0 ? " beside the " + Shown.count(open) + " open" : "");
  }

  private String aboutNewQuotes() {
    return newQuotes.value().orElse(0) == 0 ? "" : " ≈ " + newQuotes.text(words()::newQuotes);
  }

  private String rate(WinRate winRate) {
    return winRate.rate().text(Shown::share) + " win rate" + winRate.few(words().deals());
  }

  private FunnelWords words() {
    return FunnelWords.of(quota.team());
  }
}
