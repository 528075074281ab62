package scrumline.coach;

import scrumline.numbers.FunnelWords;
import scrumline.numbers.Shown;
import scrumline.team.Counted;
import scrumline.team.Deal;
import scrumline.team.Eyes;
import scrumline.team.Sight;
import scrumline.team.Team;

/// Wins in words that follow a name: `1 deal closed`. One kind of win has one wording, and what the
/// team closes is called as the team calls it. Accounts, values, plans, and by how much a KPI went
/// up are named for the manager alone.
public record WinWords(Team team, Eyes eyes) {

  public String of(Win win) {
    return switch (win) {
      case Win.DealsWon won -> FunnelWords.of(team).countedDone(won.deals()) + accounts(won);
      case Win.BackAtGoal back -> "met the " + back.kpi().inSentence() + " goal again";
      case Win.Streak one ->
          "met the " + one.kpi().inSentence() + " goal " + one.weeks() + " weeks in a row";
      case Win.PromiseKept kept -> "kept a commitment: " + kept.text();
      case Win.PlanDone done ->
          "finished " + Counted.inSentence(done.things(), "planned task") + plan(done);
      case Win.KpiUp up -> "brought " + up.kpi().inSentence() + " above the usual level" + size(up);
    };
  }

  /// `: Juniper Labs $42k, Osprey Marine $8k`.
  private String accounts(Win.DealsWon won) {
    boolean named = isForManager() && !won.listed().isEmpty();
    return named ? ": " + String.join(", ", won.listed().stream().map(this::deal).toList()) : "";
  }

  private String deal(Deal deal) {
    return deal.account() + " " + Shown.of(team).money(deal.value());
  }

  private String plan(Win.PlanDone done) {
    return isForManager() ? ": " + done.first() + (done.things() > 1 ? " and more" : "") : "";
  }

  /// A trend of one person is not for everybody.
  private String size(Win.KpiUp up) {
    return isForManager() ? ", by " + Shown.size(up.trend()) : "";
  }

  private boolean isForManager() {
    return eyes.sees(Sight.PRIVATE);
  }
}
