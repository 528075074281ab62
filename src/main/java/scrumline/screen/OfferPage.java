package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.text.Notice;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Scene;
import scrumline.team.SafeText;

/// A second window for a scrum that is open in another one: it can look on, or leave.
public record OfferPage() implements Page {
  @Override
  public Block draw(Scene scene) {
    var title =
        SafeText.of("The scrum of " + scene.scrum().team().name() + " is open in another window.");
    var sentences = new ArrayList<String>();
    sentences.add("Only that one writes. This one can follow it, and changes nothing there.");
    scene.said().ifPresent(sentences::add);
    var named =
        keys().stream()
            .filter(use -> use.place() == Footer.Place.ALWAYS)
            .map(use -> new Notice.Key(use.shown(), use.word()))
            .toList();
    return new Notice(title, sentences, named).draw(scene.size());
  }

  @Override
  public List<Use> keys() {
    return List.of(
        use(List.of(Key.Named.ENTER), "Enter", "looks on", Effect.Ask.LOOK_ON),
        use(List.of(Key.letter('q'), new Key.Ctrl('C')), "q", "leaves", Effect.Ask.QUIT),
        use(List.of(new Key.Ctrl('Z')), "Ctrl-Z", "suspend", Effect.Ask.SUSPEND).inHelp(),
        use(List.of(new Key.Ctrl('L')), "Ctrl-L", "repaint", Effect.Ask.REPAINT).inHelp());
  }

  private Use use(List<Key> keys, String shown, String word, Effect.Ask ask) {
    return Use.of(keys, shown, word, _ -> Step.to(this).and(ask));
  }
}
