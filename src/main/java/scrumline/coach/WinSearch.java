package scrumline.coach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import scrumline.numbers.KpiReading;
import scrumline.numbers.RatioParts;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.RepWeeks;
import scrumline.numbers.Review;
import scrumline.numbers.Rounding;
import scrumline.numbers.Status;
import scrumline.numbers.Trend;
import scrumline.team.Deal;
import scrumline.team.Funnel;
import scrumline.team.Kpi;
import scrumline.team.Plan;
import scrumline.team.Rep;
import scrumline.team.Unit;
import scrumline.team.Week;

/// Where a rep's wins are looked for. KPIs of money are passed over, because a win is said in front
/// of everybody, and so are ratios of a few, in which one more or less makes it.
record WinSearch(Review review, RepNumbers numbers) {
  private static final int LEAST_STREAK = 3;

  WinSearch(Review review, Rep rep) {
    this(review, review.rep(rep));
  }

  Rep rep() {
    return numbers.rep();
  }

  /// From the deals with a date in the week; else from the count that the funnel calls won.
  Optional<Win> dealsWon() {
    var listed = listed();
    int deals = listed.isEmpty() ? counted() : listed.size();
    return deals > 0 ? Optional.of(new Win.DealsWon(rep(), deals, listed)) : Optional.empty();
  }

  private List<Deal> listed() {
    return rep().deals().stream()
        .flatMap(List::stream)
        .filter(deal -> Week.of(deal.closed()).equals(review.week()))
        .sorted(Comparator.comparingDouble(Deal::value).reversed())
        .toList();
  }

  private int counted() {
    var won =
        review
            .team()
            .funnel()
            .flatMap(Funnel::won)
            .flatMap(review.team()::kpi)
            .filter(this::counts);
    var value = won.map(kpi -> rep().value(kpi.id(), review.week()));
    return (int) Rounding.to(0, value.orElse(OptionalDouble.empty()).orElse(0));
  }

  private boolean counts(Kpi kpi) {
    return kpi.unit() == Unit.COUNT;
  }

  /// The first of the team's leading KPIs that is met, and was not when it was last judged.
  Optional<Win> backAtGoal() {
    return leading()
        .filter(one -> one.status() == Status.MET && one.streak() == 1 && wasJudged(one))
        .findFirst()
        .map(one -> new Win.BackAtGoal(rep(), one.kpi()));
  }

  /// A streak of one week is either new or follows a week below the goal.
  private boolean wasJudged(KpiReading reading) {
    for (int back = 1; back < RepWeeks.TRAILING; back++) {
      var before = review.reading(rep(), reading.kpi(), review.week().plus(-back));
      if (before.status().isJudged()) {
        return before.status() != Status.MET;
      }
    }
    return false;
  }

  /// The longest one; of two as long, the first in the team's order.
  Optional<Win> streak() {
    return leading()
        .filter(one -> one.status() == Status.MET && one.streak() >= LEAST_STREAK)
        .reduce((one, other) -> other.streak() > one.streak() ? other : one)
        .map(one -> new Win.Streak(rep(), one.kpi(), one.streak()));
  }

  Optional<Win> planDone() {
    var done = planDone(rep(), review.week()).toList();
    return done.isEmpty()
        ? Optional.empty()
        : Optional.of(new Win.PlanDone(rep(), done.size(), done.getFirst().activity()));
  }

  static Stream<Plan> planDone(Rep rep, Week week) {
    return rep.plan().stream()
        .flatMap(List::stream)
        .filter(one -> one.done() && one.week().equals(week));
  }

  /// Up where the goal asks for more; more days to an answer are no win.
  Optional<Win> kpiUp() {
    return leading()
        .filter(KpiReading::asksForMore)
        .filter(one -> one.trend().flatMap(Trend::direction).equals(UP))
        .findFirst()
        .map(one -> new Win.KpiUp(rep(), one.kpi(), one.trend().orElseThrow()));
  }

  private static final Optional<Trend.Direction> UP = Optional.of(Trend.Direction.UP);

  private Stream<KpiReading> leading() {
    return numbers.kpis().stream()
        .filter(one -> one.kpi().isLeading() && one.kpi().unit() != Unit.MONEY)
        .filter(one -> one.parts().filter(RatioParts::isOfFew).isEmpty());
  }
}
