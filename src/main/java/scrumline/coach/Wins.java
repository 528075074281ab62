package scrumline.coach;

import java.util.List;
import java.util.Optional;
import scrumline.numbers.Review;
import scrumline.scrum.Scrum;
import scrumline.team.Rep;

/// What went well in the week under review. Those who have a win are named, in the order of their
/// turns, where everybody present has one or at least three have none; else `each` is empty, since
/// all but one or two named exposes those. `ofTeam` is what the team can be glad of together,
/// without a name; it may be empty, too.
public record Wins(List<Win> each, List<String> ofTeam) {
  /// So many without a win are a crowd, in which nobody stands out.
  private static final int CROWD = 3;

  public Wins {
    each = List.copyOf(each);
    ofTeam = List.copyOf(ofTeam);
  }

  public static Wins of(Scrum scrum, Review review) {
    var known = scrum.team().byId();
    var present =
        scrum.queue().present().stream().filter(known::containsKey).map(known::get).toList();
    var found =
        present.stream().flatMap(rep -> win(scrum, new WinSearch(review, rep)).stream()).toList();
    int without = present.size() - found.size();
    boolean isNamed = without == 0 || without >= CROWD;
    return new Wins(isNamed ? found : List.of(), TeamWins.of(scrum, review));
  }

  /// The first kind of win that there is, in this order.
  private static Optional<Win> win(Scrum scrum, WinSearch search) {
    return search
        .dealsWon()
        .or(search::backAtGoal)
        .or(search::streak)
        .or(() -> promiseKept(scrum, search.rep()))
        .or(search::planDone)
        .or(search::kpiUp);
  }

  private static Optional<Win> promiseKept(Scrum scrum, Rep rep) {
    return TeamWins.promisesKept(scrum)
        .filter(item -> item.owner().equals(rep.name()))
        .findFirst()
        .map(item -> new Win.PromiseKept(rep, item.text()));
  }
}
