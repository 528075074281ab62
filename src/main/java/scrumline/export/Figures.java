package scrumline.export;

import java.util.List;
import java.util.Map;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.Forecasts;
import scrumline.scrum.Question;

/// All figures of a review. `reps` are those of `review` to tell about; the team's sums are always
/// over everybody. `forecasts` and `questions`, by rep id, are those of `reps` at least. There is
/// money and pace in them, so they are the manager's.
public record Figures(
    Review review, List<RepNumbers> reps, Forecasts forecasts, Map<String, Question> questions) {}
