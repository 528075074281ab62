package scrumline.screen.view;

import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.Draft;
import scrumline.team.Columns;

/// The line that is being typed, and under it what will be understood.
public final class Editor {
  private Editor() {}

  public static Block draw(Scene scene, TypedLine typed, Understood understood) {
    String whose = Columns.cut(Words.person(typed.rep(), scene.scrum()), scene.columns() / 4);
    var prompt = Line.of(Ink.KEY, " " + word(typed) + " for " + whose + " ▸ ");
    int room = scene.columns() - prompt.width() - 1;
    var line = prompt.and(typed.field().draw(room));
    var ink = understood.complete() ? Ink.PLAIN : Ink.FAINT;
    boolean beside = Columns.width(understood.words()) <= room;
    int indent = beside ? prompt.width() : 3;
    var read = Block.of(line, Line.blank(indent).and(ink, understood.words()));
    return read.above(below(scene, typed, understood));
  }

  /// Who may be meant by a name, what would come of it, or a hint; as many rows whatever is typed,
  /// so that nothing moves.
  private static Block below(Scene scene, TypedLine typed, Understood read) {
    boolean isKpi = typed.kind() == Draft.Kind.KPI;
    var names = isTask(typed) ? typed.completion(scene).line() : Optional.<Line>empty();
    var hint = names.or(() -> Hint.of(scene, typed, read).map(words -> Line.of(Ink.FAINT, words)));
    var lines = isKpi && hint.isEmpty() ? read.facts() : hint.stream().toList();
    int rows = isKpi && scene.rows() >= 24 ? 2 : 1;
    return Flow.of(Line.EMPTY, 3, lines, scene.columns()).tall(rows);
  }

  private static boolean isTask(TypedLine typed) {
    return typed.kind() == Draft.Kind.COMMITMENT || typed.kind() == Draft.Kind.RESOURCE;
  }

  private static String word(TypedLine typed) {
    return switch (typed.kind()) {
      case COMMITMENT -> "commitment";
      case RESOURCE -> "resource";
      case KPI -> "KPI";
      case NOTE -> "private note";
    };
  }
}
