package scrumline.screen.view;

import java.util.ArrayList;
import java.util.Collections;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Scroll;
import scrumline.screen.text.Target;
import scrumline.scrum.Slot;
import scrumline.scrum.Turns;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// Who is here today, in the order of the turns. `row` is the name that keys are about.
public record People(Scene scene, int row) {
  /// As many names as fit into `rows`, with how many more there are above and below.
  public Block draw(int rows) {
    var order = scene.scrum().queue().order();
    var scroll = Scroll.withArrows(order.size(), rows);
    int first = scroll.first(row - (rows - 1) / 2);
    var lines = new ArrayList<Line>(Collections.nCopies(order.size(), Line.EMPTY));
    for (int at = first; at < Math.min(first + rows, order.size()); at++) {
      var person = person(order.get(at), at == row);
      lines.set(at, person.about(new Target.Row(at), scene.columns()));
    }
    return scroll.of(lines, first);
  }

  private Line person(String id, boolean isChosen) {
    var out = Words.out(id, scene.scrum());
    boolean away = out.isPresent();
    var name = scene.scrum().team().rep(id).map(Rep::name).orElse(SafeText.of(id));
    var mark = Line.of(isChosen ? Ink.KEY : Ink.PLAIN, isChosen ? "▸ " : "  ");
    return Line.of("  ")
        .and(mark)
        .and(away ? Ink.FAINT : Ink.MET, away ? "– " : "✓ ")
        .and(away ? Ink.FAINT : Ink.PLAIN, name)
        .and(Ink.FAINT, out.map(word -> "  " + word).orElse(isNow(id) ? "  now" : ""));
  }

  private boolean isNow(String id) {
    return scene.scrum().here().flatMap(Slot::rep).filter(id::equals).isPresent();
  }

  /// How the order of the turns came about: `turns rotate weekly; Priya begins today`.
  public static Line order(Scene scene) {
    var opening = scene.scrum().opening();
    String begins =
        scene.scrum().queue().present().stream()
            .findFirst()
            .map(first -> "; " + Words.person(first, scene.scrum()) + " begins today")
            .orElse("");
    return Line.of(Ink.FAINT, "turns " + Turns.told(opening) + begins);
  }
}
