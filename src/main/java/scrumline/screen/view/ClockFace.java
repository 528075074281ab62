package scrumline.screen.view;

import java.time.Duration;
import scrumline.screen.text.Block;
import scrumline.screen.text.Digits;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.Clock;
import scrumline.scrum.Wording;
import scrumline.team.Sight;

/// The running clock, in digits that can be seen from afar and in words.
public final class ClockFace {
  private ClockFace() {}

  /// A heading at the left and the clock at the right, the same height on every page, so that both
  /// keep their places from turn to turn.
  public static Block head(Scene scene, Block title) {
    return hasDigits(scene) ? large(scene, title) : small(scene, title);
  }

  /// Whether there is room for the large digits. The private view of a low window needs the rows
  /// for figures, and the lowest one for the question, which everybody reads.
  private static boolean hasDigits(Scene scene) {
    return scene.isTall() || (scene.rows() >= 24 && !scene.sees(Sight.PRIVATE));
  }

  private static Block large(Scene scene, Block title) {
    var clock = scene.clock();
    var digits = Digits.of(figures(clock), clock.isPaused() ? Ink.FAINT : Ink.CALM);
    int left = scene.columns() - Math.max(digits.width(), 28) - 2;
    var titled = Block.of(Line.EMPTY).above(title).tall(Digits.HEIGHT);
    var beside = titled.beside(scene.columns() - digits.width() - 2, digits);
    var words = box(clock);
    if (!scene.isWide()) {
      words = words.and(Ink.FAINT, " · ").and(whole(scene));
    }
    return left < 20 ? small(scene, title) : beside.above(words.and("  ").right(scene.columns()));
  }

  private static Block small(Scene scene, Block title) {
    var first = title.tall(1).lines().getFirst();
    var second = title.tall(2).lines().getLast();
    var clock = Line.of(ink(scene.clock().band()), figures(scene.clock())).and("  ");
    var words = box(scene.clock()).and("  ");
    var whole = scene.isWide() ? words : whole(scene).and("  ");
    var start = scene.isWide() ? clock : words;
    return Block.of(
        first.ending(Line.of("  ").and(start), scene.columns()),
        second.ending(Line.of("  ").and(whole), scene.columns()),
        Line.EMPTY);
  }

  /// `0:23 left of 1:15`.
  static Line box(Clock clock) {
    var ink = ink(clock.band());
    String of = Wording.time(clock.box());
    String left = Wording.time(clock.boxLeft());
    String in = clock.boxLeft().isNegative() ? "0:00" : left;
    var words =
        switch (clock.band()) {
          case CALM -> Line.of(ink, in + " left of " + of);
          case ATTENTION -> Line.of(ink, "◐ " + in + " left of " + of);
          case FROM_SAVED -> Line.of(ink, left + " from the time saved");
          case OVER -> Line.of(ink, "▲ " + left + " over " + of);
        };
    return clock.isPaused() ? Line.of(Ink.ATTENTION, "paused · ").and(words) : words;
  }

  /// `03:38 left, ends 09:15`, and what was saved or is owed when it is worth saying.
  static Line whole(Scene scene) {
    var clock = scene.clock();
    return switch (clock.state()) {
      case LOBBY -> Line.of(Ink.FAINT, total(scene) + " · " + starts(scene));
      case OVER -> Line.of(Ink.FAINT, "closed");
      case RUNNING, PAUSED -> running(scene, clock);
    };
  }

  private static String total(Scene scene) {
    return Wording.time(scene.scrum().team().agenda().total());
  }

  /// `starts at 09:00` while that is to come.
  private static String starts(Scene scene) {
    return scene
        .start()
        .filter(planned -> planned.minutesTo(scene.now()) > 0)
        .map(planned -> "starts at " + Wording.hour(scene.local(planned.at()).toLocalTime()))
        .orElse("starts on →");
  }

  private static Line running(Scene scene, Clock clock) {
    String ends = "ends " + Wording.hour(scene.local(clock.ends()).toLocalTime());
    String left = Wording.time(clock.left());
    boolean oneDigit = left.length() == 4;
    if (clock.left().isNegative()) {
      boolean goesOn = clock.ends().isAfter(scene.now());
      return Line.of(Ink.FAINT, left + " past the end" + (goesOn ? ", " + ends : ""));
    }
    return balance(clock).and(Ink.FAINT, (oneDigit ? "0" : "") + left + " left, " + ends);
  }

  /// What is in hand or missing for the whole; nothing where it is not worth a word.
  private static Line balance(Clock clock) {
    boolean saved = clock.saved().compareTo(Duration.ofSeconds(5)) >= 0;
    if (clock.isOver()) {
      return Line.of(Ink.ATTENTION, Wording.time(clock.over()) + " over").and(Ink.FAINT, " · ");
    }
    return saved ? Line.of(Ink.FAINT, "saved " + Wording.time(clock.saved()) + " · ") : Line.EMPTY;
  }

  private static String figures(Clock clock) {
    boolean past = clock.boxLeft().isNegative() && clock.boxLeft().toSeconds() != 0;
    return (past ? "+" : "") + Wording.time(clock.boxLeft());
  }

  private static Ink ink(Clock.Band band) {
    return switch (band) {
      case CALM, FROM_SAVED -> Ink.CALM;
      case ATTENTION -> Ink.ATTENTION;
      case OVER -> Ink.OVER;
    };
  }
}
