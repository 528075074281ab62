package scrumline.coach;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import scrumline.numbers.FunnelLink;
import scrumline.numbers.FunnelReading;
import scrumline.numbers.GapSplit;
import scrumline.numbers.KpiReading;
import scrumline.numbers.PaceStatus;
import scrumline.numbers.Quarter;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Rounding;
import scrumline.numbers.Status;
import scrumline.numbers.Trend;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.Rep;

/// What asks for time in a rep's turn, as facts and in this order, for the manager's eyes. Nothing
/// here ranks reps. `chance` of making the quota is a share of 1, absent where none is known.
public record Attention(RepNumbers numbers, OptionalDouble chance, List<Reason> reasons) {
  private static final double LEAST_CHANCE = 5;
  private static final double MOST_CHANCE = 95;
  private static final double GOOD_CHANCE = 50;

  /// One fact that asks for time.
  public sealed interface Reason {
    /// What the manager promised this rep and whose day is past.
    record Owed(List<OpenItem> items) implements Reason {}

    /// KPIs with a goal and without a value, of a week that others have values for.
    record DataMissing(List<Kpi> kpis) implements Reason {}

    /// Behind pace by more than one deal, with a quota that can still be made and be missed.
    record Gap(Quarter quarter) implements Reason {}

    /// The link of the funnel that stands out among those that less comes through.
    record LinkFell(FunnelLink link) implements Reason {}

    /// A KPI that should be high and whose trend stands out downwards.
    record KpiFell(Kpi kpi, Trend trend) implements Reason {}

    /// KPIs behind their goals, at least half of those that were judged.
    record GoalsBehind(List<Kpi> behind, int judged) implements Reason {}

    /// Open quotes whose last touch was more than 14 days before `asOf`, where that is not so for
    /// the whole team.
    record QuotesWaiting(int waiting, int open) implements Reason {}
  }

  /// One for each of `reps`, in their order. `chance` of making quota is asked by rep id; `items`
  /// are those that earlier scrums left open, everybody's.
  public static List<Attention> of(
      Review review,
      List<Rep> reps,
      Function<String, OptionalDouble> chance,
      List<OpenItem> items) {
    var all = Everybody.of(review);
    return reps.stream().map(rep -> of(review, all, rep, chance.apply(rep.id()), items)).toList();
  }

  private static Attention of(
      Review review, Everybody all, Rep rep, OptionalDouble chance, List<OpenItem> items) {
    var numbers = review.rep(rep);
    var reasons =
        Stream.of(
                owed(review, rep, items),
                all.hasNumbers() ? missing(numbers) : Optional.<Reason>empty(),
                gap(numbers, chance),
                fall(numbers),
                goals(numbers),
                all.isWaiting() ? Optional.<Reason>empty() : quotes(review, rep))
            .flatMap(Optional::stream)
            .toList();
    return new Attention(numbers, chance, reasons);
  }

  /// Whether a short turn will do: nothing asks for time, the pace is on, the quota is likelier
  /// than not, and no KPI is behind its goal.
  public boolean isShort() {
    boolean isOnPace =
        numbers
            .quarter()
            .filter(Quarter::isTold)
            .flatMap(Quarter::paceStatus)
            .filter(PaceStatus::isOn)
            .isPresent();
    return reasons.isEmpty()
        && isOnPace
        && chance.stream().anyMatch(share -> Rounding.percent(share) >= GOOD_CHANCE)
        && behind(numbers).isEmpty();
  }

  private static Optional<Reason> owed(Review review, Rep rep, List<OpenItem> items) {
    var manager = review.team().manager();
    var late =
        items.stream()
            .filter(item -> item.type() == OpenItem.Type.RESOURCE)
            .filter(item -> item.rep().equals(rep.id()) && item.owner().equals(manager))
            .filter(item -> item.due().filter(day -> day.isBefore(review.date())).isPresent())
            .toList();
    return late.isEmpty() ? Optional.empty() : Optional.of(new Reason.Owed(late));
  }

  private static Optional<Reason> missing(RepNumbers numbers) {
    var kpis = numbers.kpis().stream().filter(KpiReading::missing).map(KpiReading::kpi).toList();
    return kpis.isEmpty() ? Optional.empty() : Optional.of(new Reason.DataMissing(kpis));
  }

  private static Optional<Reason> gap(RepNumbers numbers, OptionalDouble chance) {
    boolean isOpen =
        chance.stream()
            .map(Rounding::percent)
            .anyMatch(percent -> percent >= LEAST_CHANCE && percent <= MOST_CHANCE);
    return numbers
        .quarter()
        .filter(quarter -> isOpen && quarter.isTold())
        .filter(quarter -> quarter.paceStatus().filter(PaceStatus::isBehind).isPresent())
        .filter(quarter -> !quarter.withinOneDeal())
        .map(Reason.Gap::new);
  }

  /// The link that is named, or else the first KPI whose trend stands out.
  private static Optional<Reason> fall(RepNumbers numbers) {
    if (numbers.daysPresent() == 0) {
      return Optional.empty();
    }
    var named = numbers.funnel().map(FunnelReading::gapSplit).flatMap(GapSplit::named);
    return named.isPresent()
        ? named.map(Reason.LinkFell::new)
        : numbers.kpis().stream()
            .filter(Attention::hasFallen)
            .findFirst()
            .map(reading -> new Reason.KpiFell(reading.kpi(), reading.trend().orElseThrow()));
  }

  /// Fewer days to an answer are no fall: only a KPI that should be high has one.
  private static boolean hasFallen(KpiReading reading) {
    return reading.asksForMore()
        && reading
            .trend()
            .flatMap(Trend::direction)
            .filter(Trend.Direction.DOWN::equals)
            .isPresent();
  }

  private static Optional<Reason> goals(RepNumbers numbers) {
    var behind = behind(numbers);
    int judged =
        (int) numbers.kpis().stream().filter(reading -> reading.status().isJudged()).count();
    return behind.isEmpty() || 2 * behind.size() < judged
        ? Optional.empty()
        : Optional.of(new Reason.GoalsBehind(behind, judged));
  }

  private static List<Kpi> behind(RepNumbers numbers) {
    return numbers.kpis().stream()
        .filter(reading -> reading.status() == Status.BEHIND)
        .map(KpiReading::kpi)
        .toList();
  }

  private static Optional<Reason> quotes(Review review, Rep rep) {
    var quotes = WaitingQuotes.of(rep, review.asOf());
    return quotes.areMany()
        ? Optional.of(new Reason.QuotesWaiting(quotes.waiting(), quotes.open()))
        : Optional.empty();
  }
}
