package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scrumline.scrum.Slot;

/// To the turn of somebody whose name begins like what is typed.
public record JumpPage(Field field, int chosen) implements Page {
  @Override
  public Block draw(Scene scene) {
    var lines = new ArrayList<Line>();
    lines.add(Line.EMPTY);
    lines.add(Line.of(Ink.KEY, "  To ▸ ").and(field.draw(scene.columns() - 9)));
    lines.add(Line.EMPTY);
    var found = found(scene);
    int rows = Frame.room(scene) - lines.size();
    int first = Math.clamp(chosen - rows / 2, 0, Math.max(0, found.size() - rows));
    for (int at = first; at < Math.min(first + rows, found.size()); at++) {
      var row = Line.of("       " + Words.slot(found.get(at), scene.scrum()));
      lines.add(at == chosen ? row.fit(scene.columns()).in(Ink.CHOSEN) : row);
    }
    return Frame.of(scene, this, new Block(lines));
  }

  private List<Slot> found(Scene scene) {
    String wanted = field.text().strip().toLowerCase(Locale.ROOT);
    return scene.scrum().slots().stream()
        .filter(slot -> name(slot, scene).toLowerCase(Locale.ROOT).startsWith(wanted))
        .toList();
  }

  private static String name(Slot slot, Scene scene) {
    return Words.slot(slot, scene.scrum());
  }

  @Override
  public List<Use> keys() {
    var uses = new ArrayList<Use>();
    uses.add(Use.of(List.of(Key.Named.UP), "↑", "up", scene -> move(-1, scene)));
    uses.add(Use.of(List.of(Key.Named.DOWN, Key.Named.TAB), "↓", "down", scene -> move(1, scene)));
    uses.add(Use.of(List.of(Key.Named.ENTER), "Enter", "go there", this::go));
    uses.add(Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.home()));
    uses.addAll(WindowKeys.everywhere(this));
    return uses;
  }

  private Step move(int by, Scene scene) {
    int last = Math.max(0, found(scene).size() - 1);
    return Step.to(new JumpPage(field, Math.clamp(chosen + by, 0, last)));
  }

  private Step go(Scene scene) {
    var found = found(scene);
    return found.isEmpty()
        ? Step.to(this).saying("Nobody here has a name that begins so.")
        : Step.home().doing(scene.chair().jump(found.get(Math.min(chosen, found.size() - 1))));
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return field
        .after(key)
        .map(typed -> Step.to(new JumpPage(typed, 0)))
        .orElse(Step.to(this).saying(Words.name(key) + " does nothing here. Esc goes back."));
  }
}
