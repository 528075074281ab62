package scrumline.numbers.words;

import java.util.Optional;
import scrumline.numbers.Review;
import scrumline.team.Week;

/// That a file ends before the last complete week, said once on every page that reads it.
public final class NewestWords {
  private NewestWords() {}

  /// `Newest numbers: W47; W48 is not in the file yet`. Nothing where the file is up to date on the
  /// day of the scrum, or has no values at all. Of a file whose newest week is older than the 13
  /// that are read, that week is told.
  public static Optional<String> of(Review review) {
    var newest = review.team().newestWeek();
    if (!review.hasValues()) {
      return newest.filter(week -> week.isBefore(review.week())).map(NewestWords::old);
    }
    return review.isBehind()
        ? Optional.of(late(review.week(), Week.lastCompleteOn(review.date())))
        : Optional.empty();
  }

  private static String late(Week newest, Week last) {
    long missing = newest.until(last);
    String first = newest.plus(1).shortName();
    String between = missing == 2 ? " and " : " to ";
    String absent = missing == 1 ? first + " is" : first + between + last.shortName() + " are";
    return "Newest numbers: " + newest.shortName() + "; " + absent + " not in the file yet";
  }

  private static String old(Week newest) {
    return "Newest numbers: " + newest.shortName() + "; of the last 13 weeks there are none";
  }
}
