package scrumline.coach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrumline.numbers.Review;
import scrumline.numbers.TeamKpi;
import scrumline.team.Kpi;
import scrumline.team.SafeText;
import scrumline.team.Section;
import scrumline.team.Week;

/// What the whole team is asked in its section: a leading KPI whose goal at least half of those
/// judged, and at least three of them, did not meet. Nobody is asked about it in their own turn.
public record TeamQuestion(Kpi kpi, SafeText question) {
  private static final int LEAST = 3;
  private static final String SECTION = "team";

  /// By turns over the weeks, so that a team does not hear the same words twice running.
  private static final List<String> WORDINGS =
      List.of(
          "%s: hard for %s of us. What is the same for all of us, and what would change it?",
          "%s: hard for %s of us. What would make it easier for everybody?");

  /// Nothing where no goal is hard for so many, or where the agenda has no time for the team. Of
  /// several KPIs it is the one that the largest share missed, then the first in the team's order.
  public static Optional<TeamQuestion> of(Review review) {
    boolean hasTime =
        review.team().agenda().sections().stream().map(Section::id).anyMatch(SECTION::equals);
    return review.totals().kpis().stream()
        .filter(one -> hasTime && isHard(one))
        .max(Comparator.comparingDouble(TeamQuestion::share))
        .map(one -> new TeamQuestion(one.kpi(), said(one, review)));
  }

  /// The ids of the KPIs that the rules pass over in the turns.
  public static Set<String> kpis(Review review) {
    return of(review).map(one -> Set.of(one.kpi().id())).orElse(Set.of());
  }

  private static boolean isHard(TeamKpi one) {
    int missed = one.judged() - one.metBy();
    return one.kpi().isLeading() && missed >= LEAST && 2 * missed >= one.judged();
  }

  private static double share(TeamKpi one) {
    return (one.judged() - one.metBy()) / (double) one.judged();
  }

  private static SafeText said(TeamKpi one, Review review) {
    int week = Week.of(review.date()).number();
    String many = 2 * (one.judged() - one.metBy()) == one.judged() ? "half" : "most";
    return SafeText.of(WORDINGS.get(week % WORDINGS.size()).formatted(one.kpi().label(), many));
  }
}
