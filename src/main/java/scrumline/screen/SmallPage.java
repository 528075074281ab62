package scrumline.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.text.Readable;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Scene;
import scrumline.screen.view.Words;
import scrumline.scrum.Event;
import scrumline.team.SafeText;

/// What stands in a window that is too small for a scrum: one calm line. The clock runs on, and `q`
/// asks before it leaves, here too. Whatever else is pressed is answered and changes nothing.
public record SmallPage(Page under) implements Page {
  private static final String NEEDED = Readable.LEAST.columns() + "x" + Readable.LEAST.rows();

  @Override
  public Block draw(Scene scene) {
    if (under instanceof BlankPage) {
      return under.draw(scene);
    }
    String said = scene.said().map(words -> words + " ").orElse("");
    var words = SafeText.of(said + calm(scene));
    return Flow.text(Line.EMPTY, 0, Ink.PLAIN, words, scene.columns() + 1).fit(scene.size());
  }

  private String calm(Scene scene) {
    return under instanceof LeavePage
        ? "q again leaves; Esc goes back. " + LeavePage.sentence(scene)
        : "Scrumline goes on; it needs " + NEEDED + " to show it. q leaves.";
  }

  @Override
  public List<Use> keys() {
    return switch (under) {
      case LeavePage page -> List.of(leave(page::leave), back(page));
      case BlankPage _ -> List.of();
      case Page page ->
          List.of(
              leave(leaving(page)),
              use(
                  List.of(Key.letter('b'), Key.Named.F9),
                  "blank",
                  "Blank the window",
                  WindowKeys.blank(page)),
              use(
                  List.of(new Key.Ctrl('L')),
                  "repaint",
                  "Paint the window anew",
                  _ -> Step.to(page).and(Effect.Ask.REPAINT)),
              use(
                  List.of(new Key.Ctrl('Z')),
                  "suspend",
                  "Hand the terminal to the shell",
                  _ -> Step.to(page).and(Effect.Ask.SUSPEND)));
    };
  }

  /// Leaves as the page itself does: a second screen leaves without a question.
  private static Function<Scene, Step> leaving(Page page) {
    return page.keys().stream()
        .filter(use -> use.isFor(new Key.Ctrl('C')))
        .findFirst()
        .map(Use::step)
        .orElse(WindowKeys.leave(page));
  }

  private static Use leave(Function<Scene, Step> step) {
    var keys = List.of(Key.letter('q'), new Key.Ctrl('C'));
    return use(keys, "leave", "Leave; the scrum can be continued", step);
  }

  private static Use back(LeavePage page) {
    var keys = List.of(Key.Named.ESC, Key.letter('n'));
    return use(List.copyOf(keys), "go back", "Back to where you were", _ -> Step.to(page.under()));
  }

  private static Use use(List<Key> keys, String word, String sentence, Function<Scene, Step> step) {
    return new Use(keys, Words.name(keys.getFirst()), word, sentence, Footer.Place.ALWAYS, step);
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return under instanceof BlankPage
        ? under.press(key, scene)
        : Step.to(under).saying(Words.name(key) + " does nothing in so small a window.");
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }

  @Override
  public Optional<Event> left(Scene scene) {
    return under.left(scene);
  }
}
