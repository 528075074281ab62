package scrumline.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.Quote;
import scrumline.team.Rep;
import scrumline.team.Week;

/// What in a rep's figures asks for time in the scrum, as facts and in this order, for the
/// manager's eyes. Nothing here ranks reps: a rep without a fact has a short turn.
public record Attention(RepNumbers numbers, List<Reason> reasons) {
  private static final double THIN = 0.6;
  private static final int TRAVELLED = 2;

  /// One fact that asks for time.
  public sealed interface Reason {
    /// KPIs with a goal and without a value.
    record DataMissing(List<Kpi> kpis) implements Reason {}

    /// Here on `days` of `workdays`.
    record ShortWeek(int days, int workdays) implements Reason {}

    /// The link of the funnel that less comes through; `fall` is a share of what came before.
    record InputFell(FunnelLink link, Figure fall) implements Reason {}

    /// KPIs behind their goals, of so many that were judged.
    record GoalsBehind(List<Kpi> behind, int judged) implements Reason {}

    /// Behind, and by more than one deal explains.
    record PaceBehind(Figure pace, String words) implements Reason {}

    /// The rest needs twice a week of what comes now, or more.
    record SteepClimb(Figure multiple, Figure need, Figure now) implements Reason {}

    /// Pipeline for less than 0.6 of what the win rate asks for.
    record ThinPipeline(Figure coverage, Figure needed) implements Reason {}

    /// Open quotes whose last touch was more than 14 days before `asOf`.
    record QuotesUntouched(int untouched, int open) implements Reason {}

    /// Agreements that were carried twice or more.
    record Travelled(List<OpenItem> items) implements Reason {}

    /// A changed goal whose last week it is.
    record ChangeEnds(Adjustment adjustment) implements Reason {}
  }

  /// `items` are those that earlier scrums left open, everybody's.
  public static Attention of(Review review, Rep rep, List<OpenItem> items) {
    var numbers = review.rep(rep);
    var reasons = new ArrayList<Reason>();
    missing(numbers).ifPresent(reasons::add);
    shortWeek(review, numbers).ifPresent(reasons::add);
    inputFell(numbers).ifPresent(reasons::add);
    goals(numbers).ifPresent(reasons::add);
    numbers.quarter().flatMap(Attention::pace).ifPresent(reasons::add);
    numbers.quarter().flatMap(Attention::climb).ifPresent(reasons::add);
    numbers.quarter().flatMap(Attention::pipeline).ifPresent(reasons::add);
    quotes(review, rep).ifPresent(reasons::add);
    travelled(rep, items).ifPresent(reasons::add);
    var now = Week.of(review.date());
    review.changes(rep, now).stream()
        .filter(change -> change.until().filter(now::equals).isPresent())
        .forEach(change -> reasons.add(new Reason.ChangeEnds(change)));
    return new Attention(numbers, List.copyOf(reasons));
  }

  private static Optional<Reason> missing(RepNumbers numbers) {
    var kpis = numbers.kpis().stream().filter(KpiReading::missing).map(KpiReading::kpi).toList();
    return kpis.isEmpty() ? Optional.empty() : Optional.of(new Reason.DataMissing(kpis));
  }

  private static Optional<Reason> shortWeek(Review review, RepNumbers numbers) {
    int workdays = Workdays.of(review.team()).in(review.week());
    int days = numbers.daysPresent();
    return days < workdays ? Optional.of(new Reason.ShortWeek(days, workdays)) : Optional.empty();
  }

  /// The link that stands out, where what fell is enough to be said at all.
  private static Optional<Reason> inputFell(RepNumbers numbers) {
    return numbers
        .funnel()
        .map(FunnelReading::gapSplit)
        .filter(split -> numbers.daysPresent() > 0 && split.isNoticed())
        .flatMap(GapSplit::named)
        .map(link -> new Reason.InputFell(link, fall(link)));
  }

  private static Figure fall(FunnelLink link) {
    return link.now().with(link.before(), (now, before) -> 1 - now / before);
  }

  private static Optional<Reason> goals(RepNumbers numbers) {
    var judged = numbers.kpis().stream().filter(one -> one.status().isJudged()).toList();
    var behind =
        judged.stream().filter(one -> one.status() == Status.BEHIND).map(KpiReading::kpi).toList();
    return behind.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reason.GoalsBehind(behind, judged.size()));
  }

  private static Optional<Reason> pace(Quarter quarter) {
    boolean isBehind =
        quarter
            .paceStatus()
            .map(
                status ->
                    switch (status) {
                      case BEHIND, SLIGHTLY_BEHIND -> !quarter.withinOneDeal();
                      case AHEAD, ON_PACE, TOO_EARLY -> false;
                    })
            .orElse(false);
    return isBehind
        ? Optional.of(new Reason.PaceBehind(quarter.pace(), quarter.paceWords().orElseThrow()))
        : Optional.empty();
  }

  private static Optional<Reason> climb(Quarter quarter) {
    return quarter.isSteep()
        ? Optional.of(
            new Reason.SteepClimb(quarter.multiple(), quarter.needPerWeek(), quarter.nowPerWeek()))
        : Optional.empty();
  }

  /// Both are held against one another as they are shown, with one decimal.
  private static Optional<Reason> pipeline(Quarter quarter) {
    var coverage = quarter.coverage();
    var needed = quarter.way().coverageNeeded();
    var missing = coverage.with(needed, (has, asks) -> THIN * shown(asks) - shown(has));
    return missing.value().orElse(0) > 0
        ? Optional.of(new Reason.ThinPipeline(coverage, needed))
        : Optional.empty();
  }

  private static double shown(double coverage) {
    return Rounding.to(1, coverage);
  }

  private static Optional<Reason> quotes(Review review, Rep rep) {
    var open = rep.quotes().orElse(List.of()).stream().filter(Quote::isOpen).toList();
    int untouched = WayToQuota.untouched(open, review.asOf());
    return untouched == 0
        ? Optional.empty()
        : Optional.of(new Reason.QuotesUntouched(untouched, open.size()));
  }

  private static Optional<Reason> travelled(Rep rep, List<OpenItem> items) {
    var own =
        items.stream()
            .filter(item -> item.rep().equals(rep.id()) && item.carried() >= TRAVELLED)
            .toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(new Reason.Travelled(own));
  }
}
