package scrumline.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.ClockFace;
import scrumline.screen.view.Frame;
import scrumline.screen.view.People;
import scrumline.screen.view.Scene;
import scrumline.screen.view.Words;
import scrumline.scrum.Event;
import scrumline.scrum.Slot;

/// Who is here, while the scrum goes on: anybody goes away, comes back or has the turn later, not
/// only the rep whose turn it is.
public record PeoplePage(Page under, int row) implements Page {
  static Function<Scene, Step> from(Page under) {
    return scene -> open(under, scene);
  }

  /// Opens the list on the rep whose turn it is, or on the first one.
  static Step open(Page under, Scene scene) {
    int now = scene.scrum().current().map(rep -> row(scene, rep.id())).orElse(0);
    return page(under, scene, now);
  }

  /// Opens the list on somebody.
  static Step open(Page under, Scene scene, String rep) {
    return page(under, scene, row(scene, rep));
  }

  /// To somebody's turn, or to the list with the name chosen where there is none: before the scrum
  /// begins, and of somebody who has no turn in the call.
  static Step go(Page under, Scene scene, String rep) {
    return switch (scene.scrum().talk().state()) {
      case LOBBY, OVER -> open(under, scene, rep);
      case RUNNING, PAUSED -> new PeoplePage(under, row(scene, rep)).to(rep, scene);
    };
  }

  private static Step page(Page under, Scene scene, int row) {
    return switch (scene.scrum().talk().state()) {
      case LOBBY -> Step.to(under instanceof LobbyPage lobby ? lobby.on(row) : new LobbyPage(row));
      case RUNNING, PAUSED -> Step.to(new PeoplePage(under, row));
      case OVER -> Step.to(under).saying("The scrum is closed.");
    };
  }

  private static int row(Scene scene, String rep) {
    return Math.max(0, scene.scrum().queue().order().indexOf(rep));
  }

  @Override
  public Block draw(Scene scene) {
    var head = ClockFace.head(scene, Block.of(Line.of("  ").and(Ink.NAME, "WHO IS HERE")));
    head = head.above(Line.of("  ").and(People.order(scene))).above(Line.EMPTY);
    int rows = Math.max(3, Frame.room(scene) - head.height());
    return Frame.of(
        scene, PageFooter.of(this, scene), head.above(new People(scene, row).draw(rows)));
  }

  @Override
  public List<Use> keys() {
    return WindowKeys.after(
        this,
        List.of(
            Use.of("x", "away or here", "The chosen rep is away, or here again", this::attend),
            Use.of("l", "later", "The chosen rep's turn is the last one", this::later),
            Use.of(List.of(Key.Named.ENTER), "Enter", "go there", this::go)
                .telling("To the turn of the chosen rep"),
            Use.of(List.of(Key.Named.ESC), "Esc", "back", this::back),
            Use.of(List.of(Key.Named.UP), "↑", "up", scene -> move(-1, scene)).inHelp(),
            Use.of(List.of(Key.Named.DOWN, Key.Named.TAB), "↑ ↓", "choose", s -> move(1, s))));
  }

  /// To the page below, unless the scrum has gone on to something else meanwhile.
  private Step back(Scene scene) {
    boolean stays = under instanceof TeamPage || isFor(scene);
    return stays ? Step.to(under) : Step.home();
  }

  private boolean isFor(Scene scene) {
    return Page.home(scene.scrum()).getClass() == under.getClass();
  }

  private Step attend(Scene scene) {
    return chosen(scene, rep -> Step.move(this, scene.chair().awayOrPresent(rep)));
  }

  private Step later(Scene scene) {
    return chosen(scene, rep -> Step.move(this, scene.chair().later(rep)));
  }

  private Step go(Scene scene) {
    return chosen(scene, rep -> to(rep, scene));
  }

  private Step to(String rep, Scene scene) {
    String who = Words.person(rep, scene.scrum());
    var out = Words.out(rep, scene.scrum());
    if (out.isPresent()) {
      return Step.to(this).saying(who + " is " + out.get() + ". x brings " + who + " back.");
    }
    return turn(rep, scene)
        .map(slot -> Step.home().doing(scene.chair().jump(slot)))
        .orElse(Step.to(this).saying("The agenda has no turns."));
  }

  private static Optional<Slot> turn(String rep, Scene scene) {
    return scene.scrum().slots().stream()
        .filter(slot -> slot.rep().filter(rep::equals).isPresent())
        .findFirst();
  }

  private Step chosen(Scene scene, Function<String, Step> what) {
    var order = scene.scrum().queue().order();
    return order.isEmpty()
        ? Step.to(this).saying("There is nobody in the team file.")
        : what.apply(order.get(Math.min(row, order.size() - 1)));
  }

  @Override
  public Optional<Page> choosing(int at) {
    return Optional.of(new PeoplePage(under, at));
  }

  private Step move(int by, Scene scene) {
    int last = Math.max(0, scene.scrum().queue().order().size() - 1);
    return Step.to(new PeoplePage(under, Math.clamp(row + by, 0, last)));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}
