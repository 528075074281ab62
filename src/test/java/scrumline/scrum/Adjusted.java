package scrumline.scrum;

import java.util.Optional;
import scrumline.Samples;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// Goals that were agreed in the scrum before the sample's.
public final class Adjusted {
  private static final Week NOW = Week.of(Samples.MONDAY);

  private Adjusted() {}

  /// For two weeks from the week of the sample's scrum, W48.
  public static Adjustment of(String rep, String kpi, double before, double goal) {
    return of(rep, kpi, before, goal, NOW, NOW.plus(1));
  }

  public static Adjustment of(
      String rep, String kpi, double before, double goal, Week from, Week until) {
    var to = Goal.of(Goal.Op.AT_LEAST, goal);
    var agreed = Samples.MONDAY.minusWeeks(1);
    var why = SafeText.of("focus on six hot leads");
    return new Adjustment(rep, kpi, before, to, from, Optional.of(until), why, agreed);
  }
}
