package scrumline.coach;

import java.time.LocalDate;
import java.util.List;
import scrumline.numbers.Figure;
import scrumline.numbers.Review;
import scrumline.numbers.Rounding;
import scrumline.numbers.WayToQuota;
import scrumline.team.Quote;
import scrumline.team.Rep;

/// How many of the open quotes had their last touch more than 14 days before `asOf`. The built-in
/// rule `quotes-waiting` asks for the same.
record WaitingQuotes(int waiting, int open) {
  static final int LEAST_OPEN = 4;
  static final int LEAST_WAITING = 3;
  static final int NEARLY_ALL_PERCENT = 80;

  static WaitingQuotes of(Rep rep, LocalDate asOf) {
    var open = rep.quotes().orElse(List.of()).stream().filter(Quote::isOpen).toList();
    return new WaitingQuotes(WayToQuota.untouched(open, asOf), open.size());
  }

  /// Everybody's.
  static WaitingQuotes of(Review review) {
    return review.team().reps().stream()
        .map(rep -> of(rep, review.asOf()))
        .reduce(new WaitingQuotes(0, 0), WaitingQuotes::and);
  }

  /// Whether so many wait that it asks for time: 3 and half of them, of 4 or more.
  boolean areMany() {
    return open >= LEAST_OPEN && waiting >= LEAST_WAITING && 2 * waiting >= open;
  }

  /// Whether 80 % or more wait: where that is so of a whole team's, nobody keeps the list of
  /// touches, and it says nothing of one person.
  boolean areNearlyAll() {
    return Rounding.percent(share().value().orElse(0)) >= NEARLY_ALL_PERCENT;
  }

  /// 0 to 1.
  Figure share() {
    return Figure.of(waiting).over(Figure.of(open), "nothing is open");
  }

  private WaitingQuotes and(WaitingQuotes other) {
    return new WaitingQuotes(waiting + other.waiting, open + other.open);
  }
}
