package scrumline.scrum;

import org.jspecify.annotations.Nullable;
import scrumline.numbers.Review;

/// How a scrum's numbers stand, made anew only when what they are made from is another, as the
/// program does: most of the windows that tests look through are on one and the same team.
public final class LastReview {
  private static @Nullable Review last;

  private LastReview() {}

  public static synchronized Review of(Scrum scrum) {
    var before = last;
    var now = before != null && isOf(scrum, before) ? before : scrum.review();
    last = now;
    return now;
  }

  private static boolean isOf(Scrum scrum, Review review) {
    return review.team() == scrum.team()
        && review.date().equals(scrum.opening().date())
        && review.week().equals(scrum.opening().week())
        && review.adjustments().equals(scrum.adjustments());
  }
}
