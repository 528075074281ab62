package scrumline.screen;

import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.view.Scene;

/// A team file whose people are those of another team's log: it is that team, or a new one. `whose`
/// says which log, and how many of the people are in it.
public record SameTeamPage(String whose) implements Page {
  @Override
  public Block draw(Scene scene) {
    return OfferPage.draw(
        this,
        scene,
        "Is " + scene.scrum().team().name() + " a team that has a log already?",
        whose,
        "If it is the same team, its open agreements come back in this scrum.");
  }

  @Override
  public List<Use> keys() {
    var goesOn = List.<Key>of(Key.Named.ENTER);
    return OfferPage.keys(
        this,
        List.of(
            OfferPage.use(this, goesOn, "Enter", "goes on with that log", Effect.Ask.TAKE_LOG),
            OfferPage.use(
                this, List.of(Key.letter('n')), "n", "begins a new one", Effect.Ask.BEGIN_LOG)));
  }
}
