package scrumline.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scrumline.team.Adjustment;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// An agreed adjustment that holds in the week under review or will hold later, and what came of
/// it so far: the KPI for five days present (a per cent or days: its mean) over the weeks since
/// it began, and over the four calendar weeks before; the goal was met in `met` of `judged` weeks
/// since (of a lagging KPI no single week is judged). Before it begins `since` is absent.
public record AdjustmentEffect(
    Adjustment adjustment, Figure since, Figure before, int met, int judged) {
  private static final int WEEKS_BEFORE = 4;
  private static final Comparator<Adjustment> LAST =
      Comparator.comparing(Adjustment::from).thenComparing(Adjustment::agreed);

  /// The one that began, or will begin, last.
  static Optional<AdjustmentEffect> of(RepWeeks rep, Kpi kpi, Week week) {
    return rep.adjustments().stream()
        .filter(one -> one.kpi().equals(kpi.id()))
        .filter(one -> one.until().map(last -> !last.isBefore(week)).orElse(true))
        .max(LAST)
        .map(one -> of(rep, kpi, week, one));
  }

  /// Whether it has begun.
  public boolean hasBegun() {
    return since.isKnown();
  }

  private static AdjustmentEffect of(RepWeeks rep, Kpi kpi, Week week, Adjustment adjustment) {
    var from = adjustment.from();
    int count = Math.clamp(from.until(week) + 1, 0, KpiReading.TRAILING_WEEKS);
    var since = RepWeeks.upTo(week, count);
    var statuses =
        since.stream()
            .filter(_ -> kpi.isLeading())
            .map(in -> Verdict.of(kpi, rep.value(kpi, in), Target.of(rep, kpi, List.of(in))))
            .map(Verdict::status)
            .filter(Status::isJudged)
            .toList();
    return new AdjustmentEffect(
        adjustment,
        level(rep, kpi, since),
        level(rep, kpi, RepWeeks.upTo(from.plus(-1), WEEKS_BEFORE)),
        (int) statuses.stream().filter(Status.MET::equals).count(),
        statuses.size());
  }

  private static Figure level(RepWeeks rep, Kpi kpi, List<Week> weeks) {
    if (kpi.addsUp()) {
      var daily = FunnelReading.Both.perDay(rep, kpi, weeks).rate();
      return daily.times(Figure.of(Workdays.FULL_WEEK));
    }
    var known = weeks.stream().map(week -> rep.value(kpi, week)).filter(Figure::isKnown).toList();
    return Stream.concat(Stream.of(Figure.of(0)), known.stream())
        .reduce((a, b) -> a.with(b, Exact::sum))
        .orElseThrow()
        .over(Figure.of(known.size()), "no values");
  }
}
