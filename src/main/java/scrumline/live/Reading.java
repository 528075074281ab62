package scrumline.live;

import org.jspecify.annotations.Nullable;
import scrumline.numbers.Review;
import scrumline.scrum.Scrum;

/// How a scrum's numbers stand, made anew only when what they are made from is another: frames come
/// every second, and numbers once a week.
final class Reading {
  private @Nullable Review review;

  Review of(Scrum scrum) {
    var before = review;
    if (before != null
        && before.team() == scrum.team()
        && before.adjustments().equals(scrum.adjustments())) {
      return before;
    }
    var now = scrum.review();
    review = now;
    return now;
  }
}
