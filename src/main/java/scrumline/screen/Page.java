package scrumline.screen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import scrumline.coach.Conversation;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;

/// What is on the window now, and what the keys do there. A page is a value that holds only its own
/// draft.
public sealed interface Page
    permits LobbyPage,
        ResumePage,
        OpeningPage,
        WinsPage,
        SectionPage,
        TeamPage,
        DetailPage,
        TurnPage,
        WhyPage,
        CapturePage,
        ItemPage,
        MovedPage,
        HelpedPage,
        WhosePage,
        AfterCallPage,
        ChoicePage,
        JumpPage,
        PeoplePage,
        PalettePage,
        HelpPage,
        LeavePage,
        BlankPage,
        FollowPage,
        OfferPage,
        SameTeamPage,
        ReplayPage,
        SmallPage,
        NotSavedPage,
        WrapUpPage,
        ClosedPage {

  /// A frame of exactly the scene's size.
  Block draw(Scene scene);

  /// The key table of this page.
  List<Use> keys();

  /// The rows of the key table that help and palette list in this window.
  default List<Use> listed(Scene scene) {
    return Use.listed(keys(), scene);
  }

  /// The keys that the footer names, in this window: those that do something.
  default List<Use> footer(Scene scene) {
    return listed(scene);
  }

  /// What a key does that is not in the table: letters in a text field, or the reason why nothing
  /// happens.
  default Step otherwise(Key key, Scene scene) {
    return Step.to(this).saying(Elsewhere.why(this, key, scene));
  }

  default Step press(Key key, Scene scene) {
    return switch (key) {
      case Key.Click click -> Mouse.clicked(this, click, scene);
      case Key.Wheel wheel -> Mouse.turned(this, wheel, scene);
      case Key pressed ->
          keys().stream()
              .filter(use -> use.isFor(pressed))
              .findFirst()
              .map(use -> use.step().apply(scene))
              .orElseGet(() -> otherwise(pressed, scene));
    };
  }

  /// This page with another row of its list chosen, where it has one.
  default Optional<Page> choosing(int row) {
    return Optional.empty();
  }

  /// When this page wants to be woken without a key.
  default Optional<Instant> wakeAt() {
    return Optional.empty();
  }

  /// The answer to being woken: a start that is due does not wait for a page to be closed.
  default Step woken(Scene scene) {
    return scene
        .start()
        .flatMap(planned -> planned.due(scene.scrum(), scene.now()))
        .map(started -> Step.home().and(started))
        .orElse(Step.to(this));
  }

  /// What was typed here and is nowhere else yet.
  default Optional<Event> unsaved(Scene scene) {
    return Optional.empty();
  }

  /// What it means to the scrum that the program is left from here.
  default Optional<Event> left(Scene scene) {
    return scene.scrum().talk().isOn()
        ? Optional.of(new Event.Left(scene.now()))
        : Optional.empty();
  }

  /// The page that a scrum asks for by itself.
  static Page home(Scrum scrum) {
    return home(scrum, List.of());
  }

  /// The same, with what its lobby tells.
  static Page home(Scrum scrum, List<String> told) {
    if (scrum.talk().state() == Talk.State.LOBBY) {
      return new LobbyPage(0, told);
    }
    if (scrum.talk().state() == Talk.State.OVER) {
      return new ClosedPage(0);
    }
    var here = scrum.here().orElseThrow();
    if (scrum.current().isPresent()) {
      return new TurnPage(Conversation.LOOK);
    }
    return switch (here.section()) {
      case "opening" -> new OpeningPage();
      case "wins" -> new WinsPage();
      case "team" -> TeamPage.section();
      case "wrap-up" -> new WrapUpPage(0);
      default -> new SectionPage();
    };
  }
}
