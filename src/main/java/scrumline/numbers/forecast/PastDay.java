package scrumline.numbers.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrumline.numbers.RepWeeks;
import scrumline.numbers.Review;
import scrumline.numbers.Workdays;
import scrumline.team.Rep;
import scrumline.team.Week;

/// A day of a history on which the end of the quarter could have been forecast. Nothing is looked
/// at but what was known in its evening, and the quotas. Nobody is away and there are no holidays,
/// since a list of deals tells of neither.
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
    int passed = part.of(WORKDAYS.between(quarter.start(), quarter.end()));
    return new PastDay(history, quarter, part, WORKDAYS.evening(quarter.start(), passed));
  }

  /// What the program would have said about everybody who closed a deal in the quarter before, with
  /// what came of it.
  public List<Hindcast> lookBack() {
    var review = review();
    var forecasts = ForecastTeam.of(review);
    return review.team().reps().stream().map(rep -> hindcast(review, forecasts, rep)).toList();
  }

  /// The team's numbers as they are read on this day.
  Review review() {
    var week = Week.of(day).plus(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 0 : -1);
    return Review.of(PastTeam.of(history, quarter, day), day, Optional.of(week), List.of());
  }

  private Hindcast hindcast(Review review, ForecastTeam forecasts, Rep rep) {
    var basis = forecasts.basis(review.rep(rep));
    double booked = DealHistory.sum(history.between(rep.name(), quarter.start(), day));
    var trailing = history.between(rep.name(), day.minusDays(TRAILING_DAYS - 1), day);
    var days = review.periodDays().orElseThrow();
    return new Hindcast(
        rep.name(),
        quarter,
        part,
        history.money(rep.name(), quarter),
        rep.quota().orElseThrow(),
        Forecast.of(basis.inputs().orElseThrow()),
        booked * days.workdays() / days.elapsedDays(),
        booked + DealHistory.sum(trailing) / RepWeeks.TRAILING * days.weeksLeft());
  }
}
