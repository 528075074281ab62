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
    return draw(
        this,
        scene,
        "The scrum of " + scene.scrum().team().name() + " is open in another window.",
        "Only that one writes. This one can follow it, and changes nothing there.");
  }

  /// A question before there is a scrum to show, and the keys that answer it.
  static Block draw(Page page, Scene scene, String title, String... sentences) {
    var all = new ArrayList<String>(List.of(sentences));
    scene.said().ifPresent(all::add);
    var named =
        page.keys().stream()
            .filter(use -> use.place() == Footer.Place.ALWAYS)
            .map(use -> new Notice.Key(use.shown(), use.word()))
            .toList();
    return new Notice(SafeText.of(title), all, named).draw(scene.size());
  }

  @Override
  public List<Use> keys() {
    return keys(
        this,
        List.of(use(this, List.of(Key.Named.ENTER), "Enter", "looks on", Effect.Ask.LOOK_ON)));
  }

  /// After the answers, the keys of every window.
  static List<Use> keys(Page page, List<Use> answers) {
    var all = new ArrayList<>(answers);
    all.add(use(page, List.of(Key.letter('q'), new Key.Ctrl('C')), "q", "leaves", Effect.Ask.QUIT));
    all.add(
        use(page, List.of(new Key.Ctrl('Z')), "Ctrl-Z", "suspend", Effect.Ask.SUSPEND).inHelp());
    all.add(
        use(page, List.of(new Key.Ctrl('L')), "Ctrl-L", "repaint", Effect.Ask.REPAINT).inHelp());
    return all;
  }

  static Use use(Page page, List<Key> keys, String shown, String word, Effect.Ask ask) {
    return Use.of(keys, shown, word, _ -> Step.to(page).and(ask));
  }
}
