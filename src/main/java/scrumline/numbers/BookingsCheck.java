package scrumline.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.Period;
import scrumline.team.Team;
import scrumline.team.Week;

/// A rep whose bookings a file tells in two ways that disagree. `rep` is the place in the list of
/// reps, from 0; `field` is the rep's field that counts, `booked` or `deals`. The sums themselves
/// are not said: a message about a file may stand on a shared window.
public record BookingsCheck(int rep, String field, String message) {

  /// At most one for each rep, in the order of the file, as the numbers are read on the newest
  /// week; none for a team without a period.
  public static List<BookingsCheck> of(Team team) {
    return team.period().map(period -> of(readOnNewestWeek(team, period))).orElse(List.of());
  }

  private static Review readOnNewestWeek(Team team, Period period) {
    var week = team.newestWeek().orElse(Week.of(period.end()).plus(1));
    return Review.of(team, week.friday().plusDays(3), Optional.of(week), List.of());
  }

  private static List<BookingsCheck> of(Review review) {
    var found = new ArrayList<BookingsCheck>();
    var booked = List.copyOf(review.booked().values());
    for (int rep = 0; rep < booked.size(); rep++) {
      of(rep, booked.get(rep)).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static Optional<BookingsCheck> of(int rep, Bookings booked) {
    boolean isGiven = booked.given().isKnown();
    String field = isGiven ? "booked" : "deals";
    String counts = isGiven ? "\"booked\" says" : "\"deals\" add up to";
    if (booked.dealsDisagree()) {
      return Optional.of(new BookingsCheck(rep, field, counts + " another sum than \"deals\""));
    }
    return booked.weeksDisagree()
        ? Optional.of(new BookingsCheck(rep, field, counts + " another sum than the weeks"))
        : Optional.empty();
  }
}
