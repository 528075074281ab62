package scrumline.screen.view;

import java.util.List;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.text.NotSaved;
import scrumline.scrum.Event;
import scrumline.scrum.Wording;
import scrumline.team.Columns;
import scrumline.team.SafeText;
import scrumline.team.Sight;

/// What all pages of a scrum have around them: the header with its tag, the names, and the footer
/// with the keys.
public final class Frame {
  private static final String WHAT_TO_DO = "! what to do";

  private Frame() {}

  /// A whole window: header, names, `body` and the keys of its page.
  public static Block of(Scene scene, Footer footer, Block body) {
    var top = Block.of(header(scene), names(scene));
    var bottom = bottom(scene, footer);
    int room = scene.rows() - top.height() - bottom.height();
    return top.above(body.tall(room)).above(bottom).fit(scene.size());
  }

  /// How many rows are left for a body.
  public static int room(Scene scene) {
    return scene.rows() - 3 - (scene.notSaved().isPresent() ? 1 : 0);
  }

  static Line header(Scene scene) {
    var team = scene.scrum().team().name();
    var date = scene.scrum().opening().date();
    String when =
        scene.isWide()
            ? Wording.dayOfYear(date) + " · " + scene.scrum().opening().week().shortName()
            : Wording.dayOfMonth(date);
    var whole = Line.of(Ink.FAINT, " " + team + " · weekly scrum · " + when);
    int room = scene.columns() - tag(scene).width() - 1;
    var day = Line.of(Ink.FAINT, " · " + when);
    var brief = Line.of(Ink.FAINT, Columns.cut(" " + team, room - day.width())).and(day);
    return (whole.width() <= room ? whole : brief).ending(tag(scene), scene.columns());
  }

  private static Line tag(Scene scene) {
    return scene.sees(Sight.PRIVATE)
        ? Line.of(Ink.PRIVATE, " PRIVATE ")
        : Line.of(Ink.SHARED, " SHARED ");
  }

  /// Everybody's name, and in a wide window how the whole scrum's clock stands.
  static Line names(Scene scene) {
    var clock = scene.isWide() ? ClockFace.whole(scene).and(" ") : Line.EMPTY;
    int room = scene.columns() - 1 - (clock.width() == 0 ? 0 : clock.width() + 2);
    return Line.of(" ").and(Roll.of(scene, room)).ending(clock, scene.columns());
  }

  /// The footer, and above it what must not be overlooked.
  public static Block bottom(Scene scene, Footer footer) {
    var keys = Block.of(keys(scene, footer));
    return scene.notSaved().map(it -> Block.of(bar(scene, it)).above(keys)).orElse(keys);
  }

  private static Line bar(Scene scene, NotSaved notSaved) {
    String bar = " " + notSaved.bar(scene.itemsNotSaved(), WHAT_TO_DO);
    return Line.of(Ink.NOTICE, Columns.cut(bar, scene.columns()));
  }

  private static Line keys(Scene scene, Footer footer) {
    var said = scene.said().or(() -> Standstill.of(scene, footer));
    if (said.isPresent()) {
      return Line.of(Ink.PLAIN, " ").and(Ink.CHOSEN, SafeText.of(" " + said.get() + " "));
    }
    var end = key(footer.can(Footer.Can.SHOW_KEYS) ? "?" : "F1", "keys").and(" ");
    int room = scene.columns() - end.width();
    var undo = undo(scene, footer);
    boolean first = scene.undoable().filter(fact -> fact.value() instanceof Event.Deed).isPresent();
    var line = nudged(footer.keys(), Nudge.of(scene, footer), room);
    line = first ? fitting(line, undo, room) : line;
    line = named(footer.keys(), Footer.Place.WHERE_IT_FITS, line, room);
    return (first ? line : fitting(line, undo, room)).ending(end, scene.columns());
  }

  /// The first keys, which keep their places where what is said beside them has room behind them:
  /// a window that is watched changes as little as it can.
  private static Line nudged(List<Footer.Named> keys, Line nudge, int room) {
    var behind = named(keys, Footer.Place.ALWAYS, Line.of(" "), room).and(nudge);
    return behind.width() <= room
        ? behind
        : named(keys, Footer.Place.ALWAYS, Line.of(" ").and(nudge), room);
  }

  /// Those keys of a footer that fit into `room` cells after `line`.
  private static Line named(List<Footer.Named> keys, Footer.Place place, Line line, int room) {
    for (var one : keys) {
      boolean isNamed = one.place() == place;
      line = isNamed ? fitting(line, key(one.keys(), one.word()).and("  "), room) : line;
    }
    return line;
  }

  private static Line fitting(Line line, Line more, int room) {
    return line.width() + more.width() <= room ? line.and(more) : line;
  }

  private static Line undo(Scene scene, Footer footer) {
    return scene
        .undoable()
        .filter(_ -> footer.can(Footer.Can.UNDO))
        .map(fact -> key("u", "undo: " + Words.done(fact, scene.scrum())).and("  "))
        .orElse(Line.EMPTY);
  }

  public static Line key(String key, String word) {
    return Line.of(Ink.KEY, key).and(Ink.FAINT, " " + word);
  }
}
