package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.CountedLabel;
import scrumline.team.Funnel;
import scrumline.team.Kpi;
import scrumline.team.Team;

/// A team's own words for what it closes and for what comes before that: the labels of the funnel's
/// won step (its last step where no KPI counts wins) and of the step before it. A team without a
/// funnel closes what its quota counts; where that is money, or there is no quota, it closes deals.
/// Where no step comes before, it sends quotes.
public record FunnelWords(CountedLabel deal, CountedLabel quote) {
  private static final CountedLabel DEALS = CountedLabel.of("deals closed");
  private static final CountedLabel QUOTES = CountedLabel.of("quotes sent");

  public static FunnelWords of(Team team) {
    var steps = team.funnelSteps();
    var last = closing(team);
    return new FunnelWords(
        last.map(FunnelWords::words).orElse(DEALS),
        last.flatMap(kpi -> before(kpi, steps)).map(FunnelWords::words).orElse(QUOTES));
  }

  /// `35 meetings held`, `16 deals`; `n` is whole.
  public String counted(double n) {
    return Shown.count(n) + " " + deal.noun(n);
  }

  /// `35 meetings held`, `16 deals closed`.
  public String countedDone(double n) {
    return Shown.count(n) + " " + deal.nounDone(n);
  }

  /// `59 new quotes`.
  public String newQuotes(double n) {
    return Shown.count(n) + " new " + quote.noun(n);
  }

  /// `21 open quotes`.
  public String openQuotes(double n) {
    return Shown.count(n) + " open " + quote.noun(n);
  }

  /// `deals`, `meetings held`.
  public String deals() {
    return deal.many();
  }

  /// `quotes`, `meetings booked`.
  public String quotes() {
    return quote.many();
  }

  /// The KPI that counts what is closed; nothing where only money does.
  static Optional<Kpi> closing(Team team) {
    var won = team.funnel().flatMap(Funnel::won).flatMap(team::kpi);
    return won.or(() -> team.funnelSteps().stream().reduce((_, next) -> next))
        .or(team::countedResult);
  }

  /// A step that is not in the funnel comes after all that are.
  private static Optional<Kpi> before(Kpi kpi, List<Kpi> steps) {
    int at = steps.contains(kpi) ? steps.indexOf(kpi) : steps.size();
    return at == 0 ? Optional.empty() : Optional.of(steps.get(at - 1));
  }

  private static CountedLabel words(Kpi kpi) {
    return CountedLabel.of(kpi.inSentence());
  }
}
