package scrumline.screen;

import java.util.Optional;
import scrumline.screen.text.Key;
import scrumline.screen.text.Target;
import scrumline.screen.view.Scene;
import scrumline.scrum.Slot;

/// What the mouse does on a page. A hand slips: where nothing is meant, nothing happens and nothing
/// is said.
final class Mouse {
  private Mouse() {}

  /// A click chooses a row of a list, and a chosen row is run as Enter does; a name leads to its
  /// turn. What stands there is looked up in the frame of the page.
  static Step clicked(Page page, Key.Click click, Scene scene) {
    var target = page.draw(scene).about(click.column(), click.row());
    return target
        .flatMap(
            it ->
                switch (it) {
                  case Target.Name(String rep) -> name(page, rep, scene);
                  case Target.Row(int at) -> row(page, at, scene);
                })
        .orElse(nothing(page));
  }

  private static Optional<Step> row(Page page, int at, Scene scene) {
    return page.choosing(at)
        .map(other -> other.equals(page) ? page.press(Key.Named.ENTER, scene) : Step.to(other));
  }

  private static Optional<Step> name(Page page, String rep, Scene scene) {
    boolean isHere = scene.scrum().here().flatMap(Slot::rep).filter(rep::equals).isPresent();
    return room(page).map(under -> isHere ? Step.home() : PeoplePage.go(under, scene, rep));
  }

  /// The page from which `/` and a name would lead there; none where something is asked or typed.
  private static Optional<Page> room(Page page) {
    return switch (page) {
      case HelpPage(Page under, _) -> room(under);
      case PalettePage(Page under, _, _) -> room(under);
      case JumpPage(Page under, _, _) -> room(under);
      case PeoplePage(Page under, _) -> room(under);
      case Page other -> Optional.of(other).filter(one -> has(one, Key.letter('/')));
    };
  }

  /// The wheel moves a list as ↑ and ↓ do.
  static Step turned(Page page, Key.Wheel wheel, Scene scene) {
    var key = wheel == Key.Wheel.UP ? Key.Named.UP : Key.Named.DOWN;
    boolean isList = has(page, key) && !(page instanceof CapturePage);
    return isList ? page.press(key, scene) : nothing(page);
  }

  private static boolean has(Page page, Key key) {
    return page.keys().stream().anyMatch(use -> use.isFor(key));
  }

  private static Step nothing(Page page) {
    return Step.to(page instanceof SmallPage(Page under) ? under : page);
  }
}
