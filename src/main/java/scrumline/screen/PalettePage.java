package scrumline.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import scrumline.scrum.Event;

/// Every action of the page below by name: type a part of it, Enter runs the chosen one.
public record PalettePage(Page under, Field field, int chosen) implements Page {
  private static final int MOST = 12;

  static PalettePage over(Page under) {
    return new PalettePage(under, Field.EMPTY, 0);
  }

  @Override
  public Block draw(Scene scene) {
    var lines = new ArrayList<Line>();
    lines.add(Line.EMPTY);
    lines.add(Line.of(Ink.KEY, "  : ").and(field.draw(scene.columns() - 6)));
    lines.add(Line.EMPTY);
    var found = found();
    for (int at = 0; at < Math.min(MOST, found.size()); at++) {
      var use = found.get(at);
      var row = Line.of("    " + use.word()).fit(18).and(use.sentence());
      lines.add(at == chosen ? row.fit(scene.columns()).in(Ink.CHOSEN) : row);
    }
    if (found.isEmpty()) {
      lines.add(Line.of(Ink.FAINT, "    No action has this name. Esc goes back."));
    }
    return Frame.of(scene, this, new Block(lines));
  }

  private List<Use> found() {
    String wanted = field.text().strip().toLowerCase(Locale.ROOT);
    var found = new ArrayList<Use>();
    for (var use : under.keys()) {
      boolean isNew = found.stream().noneMatch(one -> one.word().equals(use.word()));
      if (isNew && use.word().toLowerCase(Locale.ROOT).contains(wanted)) {
        found.add(use);
      }
    }
    found.sort(Comparator.comparing(use -> !begins(use, wanted)));
    return found;
  }

  private static boolean begins(Use use, String wanted) {
    return use.word().toLowerCase(Locale.ROOT).startsWith(wanted);
  }

  @Override
  public List<Use> keys() {
    var uses = new ArrayList<Use>();
    uses.add(Use.of(List.of(Key.Named.UP), "↑", "up", _ -> move(-1)));
    uses.add(Use.of(List.of(Key.Named.DOWN, Key.Named.TAB), "↓", "down", _ -> move(1)));
    uses.add(Use.of(List.of(Key.Named.ENTER), "Enter", "run it", this::run));
    uses.add(Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.to(under)));
    uses.addAll(WindowKeys.everywhere(this));
    return uses;
  }

  private Step move(int by) {
    int last = Math.max(0, Math.min(MOST, found().size()) - 1);
    return Step.to(new PalettePage(under, field, Math.clamp(chosen + by, 0, last)));
  }

  private Step run(Scene scene) {
    var found = found();
    return found.isEmpty()
        ? Step.to(this).saying("No action has this name. Esc goes back.")
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
