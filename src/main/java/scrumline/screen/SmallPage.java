package scrumline.screen;

import java.util.List;
import java.util.Optional;
import scrumline.scrum.Event;
import scrumline.team.SafeText;

/// What stands in a window that is too small for a scrum: one calm line. The clock runs on.
public record SmallPage(Page under) implements Page {
  static final Size LEAST = new Size(60, 20);

  /// Whether a window is too small for every other page.
  public static boolean isFor(Size size) {
    return size.columns() < LEAST.columns() || size.rows() < LEAST.rows();
  }

  @Override
  public Block draw(Scene scene) {
    String needed = LEAST.columns() + "x" + LEAST.rows();
    var words = SafeText.of("Scrumline goes on; it needs " + needed + " to show it. q leaves.");
    return Flow.text(Line.EMPTY, 0, Ink.PLAIN, words, scene.columns() + 1).fit(scene.size());
  }

  @Override
  public List<Use> keys() {
    return List.of(
        new Use(
            List.of(Key.letter('q'), new Key.Ctrl('C')),
            "q",
            "leave",
            "Leave; the scrum can be continued",
            Use.Place.ALWAYS,
            scene -> new LeavePage(under).press(Key.Named.ENTER, scene)),
        new Use(
            List.of(new Key.Ctrl('Z')),
            "Ctrl-Z",
            "suspend",
            "Hand the terminal to the shell",
            Use.Place.HELP_ONLY,
            _ -> Step.to(under).and(Effect.Ask.SUSPEND)));
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return Step.to(under);
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}
