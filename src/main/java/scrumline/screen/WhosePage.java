package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.LastTime;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Outcome;
import scrumline.team.OpenItem;
import scrumline.team.Rep;

/// Whose an open item is now, when its rep is not in the team file any more: ↑ and ↓ choose
/// somebody and Enter gives it to them, or it is settled. `row` is the rep chosen, in the order of
/// the file; below 0 it is the one of the same name, whose id alone has changed. The team view has
/// no such items.
public record WhosePage(Page under, int number, int row) implements Page {

  @Override
  public Block draw(Scene scene) {
    var item = item(scene);
    return item.isEmpty()
        ? OpeningPage.draw(scene, this, Block.of(Line.of(Ink.FAINT, "   Esc goes back")))
        : OpeningPage.draw(
            scene, this, Block.of(prompt(item.get(), scene), whose(scene), choices()));
  }

  private Line prompt(OpenItem item, Scene scene) {
    var key = Line.of(Ink.KEY, " " + number + " ▸ ");
    return key.and(LastTime.unclaimed(item, scene.scrum()).value());
  }

  private Line whose(Scene scene) {
    var asked = Line.of(Ink.QUESTION, "   Whose is it now? ");
    return chosen(scene)
        .map(rep -> asked.and(Ink.NAME, rep.name().value()).and(Ink.FAINT, "   ↑ ↓ somebody else"))
        .orElse(asked);
  }

  private static Line choices() {
    return Line.of("   ")
        .and(Ink.KEY, "Enter")
        .and(" gives it   ")
        .and(Ink.KEY, "d")
        .and(" done   ")
        .and(Ink.KEY, "x")
        .and(" no longer needed");
  }

  /// Absent in the team view, where numbers are not about such items.
  private Optional<OpenItem> item(Scene scene) {
    var items = LastTime.now(scene);
    boolean isThere = number >= 1 && number <= items.size();
    return isThere ? Optional.of(items.get(number - 1)) : Optional.empty();
  }

  private Optional<Rep> chosen(Scene scene) {
    var reps = scene.scrum().team().reps();
    int at = row(scene);
    return at < reps.size() ? Optional.of(reps.get(at)) : Optional.empty();
  }

  private int row(Scene scene) {
    var reps = scene.scrum().team().reps();
    var name = item(scene).map(item -> LeftOpen.name(item.rep(), scene.scrum()));
    int same = 0;
    for (int at = 0; at < reps.size(); at++) {
      same = name.filter(reps.get(at).name()::equals).isPresent() ? at : same;
    }
    return row < 0 ? same : row;
  }

  @Override
  public List<Use> keys() {
    var own = new ArrayList<Use>();
    own.add(Use.of(List.of(Key.Named.ENTER), "Enter", "give it", this::give));
    own.add(Use.of("d", "done", "It is done", scene -> settle(scene, Outcome.DONE)));
    own.add(
        Use.of(
            "x",
            "no longer needed",
            "It is not needed any more",
            scene -> settle(scene, Outcome.DROPPED)));
    own.add(Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.to(under)));
    own.add(
        Use.of(List.of(Key.Named.DOWN), "↓", "somebody else", scene -> move(1, scene)).inHelp());
    own.add(Use.of(List.of(Key.Named.UP), "↑", "somebody else", scene -> move(-1, scene)).inHelp());
    own.add(Use.of(List.of(Key.Named.TAB), "Tab", "next item", scene -> item(1, scene)).inHelp());
    own.add(
        Use.of(List.of(Key.Named.BACK_TAB), "Shift-Tab", "item before", scene -> item(-1, scene))
            .inHelp());
    return WindowKeys.after(this, own);
  }

  private Step give(Scene scene) {
    var item = item(scene);
    var rep = chosen(scene);
    return item.isPresent() && rep.isPresent()
        ? Step.move(under, scene.chair().give(item.get().id(), rep.get().id()))
        : Step.to(under);
  }

  private Step settle(Scene scene, Outcome outcome) {
    return item(scene)
        .map(item -> Step.move(under, scene.chair().settle(item.id(), outcome)))
        .orElse(Step.to(under));
  }

  private Step move(int by, Scene scene) {
    int last = Math.max(0, scene.scrum().team().reps().size() - 1);
    return Step.to(new WhosePage(under, number, Math.clamp(row(scene) + by, 0, last)));
  }

  private Step item(int by, Scene scene) {
    var step = ItemPage.open(under, scene, Math.max(1, number + by));
    return step.said().isEmpty() ? step : Step.to(this).saying(step.said().get());
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return ItemPage.numbered(under, key, scene)
        .filter(step -> step.said().isEmpty())
        .orElseGet(() -> Page.super.otherwise(key, scene));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}
