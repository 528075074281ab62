package scrumline.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import scrumline.team.Adjustment;
import scrumline.team.Deal;
import scrumline.team.Kpi;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.Rep;
import scrumline.team.Week;

/// What is another than a week before, for one rep: the week under review beside the week before.
///
/// - `met`: KPIs whose goal is met now and was judged and not met then; `notMet` the other way
/// - `deals` closed in the week
/// - `untouched`: open quotes whose last touch is over 14 days back now, and was not then
/// - `done` of what was planned for the week
/// - `began`: changed goals that are in force from the week of the scrum on
/// - `ended`: changed goals that were in force in the week before it for the last time
public record Changes(
    Rep rep,
    List<Kpi> met,
    List<Kpi> notMet,
    List<Deal> deals,
    List<Quote> untouched,
    List<Plan> done,
    List<Adjustment> began,
    List<Adjustment> ended) {

  /// One for each of `reps`, in their order.
  public static List<Changes> of(Review review, List<Rep> reps) {
    var week = Optional.of(review.week().plus(-1));
    var before = Review.of(review.team(), review.date(), week, review.adjustments());
    return reps.stream().map(rep -> of(review, before, rep)).toList();
  }

  private static Changes of(Review review, Review before, Rep rep) {
    var now = Week.of(review.date());
    var inForce = review.changes(rep, now);
    var wasInForce = review.changes(rep, now.plus(-1));
    var week = review.week();
    return new Changes(
        rep,
        turned(review.rep(rep), before.rep(rep), status -> status == Status.MET),
        turned(review.rep(rep), before.rep(rep), status -> status != Status.MET),
        kept(rep.deals(), deal -> Week.of(deal.closed()).equals(week)),
        kept(rep.quotes(), quote -> hasCrossed(quote, review.asOf())),
        kept(rep.plan(), plan -> plan.done() && plan.week().equals(week)),
        kept(Optional.of(inForce), change -> !wasInForce.contains(change)),
        kept(Optional.of(wasInForce), change -> !inForce.contains(change)));
  }

  /// KPIs that were judged in both weeks and came to `side` in the later one.
  private static List<Kpi> turned(RepNumbers now, RepNumbers before, Predicate<Status> side) {
    var turned = new ArrayList<Kpi>();
    for (var reading : now.kpis()) {
      var status = reading.status();
      var was = before.kpi(reading.kpi().id()).map(KpiReading::status).orElse(Status.NONE);
      boolean judged = status.isJudged() && was.isJudged();
      if (judged && side.test(status) && !side.test(was)) {
        turned.add(reading.kpi());
      }
    }
    return List.copyOf(turned);
  }

  private static boolean hasCrossed(Quote quote, LocalDate asOf) {
    return quote.isOpen()
        && WayToQuota.isUntouched(quote, asOf)
        && !WayToQuota.isUntouched(quote, asOf.minusWeeks(1));
  }

  private static <T> List<T> kept(Optional<List<T>> all, Predicate<T> which) {
    return all.orElse(List.of()).stream().filter(which).toList();
  }
}
