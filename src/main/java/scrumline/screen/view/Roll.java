package scrumline.screen.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.Span;
import scrumline.screen.text.Target;
import scrumline.scrum.Slot;
import scrumline.scrum.Talk;
import scrumline.team.Columns;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// Who was, who is and who comes, in one row; `away`, never why, and `after` the call. However many
/// there are, each of them is looked at once.
final class Roll {
  private static final int WIDEST_NAME = 16;

  private final Scene scene;
  private final String current;
  private final Set<String> been;
  private final Map<String, SafeText> shortNames;

  private Roll(Scene scene) {
    this.scene = scene;
    this.current = scene.scrum().current().map(Rep::id).orElse("");
    this.been = been(scene);
    this.shortNames = scene.scrum().team().shortNames();
  }

  /// As many names as fit into `cells` around the current one, with how many more there are at
  /// either side.
  static Line of(Scene scene, int cells) {
    return new Roll(scene).around(cells);
  }

  private static Set<String> been(Scene scene) {
    var talk = scene.scrum().talk();
    var been = new HashSet<String>();
    for (var slot : talk.state() == Talk.State.LOBBY ? Set.<Slot>of() : talk.entered()) {
      slot.rep().filter(_ -> talk.visited(slot)).ifPresent(been::add);
    }
    return been;
  }

  private Line around(int cells) {
    var order = scene.scrum().queue().order();
    var names = order.stream().map(rep -> name(rep).about(new Target.Name(rep), 0)).toList();
    int at = order.indexOf(current);
    int from = 0;
    int to = names.size();
    int width = names.stream().mapToInt(name -> name.width() + 1).sum() - 1;
    while (to - from > 1
        && before(from).width() + width + after(names.size() - to).width() > cells) {
      boolean dropsFirst = at - from > to - 1 - at;
      width -= names.get(dropsFirst ? from : to - 1).width() + 1;
      from += dropsFirst ? 1 : 0;
      to -= dropsFirst ? 0 : 1;
    }
    return before(from).and(joined(names.subList(from, to))).and(after(names.size() - to));
  }

  private static Line before(int hidden) {
    return hidden == 0 ? Line.EMPTY : Line.of(Ink.FAINT, "+" + hidden + " ");
  }

  private static Line after(int hidden) {
    return hidden == 0 ? Line.EMPTY : Line.of(Ink.FAINT, " +" + hidden);
  }

  private static Line joined(List<Line> names) {
    var spans = new ArrayList<Span>();
    for (var name : names) {
      spans.addAll(spans.isEmpty() ? List.of() : Line.of(" ").spans());
      spans.addAll(name.spans());
    }
    return new Line(spans);
  }

  private Line name(String rep) {
    String known = shortNames.containsKey(rep) ? shortNames.get(rep).value() : rep;
    String name = Columns.cut(known, WIDEST_NAME);
    if (Words.out(rep, scene.scrum()).isPresent()) {
      boolean isAway = scene.scrum().queue().away().contains(rep);
      return Line.of(Ink.FAINT, "– " + name + (isAway ? " away" : " after"));
    }
    if (rep.equals(current)) {
      return Line.of(Ink.NAME, "● " + name);
    }
    return been.contains(rep)
        ? Line.of(Ink.MET, "✓").and(Ink.FAINT, " " + name)
        : Line.of(Ink.FAINT, "○ " + name);
  }
}
