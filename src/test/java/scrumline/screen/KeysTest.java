package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.screen.view.Footer;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.team.Audience;

/// Every key on every page that there is a picture of, in both views.
class KeysTest {
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 +-−=/:?!.,;@#$%&*()é";

  @Test
  void every_dead_key_is_answered() {
    onEveryPage(
        window -> {
          for (var key : keys()) {
            var page = window.visible();
            var step = page.press(key, window.scene());
            boolean answers = !step.effects().isEmpty() || !step.page().equals(Optional.of(page));
            assertTrue(answers || isQuiet(window, key), key + " on " + page);
          }
        });
  }

  /// Typing in a line that is at its end, the ends of lists, the mouse where nothing is meant by
  /// it, and what must leave no trace in sight of others.
  private static boolean isQuiet(Window window, Key key) {
    var page = window.visible();
    boolean typing = !has(page, Key.letter('?')) && !(page instanceof BlankPage);
    boolean listEnd = key instanceof Key.Named && has(page, Key.Named.DOWN) && has(page, key);
    boolean note = window.view() == Audience.TEAM && key.equals(Key.letter('n'));
    boolean mouse = key instanceof Key.Click || key instanceof Key.Wheel;
    return typing || listEnd || note || mouse;
  }

  @Test
  void a_key_with_a_meaning_on_another_page_says_why_it_is_dead_here() {
    for (var window : rooms()) {
      for (String letter : "crknawyetdxl+−u/:123456789".split("")) {
        var said = window.page().press(new Key.Letter(letter), window.scene()).said().orElse("");
        assertFalse(said.contains("does nothing"), letter + " on " + window.page() + ": " + said);
      }
    }
  }

  /// The lobby, every section, a turn, and after the end.
  private static List<Window> rooms() {
    var rooms = new ArrayList<Window>();
    for (var view : Audience.values()) {
      rooms.add(Window.on(Morning.lobby()).in(view));
      for (String place : List.of("opening", "wins", "team", "Sam", "Priya", "wrap-up")) {
        rooms.add(Window.on(Morning.started().turnOf(place)).in(view));
      }
      rooms.add(Window.on(Morning.started().turnOf("wrap-up").make(Chair::close)).in(view));
    }
    return rooms;
  }

  @Test
  void a_dead_key_says_why_and_what_to_do() {
    says("The scrum has not begun. → starts it; this is for a rep's turn.", Morning.lobby(), "c");
    says("The scrum has not begun. → starts it.", Morning.lobby(), "+");
    says("No clock runs yet. → starts the scrum.", Morning.lobby(), " ");
    says("This is for a rep's turn; / and a name goes there.", Morning.started(), "k");
    says("This is for the wrap-up; / and its name goes there.", Morning.started(), "e");
    says("One person's weeks: in private view.", Morning.started(), "d");
    var sam = Morning.started().turnOf("Sam");
    says("Why this question: in private view.", sam, "w");
    says("There is no item 9.", sam, "9");
    says("x alone marks nobody away; :away and Enter does.", sam, "x");
    says("x alone marks nobody away; :away and Enter does.", sam, "9x");
    says("x alone marks nobody away; :away and Enter does.", Morning.started(), "x");
    says("C does nothing here; c does.", sam, "C");
    says("j does nothing here. ? shows the keys.", sam, "j");
    says("Nothing is open from last time here.", Morning.started().turnOf("Priya"), "1");
    var closed = Morning.started().turnOf("wrap-up").make(Chair::close);
    says("The scrum is closed; what was agreed is in its log.", closed, "r");
    says("The scrum is closed.", closed, "x");
    said("Nothing is open over this page. q leaves.", Window.on(sam).press(Key.Named.ESC));
    said("j does nothing here. Esc goes back.", Window.on(sam).type("?j"));
    said("There is no line to paste into here.", Window.on(sam).press(new Key.Pasted("a\nb")));
  }

  private static void says(String sentence, Morning morning, String key) {
    said(sentence, Window.on(morning).type(key));
  }

  static void said(String sentence, Window window) {
    assertEquals(Optional.of(sentence), window.said());
  }

  @Test
  void every_key_of_the_footer_is_in_the_help_and_does_something() {
    onEveryPage(
        window -> {
          var page = window.visible();
          for (var use : page.keys()) {
            boolean inFooter = use.place() != Footer.Place.HELP_ONLY;
            for (var key : inFooter ? use.keys() : List.<Key>of()) {
              var step = page.press(key, window.scene());
              boolean does = !step.effects().isEmpty() || !step.page().equals(Optional.of(page));
              assertTrue(does || isQuiet(window, key), key + " on " + page);
            }
          }
          boolean helps = has(page, Key.letter('?')) || has(page, Key.Named.F1);
          if (helps && !(page instanceof HelpPage)) {
            inHelp(window, page);
          }
        });
  }

  /// The lines of the help, as far as one goes down.
  private static void inHelp(Window window, Page page) {
    var seen = new StringBuilder();
    var listed = page.listed(window.scene());
    for (int at = 0; at < listed.size(); at++) {
      seen.append(new HelpPage(page, at).draw(window.scene()));
    }
    for (var use : listed) {
      String shown = use.shown() + "  " + use.sentence();
      String begin = shown.substring(0, Math.min(shown.length(), window.size.columns() - 20));
      assertTrue(seen.indexOf(begin) >= 0, begin + " is not in the help of " + page);
    }
  }

  static void onEveryPage(Consumer<Window> look) {
    int looked = 0;
    for (var shot : Album.shots()) {
      look.accept(shot.window());
      looked++;
    }
    assertTrue(looked > 80, "only " + looked + " windows");
  }

  static boolean has(Page page, Key key) {
    return page.keys().stream().anyMatch(use -> use.isFor(key));
  }

  private static List<Key> keys() {
    var keys = new ArrayList<Key>(List.of(Key.Named.values()));
    keys.addAll(RandomHands.letters(LETTERS));
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      keys.add(new Key.Ctrl(letter));
      keys.add(new Key.Alt(Character.toLowerCase(letter)));
    }
    keys.add(new Key.Pasted("two\nlines"));
    keys.addAll(List.of(Key.Wheel.values()));
    keys.add(new Key.Click(4, 1));
    return keys;
  }
}
