package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.Review;
import scrumline.numbers.TeamKpi;
import scrumline.scrum.Scrum;
import scrumline.team.Counted;
import scrumline.team.OpenItem;
import scrumline.team.Unit;

/// What the team can be glad of together: sums and counts, and never a name.
final class TeamWins {
  private TeamWins() {}

  /// Short lines such as `3 deals closed` and `Calls goal met by all 8`. A goal that one person
  /// missed is no win of all.
  static List<String> of(Scrum scrum, Review review) {
    var lines = new ArrayList<String>();
    int deals = 0;
    long planned = 0;
    for (var rep : review.team().reps()) {
      var won = new WinSearch(review, rep).dealsWon();
      deals += won.map(win -> ((Win.DealsWon) win).deals()).orElse(0);
      planned += WinSearch.planDone(rep, review.week()).count();
    }
    if (deals > 0) {
      lines.add(FunnelWords.of(review.team()).countedDone(deals));
    }
    review.totals().kpis().stream()
        .filter(kpi -> kpi.kpi().unit() != Unit.MONEY)
        .filter(kpi -> kpi.judged() > 1 && kpi.metBy() == kpi.judged())
        .forEach(kpi -> lines.add(goalMet(kpi)));
    counted(lines, promisesKept(scrum).count(), "commitment kept", "commitments kept");
    counted(lines, planned, "planned task done", "planned tasks done");
    return lines;
  }

  /// Commitments of earlier scrums that are said to be done in this one.
  static Stream<OpenItem> promisesKept(Scrum scrum) {
    return scrum.opening().items().stream()
        .filter(item -> item.type() == OpenItem.Type.COMMITMENT)
        .filter(item -> isDone(scrum, item));
  }

  private static boolean isDone(Scrum scrum, OpenItem item) {
    return scrum.minutes().became(item.id()).filter(said -> said.value().isDone()).isPresent();
  }

  private static String goalMet(TeamKpi kpi) {
    String weeks = kpi.window() == 1 ? "" : ", over " + Counted.of(kpi.window(), "week");
    return kpi.kpi().label() + " goal met by all " + kpi.judged() + weeks;
  }

  private static void counted(List<String> lines, long count, String one, String many) {
    if (count > 0) {
      lines.add(Counted.of(count, one, many));
    }
  }
}
