package scrumline.live;

import scrumline.coach.Coach;
import scrumline.intake.BuiltInRules;

/// The coach with the rules that the program brings, read when it is first asked for.
public final class Coaching {
  private static final Coach COACH = new Coach(BuiltInRules.load());

  private Coaching() {}

  public static Coach coach() {
    return COACH;
  }
}
