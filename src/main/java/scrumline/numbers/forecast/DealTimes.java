package scrumline.numbers.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import scrumline.numbers.Review;
import scrumline.numbers.Workdays;
import scrumline.team.Deal;
import scrumline.team.Week;

/// When the team won its deals, as far back as its file tells: the days of those that are listed,
/// and the weeks of the reps who have weekly values.
record DealTimes(List<LocalDate> listed, List<KnownDeals> byWeek, Workdays workdays) {

  static DealTimes of(Review review, List<KnownDeals> team) {
    var listed =
        team.stream()
            .flatMap(known -> KnownDeals.closed(review, known.rep()).stream())
            .map(Deal::closed)
            .toList();
    var byWeek = team.stream().filter(known -> !known.isListed()).toList();
    return new DealTimes(listed, byWeek, Workdays.of(review.team()));
  }

  /// The deals of a period, and those of them that came when the share `elapsed` of its workdays
  /// had passed. From the list where it goes back to the period's first days, else from the weeks,
  /// each in the period that its Thursday is in; none where neither goes back so far.
  PeriodDeals in(PastPeriod period, double elapsed) {
    var firsts = byWeek.stream().flatMap(known -> known.first().stream()).map(Week::thursday);
    if (isWhole(period, listed.stream())) {
      var day = period.evening(workdays, elapsed);
      var within = listed.stream().filter(period::contains).toList();
      return new PeriodDeals(within.size(), within.stream().filter(day::isBefore).count());
    }
    return isWhole(period, firsts)
        ? ofWeeks(period, period.evening(workdays, elapsed))
        : PeriodDeals.NONE;
  }

  private static boolean isWhole(PastPeriod period, Stream<LocalDate> known) {
    return known.min(Comparator.naturalOrder()).filter(period::isWholeSince).isPresent();
  }

  private PeriodDeals ofWeeks(PastPeriod period, LocalDate day) {
    double all = 0;
    double after = 0;
    for (var known : byWeek) {
      for (var week : known.byWeek().entrySet()) {
        double deals = period.contains(week.getKey().thursday()) ? week.getValue() : 0;
        all += deals;
        after += deals > 0 ? deals * shareAfter(day, week.getKey()) : 0;
      }
    }
    return new PeriodDeals(all, after);
  }

  /// Of the workdays of a week, those that come after `day`; of one without workdays, all of it if
  /// its Thursday does.
  private double shareAfter(LocalDate day, Week week) {
    int whole = workdays.in(week);
    if (whole == 0) {
      return day.isBefore(week.thursday()) ? 1 : 0;
    }
    var first = day.isBefore(week.monday()) ? week.monday() : day.plusDays(1);
    return workdays.between(first, week.friday()) / (double) whole;
  }
}
