package scrumline.screen;

import scrumline.screen.view.Scene;

/// What a window shows while nothing is opened in it, and whose window it is.
public sealed interface Home {
  Home OF_SCRUM = new OfScrum();

  /// The window of a scrum that is run: the page that the scrum asks for. What is done here happens
  /// to the scrum, and the window is blank while the scrum is.
  record OfScrum() implements Home {}

  /// A window that only looks on, with a page of its own: nothing that is done here changes the
  /// scrum, and it blanks by itself.
  record LookingOn(Page page) implements Home {}

  default boolean looksOn() {
    return this instanceof LookingOn;
  }

  default Page page(Scene scene) {
    return switch (this) {
      case OfScrum _ -> scene.scrum().blanked() ? new BlankPage() : Page.home(scene.scrum());
      case LookingOn(Page page) -> page;
    };
  }
}
