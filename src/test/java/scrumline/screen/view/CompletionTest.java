package scrumline.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.screen.CapturePage;
import scrumline.screen.Window;
import scrumline.screen.text.Key;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.SafeText;

/// Names after an `@`, as they are typed in a turn of Sam's.
class CompletionTest {
  private static final Key TAB = Key.Named.TAB;

  @Test
  void matching_names_are_shown_while_a_name_is_typed() {
    var window = typed("rpricing @gr");
    sees(window, "Tab  Grace Liu");
    sees(typed("rpricing @da"), "Tab  Dana Whitfield");
    sees(typed("c@w"), "Tab  Dana Whitfield · Sam Whitaker");
    assertFalse(text(typed("rpricing @gr more")).contains("Tab"), "only at the cursor");
    assertFalse(text(typed("rpricing @zzz")).contains("Tab"));
  }

  @Test
  void tab_completes_the_first_name_and_then_the_next() {
    var window = typed("c@w").press(TAB);
    line("@Dana", window);
    sees(window, "owner Dana Whitfield");
    line("@Sam", window.press(TAB));
    line("@Dana", window.press(TAB));
    line("@Dana ", window.type(" "));
  }

  @Test
  void text_after_a_completed_name_stays() {
    var window = typed("rpricing @gr by fri").press(new Key.Alt('b'), new Key.Alt('b'));
    line("pricing @Grace by fri", window.press(Key.Named.LEFT, TAB));
    sees(window, "owner Grace Liu · due Fri 27 Nov 2026");
  }

  @Test
  void accents_need_not_be_typed() {
    line("@Elena", typed("r@kovacs").press(TAB));
  }

  @Test
  void a_completed_name_has_the_last_name_if_two_reps_share_the_first() {
    var team = Teams.renamed("Grace Liu", SafeText.of("Sam Liu"));
    var window = Window.on(Morning.of(team).make(Chair::next).turnOf("Sam")).type("r@sam");
    sees(window, "Tab  Sam Whitaker · Sam Liu");
    line("@Sam", window.press(TAB));
    sees(window, "owner Sam Whitaker");
    line("@Liu", window.press(TAB));
    sees(window, "owner Sam Liu");
  }

  @Test
  void tab_without_a_name_says_what_it_is_for() {
    String what = "Tab completes an @name: type @ and its first letters.";
    assertEquals(Optional.of(what), typed("rpricing").press(TAB).said());
    assertEquals(Optional.of("Nobody here is called @zzz."), typed("r@zzz").press(TAB).said());
    line("@zzz", typed("r@zzz").press(TAB));
  }

  @Test
  void a_name_that_was_completed_is_a_draft_like_what_was_typed() {
    var window = typed("r@gr").press(TAB).after(2).woken();
    var draft = window.scrum.minutes().drafts().getFirst();
    assertEquals("@Grace", draft.text().value());
  }

  private static Window typed(String keys) {
    return Window.on(Morning.started().turnOf("Sam")).type(keys);
  }

  private static void line(String expected, Window window) {
    assertEquals(expected, ((CapturePage) window.page()).field().text());
  }

  private static void sees(Window window, String words) {
    assertTrue(text(window).contains(words), () -> words + " is not in\n" + text(window));
  }

  private static String text(Window window) {
    return window.draw().toString();
  }
}
