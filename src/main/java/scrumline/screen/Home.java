package scrumline.screen;

import java.util.List;
import scrumline.screen.view.Scene;

/// What a window shows while nothing is opened in it, and whose window it is.
public sealed interface Home {
  Home OF_SCRUM = new OfScrum(List.of());

  /// The window of a scrum that is run: the page that the scrum asks for. What is done here happens
  /// to the scrum, and the window is blank while the scrum is. `told` is what a person must know
  /// before the scrum begins.
  record OfScrum(List<String> told) implements Home {
    public OfScrum {
      told = List.copyOf(told);
    }
  }

  /// A window that only looks on, with a page of its own: nothing that is done here changes the
  /// scrum, and it blanks by itself.
  record LookingOn(Page page) implements Home {}

  default boolean looksOn() {
    return this instanceof LookingOn;
  }

  default Page page(Scene scene) {
    return switch (this) {
      case OfScrum(var told) ->
          scene.scrum().blanked() ? new BlankPage() : Page.home(scene.scrum(), told);
      case LookingOn(Page page) -> page;
    };
  }
}
