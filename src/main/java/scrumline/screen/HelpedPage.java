package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.Scene;
import scrumline.screen.view.TurnView;
import scrumline.scrum.Event;
import scrumline.scrum.Help;
import scrumline.scrum.Helping;
import scrumline.team.Sight;

/// Whether the resource that the question of this turn is about has helped: one letter says it. For
/// the manager alone; the team view neither asks nor shows it.
public record HelpedPage(Page under) implements Page {

  static Use use(Page under) {
    String sentence = "Whether the resource that came has helped";
    return Use.named("helped", sentence, scene -> open(under, scene));
  }

  static Step open(Page under, Scene scene) {
    if (!scene.sees(Sight.PRIVATE)) {
      return Step.to(under).saying("Whether it has helped: in private view.");
    }
    return helping(scene).item().isPresent()
        ? Step.to(new HelpedPage(under))
        : Step.to(under).saying("No question about a resource is asked here.");
  }

  private static Helping helping(Scene scene) {
    return new Helping(scene.scrum(), scene.now());
  }

  @Override
  public Block draw(Scene scene) {
    if (!scene.sees(Sight.PRIVATE) || scene.scrum().current().isEmpty()) {
      return under.draw(scene);
    }
    var choices = Line.of("   ");
    for (var use : letters()) {
      choices = choices.and(Ink.KEY, use.shown()).and(" " + use.word() + "   ");
    }
    var asked = Line.of(Ink.KEY, " ▸ ").and("did it help? For you alone.");
    var bottom = Block.of(asked, Line.EMPTY, choices);
    var footer = PageFooter.of(this, scene);
    return TurnView.draw(scene, footer, TurnPage.stage(under), Optional.empty(), bottom);
  }

  @Override
  public List<Use> keys() {
    var own = new ArrayList<>(letters());
    own.add(Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.to(under)));
    return WindowKeys.after(this, own);
  }

  private List<Use> letters() {
    return List.of(
        choice("y", "it helped", Help.YES),
        choice("p", "partly", Help.PARTLY),
        choice("n", "no", Help.NO),
        choice("s", "too soon", Help.TOO_SOON));
  }

  private Use choice(String letter, String word, Help answer) {
    String sentence = "Did it help: " + word;
    return Use.of(letter, word, sentence, scene -> said(scene, word, answer));
  }

  private Step said(Scene scene, String word, Help answer) {
    return scene.sees(Sight.PRIVATE)
        ? Step.move(under, helping(scene).said(answer)).saying("Noted for you alone: " + word + ".")
        : Step.to(under);
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}
