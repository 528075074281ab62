package scrumline.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import scrumline.team.Fuzzy;

/// Every action by name, those of other pages too: type a part of the name or some words of what it
/// does, Enter runs the chosen one. What cannot be done now says why.
public record PalettePage(Page under, Field field, int chosen) implements Page {
  private static final int BY_SENTENCE = 3;
  private static final String NOTHING = "No action has this name. Esc goes back.";

  static PalettePage over(Page under) {
    return new PalettePage(under, Field.EMPTY, 0);
  }

  @Override
  public Block draw(Scene scene) {
    var head =
        Block.of(
            Line.EMPTY, Line.of(Ink.KEY, "  : ").and(field.draw(scene.columns() - 6)), Line.EMPTY);
    var lines = new ArrayList<Line>();
    var found = found(scene);
    for (int at = 0; at < found.size(); at++) {
      var row = row(found.get(at), scene);
      row = at == chosen ? row.fit(scene.columns()).in(Ink.CHOSEN) : row;
      lines.add(row.about(new Target.Row(at), scene.columns()));
    }
    if (found.isEmpty()) {
      lines.add(Line.of(Ink.FAINT, "    " + NOTHING));
    }
    int rows = Frame.room(scene) - head.height();
    var list = Scroll.withArrows(lines.size(), rows).of(lines, chosen - (rows - 1) / 2);
    return Frame.of(scene, PageFooter.of(this, scene), head.above(list));
  }

  /// The name, the key, and what it does, or why it does nothing now.
  private Line row(Use use, Scene scene) {
    var step = use.step().apply(scene);
    boolean isDead = step.isOnlySaid(under);
    var name = Line.of(isDead ? Ink.FAINT : Ink.PLAIN, "    " + use.word()).fit(20);
    var key = Line.of(Ink.KEY, use.isNamed() ? "" : use.shown()).fit(10);
    var words = isDead ? step.said().orElse(use.sentence()) : use.sentence();
    return name.and(key).and(isDead ? Ink.FAINT : Ink.PLAIN, words);
  }

  /// What fits by its name comes first, then what says so in its sentence, and last the names that
  /// have the letters in them.
  private List<Use> found(Scene scene) {
    var wanted = Fuzzy.of(field.text());
    var found = new ArrayList<Use>();
    for (var use : all(scene)) {
      found.addAll(rank(use, wanted).isPresent() ? List.of(use) : List.of());
    }
    found.sort(Comparator.comparingInt(use -> rank(use, wanted).getAsInt()));
    return found;
  }

  private static OptionalInt rank(Use use, Fuzzy wanted) {
    var byName = wanted.rank(use.word());
    if (byName.isPresent() && byName.getAsInt() < BY_SENTENCE) {
      return byName;
    }
    return wanted.isSaidIn(use.sentence())
        ? OptionalInt.of(BY_SENTENCE)
        : byName.stream().map(rank -> rank + 1).findFirst();
  }

  /// The page's own actions and then those of other pages, each name once.
  private List<Use> all(Scene scene) {
    var names = new HashSet<String>();
    var all = new ArrayList<>(under.listed(scene));
    all.addAll(Use.listed(Elsewhere.rows(under), scene));
    all.removeIf(use -> !names.add(use.word()));
    return all;
  }

  @Override
  public List<Use> keys() {
    var uses = new ArrayList<Use>();
    uses.add(Use.of(List.of(Key.Named.UP), "↑", "up", s -> move(-1, s)));
    uses.add(Use.of(List.of(Key.Named.DOWN, Key.Named.TAB), "↓", "down", s -> move(1, s)));
    uses.add(Use.of(List.of(Key.Named.ENTER), "Enter", "run it", this::run));
    uses.add(Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.to(under)));
    uses.addAll(WindowKeys.everywhere(this));
    return uses;
  }

  @Override
  public Optional<Page> choosing(int row) {
    return Optional.of(new PalettePage(under, field, row));
  }

  private Step move(int by, Scene scene) {
    int last = Math.max(0, found(scene).size() - 1);
    return Step.to(new PalettePage(under, field, Math.clamp(chosen + by, 0, last)));
  }

  private Step run(Scene scene) {
    var found = found(scene);
    return found.isEmpty()
        ? Step.to(this).saying(NOTHING)
        : found.get(Math.min(chosen, found.size() - 1)).step().apply(scene);
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return field
        .after(key)
        .map(typed -> Step.to(new PalettePage(under, typed, 0)))
        .orElse(Step.to(this).saying(Words.name(key) + " does nothing here. Esc goes back."));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}
