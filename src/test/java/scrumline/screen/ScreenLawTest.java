package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.RandomTeams;
import scrumline.scrum.Chair;
import scrumline.scrum.Draft;
import scrumline.scrum.Morning;
import scrumline.scrum.Scrum;

/// What holds on every page, whatever is pressed.
class ScreenLawTest {
  /// Hands whose every frame is drawn, which takes time, and those that only press.
  private static final int HANDS = 14;

  private static final int MANY_HANDS = 80;
  /// An item of last time that has an amount in it.
  private static final String SHOWN_AS_TYPED = "stuck quotes over $";

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
  void no_key_is_ignored_without_a_word() {
    int answered = 0;
    for (int seed = 0; seed < MANY_HANDS; seed++) {
      var hands = new RandomHands(seed);
      var window = Window.on(Morning.lobby());
      for (int i = 0; i < KEYS; i++) {
        for (var key : hands.keys()) {
          var page = window.page;
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

  /// The ends of lists and lines, and what must leave no trace where others can see it.
  private static boolean isQuiet(Window window, Key key) {
    boolean list = window.page.keys().stream().anyMatch(use -> use.isFor(Key.Named.DOWN));
    boolean typed = !window.page.keys().stream().anyMatch(use -> use.isFor(Key.letter('?')));
    boolean note = window.view == View.TEAM && key.equals(Key.letter('n'));
    return note || typed || (list && key instanceof Key.Named);
  }

  @Test
  void nothing_private_is_on_a_shared_window() {
    int looked = 0;
    boolean wasSeen = false;
    for (int seed = 0; seed < HANDS; seed++) {
      var hands = new RandomHands(seed);
      var window = Window.on(Morning.of(Secrets.team()).make(Chair::next).turnOf(rep(seed)));
      for (int i = 0; i < KEYS; i++) {
        window.view = hands.below(12) == 0 && !isAsking(window) ? View.MANAGER : window.view;
        window.size = hands.below(9) == 0 ? new Size(100, 30) : new Size(80, 24);
        hands.keys().forEach(window::press);
        if (isNote(window) && window.view == View.MANAGER) {
          window.type(Secrets.WORD).press(Key.Named.ENTER);
        }
        String frame = window.draw().toString().replace(SHOWN_AS_TYPED, "");
        boolean told = frame.contains(Secrets.WORD) || frame.contains("$");
        assertFalse(told && window.view == View.TEAM, "seed " + seed + "\n" + frame);
        looked += window.view == View.TEAM && window.page instanceof TurnPage ? 1 : 0;
        wasSeen |= told;
      }
    }
    assertTrue(looked > HANDS, "a turn in the team view was looked at " + looked + " times");
    assertTrue(wasSeen, "the private view showed no money: the markers are not there");
  }

  private static String rep(int seed) {
    return List.of("Priya", "Tom", "Diego", "Sam", "Grace").get(seed % 5);
  }

  private static boolean isNote(Window window) {
    return window.page instanceof CapturePage page && page.kind() == Draft.Kind.NOTE;
  }

  private static boolean isAsking(Window window) {
    return window.page instanceof ChoicePage;
  }

  @Test
  void a_note_that_is_marked_in_the_team_view_changes_nothing_on_the_window() {
    for (var size : List.of(new Size(60, 20), new Size(80, 24), new Size(160, 50))) {
      var morning = Morning.started().onTimeTo("Sam").make(Chair::allGood);
      var window = Window.on(morning).sized(size.columns(), size.rows());
      var before = window.draw();
      assertEquals(before, window.type("n").draw());
      assertTrue(window.scrum.minutes().marked("r07"));
    }
  }
}
