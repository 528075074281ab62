package scrumline.numbers;

import java.util.Optional;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// A goal that leads towards the quota and can be reached: the least of what the quota takes a week
/// and 1.25 times the rep's best recent month, in whole units. It is proposed from a multiple of
/// 2.00 on, when the quota alone asks for more than people can do.
///
/// `required` is the funnel's need a week, `bestMonth` the best mean of four consecutive calendar
/// weeks within the trailing 13, at least two of them known, for five days present.
public record RightSize(Kpi kpi, double goal, double required, double bestMonth) {
  private static final double STRETCH = 1.25;

  static Optional<RightSize> of(RepWeeks weeks, RepNumbers rep, Kpi kpi, Week last) {
    boolean isSteep = rep.quarter().filter(Quarter::isSteep).isPresent();
    if (!isSteep || !kpi.isLeading() || !kpi.addsUp()) {
      return Optional.empty();
    }
    var required =
        rep.funnel().stream()
            .flatMap(funnel -> funnel.needed().stream())
            .filter(step -> step.kpi().equals(kpi))
            .map(FunnelReading.Needed::perWeek)
            .findFirst()
            .orElse(Figure.absent("not a step of the funnel"));
    var best = BestWeeks.of(weeks, kpi, last);
    var goal = required.with(best, (needed, month) -> Math.min(needed, STRETCH * month));
    return goal.value().stream()
        .map(exact -> Rounding.to(0, exact))
        .filter(whole -> whole >= 1)
        .mapToObj(
            whole ->
                new RightSize(
                    kpi, whole, required.value().getAsDouble(), best.value().getAsDouble()))
        .findFirst();
  }
}
