package scrumline.live;

import scrumline.numbers.Review;
import scrumline.scrum.Scrum;

/// How a scrum's numbers stand, made anew only when what they are made from is another: frames come
/// every second, and numbers once a week.
final class Reading {
  private Review review;

  Review of(Scrum scrum) {
    boolean stands =
        review != null
            && review.team() == scrum.team()
            && review.adjustments().equals(scrum.adjustments());
    review = stands ? review : scrum.review();
    return review;
  }
}
