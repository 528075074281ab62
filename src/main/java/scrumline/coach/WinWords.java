package scrumline.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scrumline.numbers.Shown;
import scrumline.team.Counted;
import scrumline.team.Deal;
import scrumline.team.Eyes;
import scrumline.team.Sight;
import scrumline.team.Team;
import scrumline.team.Week;

/// Wins in words that follow a name: "won a deal". Wins of the same kind take turns with their
/// words, beginning with another every week, so that a list does not read like a form; the same
/// wins in the same week always read the same. Accounts, values and plans are named for the
/// manager alone.
public record WinWords(Team team, Week week, Eyes eyes) {
  private static final List<String> DEALS =
      List.of("closed {}", "won {}", "brought in {}", "landed {}", "signed {}", "brought home {}");
  private static final List<String> BACK =
      List.of("reached the {} goal again", "is back at the {} goal", "met the {} goal again");
  private static final List<String> STREAK =
      List.of("met the {} goal", "stayed at the {} goal", "kept to the {} goal");
  private static final List<String> PROMISE =
      List.of("did what we agreed: {}", "kept a promise: {}", "delivered: {}");
  private static final List<String> PLAN =
      List.of("got {} done", "finished {}", "ticked off {}", "completed {}");
  private static final List<String> UP =
      List.of("brought {} up by ", "raised {} by ", "lifted {} by ");

  /// One text for each of `wins`, in their order.
  public List<String> of(List<Win> wins) {
    Map<Class<?>, Integer> said = new HashMap<>();
    var words = new ArrayList<String>();
    for (var win : wins) {
      int turn = said.merge(win.getClass(), 1, Integer::sum);
      words.add(words(win, week.number() + turn));
    }
    return words;
  }

  private String words(Win win, int turn) {
    return switch (win) {
      case Win.DealsWon won -> say(DEALS, turn, deals(won));
      case Win.BackAtGoal back -> say(BACK, turn, back.kpi().inSentence());
      case Win.Streak one ->
          say(STREAK, turn, one.kpi().inSentence()) + " " + one.weeks() + " weeks in a row";
      case Win.PromiseKept kept -> say(PROMISE, turn, kept.text().value());
      case Win.PlanDone done ->
          say(PLAN, turn, Counted.inSentence(done.things(), "planned task")) + plan(done);
      case Win.KpiUp up -> say(UP, turn, up.kpi().inSentence()) + Shown.size(up.trend());
    };
  }

  private static String say(List<String> choice, int turn, String what) {
    return choice.get(turn % choice.size()).replace("{}", what);
  }

  /// `a deal`, `2 deals`, and for the manager `2 deals: Juniper Labs $42k, Osprey Marine $8k`.
  private String deals(Win.DealsWon won) {
    String count = Counted.inSentence(won.deals(), "deal");
    boolean named = eyes.sees(Sight.PRIVATE) && !won.listed().isEmpty();
    return named
        ? count + ": " + String.join(", ", won.listed().stream().map(this::deal).toList())
        : count;
  }

  private String deal(Deal deal) {
    return deal.account() + " " + Shown.of(team).money(deal.value());
  }

  private String plan(Win.PlanDone done) {
    return eyes.sees(Sight.PRIVATE)
        ? ": " + done.first() + (done.things() > 1 ? " and more" : "")
        : "";
  }
}
