package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.text.Target;
import scrumline.screen.view.Frame;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;

/// The key table of the page below, line by line; Enter runs the chosen line there.
public record HelpPage(Page under, int chosen) implements Page {
  private static final int TEN = 10;

  @Override
  public Block draw(Scene scene) {
    var uses = under.listed(scene);
    int rows = Frame.room(scene) - 3;
    int first = Math.clamp(chosen - rows / 2, 0, Math.max(0, uses.size() - rows));
    var lines = new ArrayList<Line>();
    lines.add(Line.EMPTY);
    lines.add(Line.of(Ink.HEADING, "  KEYS HERE").and(Ink.FAINT, more(first, uses.size(), rows)));
    for (int at = first; at < Math.min(uses.size(), first + rows); at++) {
      var row = row(uses.get(at), at == chosen, scene.columns());
      lines.add(row.about(new Target.Row(at), scene.columns()));
    }
    return Frame.of(scene, PageFooter.of(this, scene), new Block(lines));
  }

  private static String more(int first, int all, int rows) {
    return all <= rows
        ? ""
        : "   " + (first + 1) + "–" + Math.min(all, first + rows) + " of " + all;
  }

  private static Line row(Use use, boolean isChosen, int columns) {
    var key = Line.of(Ink.KEY, use.shown()).right(10).and("  ");
    var row = Line.of(isChosen ? "▸" : " ").and(key).and(use.sentence());
    return isChosen ? row.fit(columns).in(Ink.CHOSEN) : row;
  }

  @Override
  public List<Use> keys() {
    return WindowKeys.after(
        this,
        List.of(
            Use.of(List.of(Key.Named.UP), "↑", "up", s -> move(-1, s)),
            Use.of(List.of(Key.Named.DOWN, Key.Named.TAB), "↓", "down", s -> move(1, s)),
            Use.of(List.of(Key.Named.PAGE_UP), "PgUp", "ten up", s -> move(-TEN, s)).inHelp(),
            Use.of(List.of(Key.Named.PAGE_DOWN), "PgDn", "ten down", s -> move(TEN, s)).inHelp(),
            Use.of(List.of(Key.Named.HOME), "Home", "first", s -> move(-chosen, s)).inHelp(),
            Use.of(List.of(Key.Named.END), "End", "last", s -> move(all(s), s)).inHelp(),
            Use.of(List.of(Key.Named.ENTER), "Enter", "run it", this::run),
            Use.of(List.of(Key.Named.ESC, Key.letter('?')), "Esc", "back", _ -> Step.to(under))));
  }

  @Override
  public Optional<Page> choosing(int row) {
    return Optional.of(new HelpPage(under, row));
  }

  private Step move(int by, Scene scene) {
    return Step.to(new HelpPage(under, Math.clamp(chosen + by, 0, all(scene) - 1)));
  }

  private int all(Scene scene) {
    return under.listed(scene).size();
  }

  private Step run(Scene scene) {
    return under.listed(scene).get(Math.min(chosen, all(scene) - 1)).step().apply(scene);
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}
