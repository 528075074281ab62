package scrumline.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// An agreed adjustment that holds in the week under review, will hold later or ended just before,
/// and what came of it: the KPI for five days present (a ratio: of sums; other per cents and days:
/// the mean) over the weeks in which it held, and over the four calendar weeks before; the goal
/// was met in `met` of `judged` weeks (of a lagging KPI no single week is judged). Before it begins
/// `since` is absent.
public record AdjustmentEffect(
    Adjustment adjustment, Figure since, Figure before, int met, int judged, boolean hasEnded) {
  private static final int WEEKS_BEFORE = 4;
  private static final Comparator<Adjustment> LAST =
      Comparator.comparing(Adjustment::from).thenComparing(Adjustment::agreed);

  /// The one that began, or will begin, last.
  static Optional<AdjustmentEffect> of(RepWeeks rep, Kpi kpi, Week week) {
    return rep.adjustments().stream()
        .filter(one -> one.kpi().equals(kpi.id()))
        .filter(one -> one.until().map(last -> !last.isBefore(week.plus(-1))).orElse(true))
        .max(LAST)
        .map(one -> of(rep, kpi, week, one));
  }

  /// Whether it has begun.
  public boolean hasBegun() {
    return since.isKnown();
  }

  private static AdjustmentEffect of(RepWeeks rep, Kpi kpi, Week week, Adjustment adjustment) {
    var from = adjustment.from();
    var last = adjustment.until().filter(end -> end.isBefore(week));
    int count = Math.clamp(from.until(last.orElse(week)) + 1, 0, RepWeeks.TRAILING);
    var since = RepWeeks.upTo(last.orElse(week), count);
    var statuses =
        since.stream()
            .filter(_ -> kpi.isLeading())
            .map(in -> Verdict.in(in, rep, kpi))
            .map(Verdict::status)
            .filter(Status::isJudged)
            .toList();
    return new AdjustmentEffect(
        adjustment,
        level(rep, kpi, since),
        level(rep, kpi, RepWeeks.upTo(from.plus(-1), WEEKS_BEFORE)),
        (int) statuses.stream().filter(Status.MET::equals).count(),
        statuses.size(),
        last.isPresent());
  }

  private static Figure level(RepWeeks rep, Kpi kpi, List<Week> weeks) {
    var level = SumsOfWeeks.of(rep, kpi, weeks).rate();
    return level.times(Figure.of(scale(kpi)));
  }

  /// Of five days, or of a ratio in per cent.
  private static double scale(Kpi kpi) {
    return kpi.addsUp() ? Workdays.FULL_WEEK : kpi.ratio().isPresent() ? 100 : 1;
  }
}
