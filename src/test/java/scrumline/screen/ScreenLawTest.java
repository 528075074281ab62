package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.RandomTeams;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;

/// What holds on every page, whatever is pressed.
class ScreenLawTest {
  /// Hands whose every frame is drawn, which takes time, and those that only press.
  private static final int HANDS = 14;

  private static final int MANY_HANDS = 80;
  private static final int KEYS = 50;

  @Test
  void every_frame_fills_its_window_exactly() {
    for (int seed = 0; seed < HANDS; seed++) {
      var hands = new RandomHands(seed);
      var team = seed % 4 == 0 ? Secrets.team() : RandomTeams.team(seed);
      var window = Window.on(Morning.of(team));
      for (int i = 0; i < KEYS; i++) {
        window.size = hands.size();
        hands.keys().forEach(window::press);
        filled(window, "seed " + seed + ", key " + i);
        window.after(hands.below(20)).woken();
      }
    }
  }

  private static void filled(Window window, String where) {
    var frame = window.draw();
    String what = where + " on " + window.visible();
    assertEquals(window.size.rows(), frame.height(), what);
    for (var line : frame.lines()) {
      assertEquals(window.size.columns(), line.width(), what + ": " + line);
    }
  }

  @Test
  void the_scrum_is_what_its_events_make_of_it() {
    for (int seed = 0; seed < MANY_HANDS; seed++) {
      var hands = new RandomHands(seed);
      var window = Window.on(Morning.lobby());
      var start = window.scrum;
      for (int i = 0; i < KEYS; i++) {
        hands.keys().forEach(window.after(hands.below(20))::press);
      }
      assertEquals(replayed(start, window), window.scrum, "seed " + seed);
    }
  }

  private static Scrum replayed(Scrum start, Window window) {
    var scrum = start;
    for (var effect : window.asked) {
      scrum = effect instanceof Effect.Happened happened ? scrum.after(happened.event()) : scrum;
    }
    return scrum;
  }

  @Test
  void every_dead_key_is_answered() {
    int answered = 0;
    for (int seed = 0; seed < MANY_HANDS; seed++) {
      var hands = new RandomHands(seed);
      var window = Window.on(Morning.lobby());
      for (int i = 0; i < KEYS; i++) {
        for (var key : hands.keys()) {
          var page = window.page();
          var step = page.press(key, window.scene());
          boolean answer = !step.effects().isEmpty() || !step.page().equals(pageOf(page));
          assertTrue(answer || isQuiet(window, key), "seed " + seed + ": " + key + " on " + page);
          answered += answer ? 1 : 0;
          window.press(key);
        }
      }
    }
    assertTrue(answered > MANY_HANDS * KEYS / 2, "only " + answered + " keys were answered");
  }

  private static Optional<Page> pageOf(Page page) {
    return Optional.of(page);
  }

  /// The ends of lists and lines, the mouse where nothing is meant by it, and what must leave no
  // trace where others can see it.
  private static boolean isQuiet(Window window, Key key) {
    boolean list = window.page().keys().stream().anyMatch(use -> use.isFor(Key.Named.DOWN));
    boolean typed = !window.page().keys().stream().anyMatch(use -> use.isFor(Key.letter('?')));
    boolean note = window.view() == Audience.TEAM && key.equals(Key.letter('n'));
    boolean mouse = key instanceof Key.Click || key instanceof Key.Wheel;
    return note || mouse || typed || (list && key instanceof Key.Named);
  }

  @Test
  void a_note_that_is_marked_in_the_team_view_changes_nothing_on_the_window() {
    for (var size : List.of(new Size(60, 20), new Size(80, 24), new Size(160, 50))) {
      var morning = Morning.started().onTimeTo("Sam").make(Chair::nothingNew);
      var window = Window.on(morning).sized(size.columns(), size.rows());
      var before = window.draw();
      assertEquals(before, window.type("n").draw());
      assertTrue(window.scrum.minutes().marked("r07"));
    }
  }
}
