package scrumline.screen;

import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.Draft;
import scrumline.team.Columns;

/// The line that is being typed, and under it what will be understood.
final class Editor {
  private Editor() {}

  static Block draw(Scene scene, CapturePage page) {
    String whose = Columns.cut(Words.person(page.rep(), scene.scrum()), scene.columns() / 4);
    var prompt = Line.of(Ink.KEY, " " + word(page) + " for " + whose + " ▸ ");
    int room = scene.columns() - prompt.width() - 1;
    var typed = prompt.and(page.field().draw(room));
    var understood = Understood.of(scene, page);
    var ink = understood.complete() ? Ink.PLAIN : Ink.FAINT;
    boolean beside = Columns.width(understood.words()) <= room;
    int indent = beside ? prompt.width() : 3;
    var read = Block.of(typed, Line.blank(indent).and(ink, understood.words()));
    return read.above(below(scene, page, understood.facts()));
  }

  /// Who may be meant by a name, what would come of it, or a hint; as many rows whatever is typed,
  /// so that nothing moves.
  private static Block below(Scene scene, CapturePage page, List<Line> facts) {
    boolean isKpi = page.kind() == Draft.Kind.KPI;
    var names = isTask(page) ? page.completion(scene).line() : Optional.<Line>empty();
    var hint = names.or(() -> Hint.of(scene, page).map(words -> Line.of(Ink.FAINT, words)));
    var lines = isKpi && hint.isEmpty() ? facts : hint.stream().toList();
    int rows = isKpi && scene.rows() >= 24 ? 2 : 1;
    return Flow.of(Line.EMPTY, 3, lines, scene.columns()).tall(rows);
  }

  private static boolean isTask(CapturePage page) {
    return page.kind() == Draft.Kind.COMMITMENT || page.kind() == Draft.Kind.RESOURCE;
  }

  private static String word(CapturePage page) {
    return switch (page.kind()) {
      case COMMITMENT -> "commitment";
      case RESOURCE -> "resource";
      case KPI -> "KPI";
      case NOTE -> "private note";
    };
  }
}
