package scrumline.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import scrumline.team.Deal;
import scrumline.team.Kpi;
import scrumline.team.Week;

/// The best four weeks in a row of the trailing 13, as so much in five workdays: what somebody has
/// done before, and so can do.
final class BestWeeks {
  private static final int MONTH = 4;
  private static final int LEAST_KNOWN = 2;
  private static final String TOO_FEW = "too few weeks";

  private static final double FARTHEST = 3.00;

  private BestWeeks() {}

  /// Whether deals to go are within what was done before: not over three times a week what the best
  /// four weeks in a row brought (`best`, deals a week). What is not known is no reason to
  /// call them out of reach, and one deal can always come while a workday is left.
  static boolean reach(Figure dealsToGo, PeriodDays days, Figure best) {
    double deals = dealsToGo.value().orElse(0);
    if (deals == 0 || !best.isKnown()) {
      return true;
    }
    if (days.weeksLeft() <= 0 || deals == 1) {
      return days.weeksLeft() > 0;
    }
    double need = Rounding.to(2, deals / days.weeksLeft());
    double most = Rounding.to(2, FARTHEST * best.value().getAsDouble());
    return need <= most;
  }

  /// Of a KPI that adds up, for five days present; four weeks count if two of them have a value.
  static Figure of(RepWeeks rep, Kpi kpi, Week last) {
    return best(last, weeks -> mean(rep, kpi, weeks));
  }

  /// Of deals: their weekly values, else the listed deals.
  static Figure ofDeals(RepWeeks rep, Week last) {
    return best(last, weeks -> deals(rep, weeks));
  }

  /// Of several people's deals together, in the same four weeks.
  static Figure ofDeals(List<RepWeeks> reps, Week last) {
    return best(
        last,
        weeks ->
            reps.stream()
                .map(rep -> deals(rep, weeks))
                .filter(Figure::isKnown)
                .reduce((a, b) -> a.with(b, Double::sum))
                .orElse(Figure.absent(TOO_FEW)));
  }

  private static Figure best(Week last, Function<List<Week>, Figure> mean) {
    var best = Figure.absent(TOO_FEW);
    for (int back = 0; back <= RepWeeks.TRAILING - MONTH; back++) {
      var month = mean.apply(RepWeeks.upTo(last.plus(-back), MONTH));
      best = best.isKnown() && month.isKnown() ? best.with(month, Math::max) : best.or(month);
    }
    return best;
  }

  private static Figure mean(RepWeeks rep, Kpi kpi, List<Week> weeks) {
    long known = weeks.stream().filter(week -> rep.value(kpi, week).isKnown()).count();
    return known < LEAST_KNOWN
        ? Figure.absent(TOO_FEW)
        : SumsOfWeeks.perDay(rep, kpi, weeks).rate().times(Figure.of(Workdays.FULL_WEEK));
  }

  private static Figure deals(RepWeeks rep, List<Week> weeks) {
    var counted =
        FunnelWords.closing(rep.team())
            .map(won -> mean(rep, won, weeks))
            .orElse(Figure.absent("deals are not counted"));
    return counted.or(
        rep.rep().deals().map(list -> listed(rep, list, weeks)).orElse(Figure.absent(TOO_FEW)));
  }

  private static Figure listed(RepWeeks rep, List<Deal> deals, List<Week> weeks) {
    LocalDate first = weeks.getFirst().monday();
    LocalDate end = weeks.getLast().plus(1).monday();
    long closed =
        deals.stream()
            .filter(deal -> !deal.closed().isBefore(first) && deal.closed().isBefore(end))
            .count();
    int days = rep.days().between(first, end.minusDays(1));
    return Figure.of(closed).over(Figure.of(days / (double) Workdays.FULL_WEEK), "no day present");
  }
}
