package scrumline.coach;

import java.util.List;
import java.util.Optional;
import scrumline.numbers.Review;
import scrumline.scrum.Scrum;
import scrumline.team.Rep;

/// What went well in the week under review. Either everybody who is present has a win, in the order
/// of their turns, or nobody is named: then `each` is empty. `ofTeam` is what the team can be glad
/// of together, without a name; it may be empty, too.
public record Wins(List<Win> each, List<String> ofTeam) {
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
    boolean everybody = found.size() == present.size();
    return new Wins(everybody ? found : List.of(), TeamWins.of(scrum, review));
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
