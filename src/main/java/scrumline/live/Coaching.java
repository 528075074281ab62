package scrumline.live;

import java.time.Instant;
import java.util.Optional;
import scrumline.coach.Coach;
import scrumline.coach.Questions;
import scrumline.intake.BuiltInRules;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.Forecasts;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;

/// The coach with the rules that the program brings, read when it is first asked for.
public final class Coaching {
  private static final Coach COACH = new Coach(BuiltInRules.load());

  private Coaching() {}

  public static Coach coach() {
    return COACH;
  }

  /// What the turn that a scrum is in is asked, if it was not decided yet, with the forecast that
  /// is there by now.
  public static Optional<Event.Asked> due(
      Scrum scrum, Review review, Forecasts forecasts, Instant now) {
    return new Questions(COACH, scrum, review).due(forecasts::chance, now);
  }
}
