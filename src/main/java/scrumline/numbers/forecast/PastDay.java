package scrumline.numbers.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import scrumline.numbers.AverageDeal;
import scrumline.numbers.PeriodDays;
import scrumline.numbers.RepWeeks;
import scrumline.numbers.Workdays;
import scrumline.team.ClosedDeal;
import scrumline.team.SafeText;

/// A day of a history on which the end of the quarter could have been forecast. Nothing is looked
/// at but what was known in its evening. Nobody is away and there are no holidays, since a list of
/// deals tells of neither.
///
/// The trailing 13 weeks are the 91 days that end with it, which have 65 workdays.
public record PastDay(
    DealHistory history, CalendarQuarter quarter, PartOfQuarter part, LocalDate day) {
  private static final int TRAILING_DAYS = 7 * RepWeeks.TRAILING;
  private static final Workdays WORKDAYS = new Workdays(Set.of(), List.of());

  /// Each day of the history's quarters on which it is asked how the quarter will end.
  public static List<PastDay> of(DealHistory history) {
    var days = new ArrayList<PastDay>();
    for (var quarter : history.quarters()) {
      for (var part : PartOfQuarter.values()) {
        days.add(of(history, quarter, part));
      }
    }
    return days;
  }

  private static PastDay of(DealHistory history, CalendarQuarter quarter, PartOfQuarter part) {
    int left = part.of(WORKDAYS.between(quarter.start(), quarter.end()));
    var day = quarter.start();
    while (left > 0) {
      left -= WORKDAYS.include(day) ? 1 : 0;
      day = left > 0 ? day.plusDays(1) : day;
    }
    return new PastDay(history, quarter, part, day);
  }

  /// What would have been said about everybody who closed a deal in the quarter before, with what
  /// came of it.
  public List<Hindcast> lookBack() {
    var team = history.there(quarter).stream().map(this::known).toList();
    double deals = team.stream().mapToDouble(rep -> rep.trailing.size()).sum();
    double expected = deals / Math.max(1, team.size()) / RepWeeks.TRAILING;
    double[] sizes = team.stream().flatMapToDouble(Known::sizes).toArray();
    return team.stream().map(rep -> hindcast(rep, expected, sizes)).toList();
  }

  /// `expected` deals a week of anybody; `sizes` of the team's deals, each ÷ its owner's average.
  private Hindcast hindcast(Known rep, double expected, double[] sizes) {
    double booked = DealHistory.sum(history.between(rep.owner, quarter.start(), day));
    double quota = history.money(rep.owner, quarter.previous());
    double average = rep.averageDeal();
    var pace = new DealPace(rep.trailing.size(), RepWeeks.TRAILING).with(expected);
    var inputs =
        new ForecastInputs(
            booked,
            OptionalDouble.of(quota),
            pace.deals(),
            pace.weeks(),
            days().weeksLeft(),
            rep.all.stream().map(ClosedDeal::value).toList(),
            Arrays.stream(sizes).map(size -> size * average).boxed().toList());
    return new Hindcast(
        rep.owner,
        quarter,
        part,
        history.money(rep.owner, quarter),
        quota,
        Forecast.of(inputs),
        booked * days().workdays() / days().elapsedDays(),
        booked + DealHistory.sum(rep.trailing) / RepWeeks.TRAILING * days().weeksLeft());
  }

  private PeriodDays days() {
    int elapsed = WORKDAYS.between(quarter.start(), day);
    return new PeriodDays(elapsed + WORKDAYS.between(day.plusDays(1), quarter.end()), elapsed);
  }

  private Known known(SafeText owner) {
    return new Known(
        owner,
        history.between(owner, LocalDate.MIN, day),
        history.between(owner, day.minusDays(TRAILING_DAYS - 1), day));
  }

  /// What was known of one person: `all` deals so far, and those of the trailing 13 weeks.
  private record Known(SafeText owner, List<ClosedDeal> all, List<ClosedDeal> trailing) {
    /// The median of the trailing 13 weeks, else of all.
    double averageDeal() {
      var deals = trailing.isEmpty() ? all : trailing;
      var median = AverageDeal.median(deals.stream().mapToDouble(ClosedDeal::value));
      return median.value().orElseThrow();
    }

    DoubleStream sizes() {
      double average = averageDeal();
      return all.stream().mapToDouble(deal -> deal.value() / average);
    }
  }
}
