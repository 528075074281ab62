package scrumline.numbers;

import java.util.List;
import scrumline.team.Funnel;
import scrumline.team.Week;

/// Deals won and decided (won or lost) in the trailing 13 weeks, summed over the weeks that have
/// both counts.
public record WinRate(Figure won, Figure decided) {
  private static final double FEW = 10;
  private static final String UNDECIDED = "no decided deals";
  private static final String NO_WINS = "no deals won";

  static WinRate of(RepWeeks rep, List<Week> trailing) {
    return rep.team()
        .funnel()
        .filter(funnel -> funnel.won().isPresent() && funnel.lost().isPresent())
        .map(funnel -> of(rep, funnel, trailing))
        .orElseGet(() -> none("deals won and lost are not counted"));
  }

  /// Of several people together; those without decided deals do not count.
  static WinRate of(List<WinRate> parts) {
    var known = parts.stream().filter(part -> part.decided.isKnown()).toList();
    return known.stream()
        .reduce(
            (a, b) ->
                new WinRate(a.won.with(b.won, Exact::sum), a.decided.with(b.decided, Exact::sum)))
        .orElse(none(UNDECIDED));
  }

  /// Won ÷ decided, 0 to 1.
  public Figure rate() {
    return won.over(decided, UNDECIDED);
  }

  /// Too few to lean on: said as "few deals (n=6)".
  public boolean isOfFew() {
    return decided.isKnown() && decided.value().getAsDouble() < FEW;
  }

  /// What is said after the rate of few deals, which the team calls `deals`: `, few deals (n=6)`.
  /// Empty for enough.
  public String few(String deals) {
    return isOfFew() ? ", few " + deals + " (n=" + decided.text(Shown::count) + ")" : "";
  }

  /// How many decided deals it takes to win `deals`, rounded up.
  Figure decidedFor(Figure deals) {
    var known = deals.with(rate(), (count, rate) -> count);
    if (!known.isKnown()) {
      return known;
    }
    double wins = won.value().getAsDouble();
    return wins > 0
        ? deals.with(decided, (count, all) -> Exact.ratioUp(count, all, wins))
        : Figure.absent(NO_WINS);
  }

  /// Pipeline that it takes for each piece of quota: 1 ÷ rate.
  Figure coverageNeeded() {
    return Figure.of(1).over(rate(), NO_WINS);
  }

  private static WinRate of(RepWeeks rep, Funnel funnel, List<Week> trailing) {
    double won = 0;
    double lost = 0;
    boolean known = false;
    for (var week : trailing) {
      var wonNow = rep.rep().value(funnel.won().get(), week);
      var lostNow = rep.rep().value(funnel.lost().get(), week);
      if (wonNow.isPresent() && lostNow.isPresent()) {
        won = Exact.sum(won, wonNow.getAsDouble());
        lost = Exact.sum(lost, lostNow.getAsDouble());
        known = true;
      }
    }
    return known ? new WinRate(Figure.of(won), Figure.of(Exact.sum(won, lost))) : none(UNDECIDED);
  }

  private static WinRate none(String why) {
    return new WinRate(Figure.absent(why), Figure.absent(why));
  }
}
