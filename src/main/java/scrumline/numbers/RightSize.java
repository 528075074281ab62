package scrumline.numbers;

import java.util.Optional;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// A goal that leads towards the quota and has been reached before: the lesser of what the quota
/// takes a week and the mean week of the rep's best four weeks in a row, in whole units. It is
/// proposed from a multiple of 2.00 on, when the quota alone asks for more than people can do.
///
/// `required` is the funnel's need a week, `bestMonth` the best mean of four consecutive calendar
/// weeks within the trailing 13, at least two of them known, for five days present.
public record RightSize(Kpi kpi, double goal, double required, double bestMonth) {
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
    var goal = required.with(best, Math::min);
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
