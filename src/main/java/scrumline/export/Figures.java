package scrumline.export;

import java.util.List;
import scrumline.coach.Coach;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;

/// All figures of a review. `reps` are those of `review` to tell about; the team's sums are always
/// over everybody. There is money and pace in them, so they are the manager's.
public record Figures(Review review, List<RepNumbers> reps, Coach coach) {}
