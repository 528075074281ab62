package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Field;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.text.Scroll;
import scrumline.screen.text.Target;
import scrumline.screen.view.Frame;
import scrumline.screen.view.Scene;
import scrumline.screen.view.Words;
import scrumline.scrum.Event;
import scrumline.scrum.Slot;
import scrumline.scrum.Talk;
import scrumline.team.Fuzzy;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// To the turn of somebody, or to a section, by a few letters of the name.
public record JumpPage(Page under, Field field, int chosen) implements Page {

  /// Where one can go: a section, the turn of a rep, or a rep who is away and has none.
  private record Spot(String name, Optional<Slot> slot, Optional<String> rep) {
    boolean isAway() {
      return slot.isEmpty();
    }
  }

  static JumpPage over(Page under) {
    return new JumpPage(under, Field.EMPTY, 0);
  }

  @Override
  public Block draw(Scene scene) {
    var head =
        Block.of(
            Line.EMPTY,
            Line.of(Ink.KEY, "  To ▸ ").and(field.draw(scene.columns() - 9)),
            Line.EMPTY);
    var lines = new ArrayList<Line>();
    var found = found(scene);
    for (int at = 0; at < found.size(); at++) {
      var row = row(found.get(at), at == chosen, scene.columns());
      lines.add(row.about(new Target.Row(at), scene.columns()));
    }
    if (found.isEmpty()) {
      lines.add(Line.of(Ink.FAINT, "       Nobody here and no section has such a name."));
    }
    int rows = Frame.room(scene) - head.height();
    var list = Scroll.withArrows(lines.size(), rows).of(lines, chosen - (rows - 1) / 2);
    return Frame.of(scene, PageFooter.of(this, scene), head.above(list));
  }

  private static Line row(Spot spot, boolean isChosen, int columns) {
    var row = Line.of("       ").and(spot.isAway() ? Ink.FAINT : Ink.PLAIN, spot.name());
    row = spot.isAway() ? row.and(Ink.FAINT, "  away") : row;
    return isChosen ? row.fit(columns).in(Ink.CHOSEN) : row;
  }

  private List<Spot> found(Scene scene) {
    return Fuzzy.of(field.text()).best(spots(scene), Spot::name);
  }

  private static List<Spot> spots(Scene scene) {
    var scrum = scene.scrum();
    var spots = new ArrayList<Spot>();
    for (var slot : scrum.slots()) {
      String section = scrum.section(slot).map(one -> one.label().value()).orElse("");
      String name = slot.rep().map(rep -> name(rep, scene)).orElse(section);
      spots.add(new Spot(name, Optional.of(slot), slot.rep()));
    }
    for (String rep : scrum.queue().order()) {
      if (Words.out(rep, scrum).isPresent()) {
        spots.add(new Spot(name(rep, scene), Optional.empty(), Optional.of(rep)));
      }
    }
    return spots;
  }

  private static String name(String rep, Scene scene) {
    return scene.scrum().team().rep(rep).map(Rep::name).map(SafeText::value).orElse(rep);
  }

  @Override
  public List<Use> keys() {
    var uses = new ArrayList<Use>();
    uses.add(Use.of(List.of(Key.Named.UP), "↑", "up", scene -> move(-1, scene)));
    uses.add(Use.of(List.of(Key.Named.DOWN, Key.Named.TAB), "↓", "down", scene -> move(1, scene)));
    uses.add(Use.of(List.of(Key.Named.ENTER), "Enter", "go there", this::go));
    uses.add(Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.to(under)));
    uses.addAll(WindowKeys.everywhere(this));
    return uses;
  }

  @Override
  public Optional<Page> choosing(int row) {
    return Optional.of(new JumpPage(under, field, row));
  }

  private Step move(int by, Scene scene) {
    int last = Math.max(0, found(scene).size() - 1);
    return Step.to(new JumpPage(under, field, Math.clamp(chosen + by, 0, last)));
  }

  private Step go(Scene scene) {
    var found = found(scene);
    return found.isEmpty()
        ? Step.to(this).saying("Nobody here and no section has such a name.")
        : to(found.get(Math.min(chosen, found.size() - 1)), scene);
  }

  /// In the lobby to the name in the list. Of somebody who is away, the list of people opens, where
  /// one key brings them back.
  private Step to(Spot spot, Scene scene) {
    boolean lobby = scene.scrum().talk().state() == Talk.State.LOBBY;
    boolean isNamed = spot.rep().isPresent() && (lobby || spot.isAway());
    if (!isNamed) {
      return Step.home().doing(scene.chair().jump(spot.slot().orElseThrow()));
    }
    String who = Words.person(spot.rep().get(), scene.scrum());
    var list = PeoplePage.open(under, scene, spot.rep().get());
    return spot.isAway() ? list.saying(who + " is away. x brings " + who + " back.") : list;
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return field
        .after(key)
        .map(typed -> Step.to(new JumpPage(under, typed, 0)))
        .orElse(Step.to(this).saying(Words.name(key) + " does nothing here. Esc goes back."));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}
