package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.scrum.Chair;
import scrumline.scrum.Event;
import scrumline.scrum.Help;
import scrumline.scrum.Morning;
import scrumline.scrum.Question;
import scrumline.team.Audience;
import scrumline.team.SafeText;

/// The manager notes alone whether a resource that came has helped.
class HelpedPageTest {
  private static final String LIST = "2026-11-16/4";

  @Test
  void one_letter_notes_the_answer_in_the_private_view() {
    var answers = Map.of("y", Help.YES, "p", Help.PARTLY, "n", Help.NO, "s", Help.TOO_SOON);
    answers.forEach(
        (letter, answer) -> {
          var window = asked().in(Audience.MANAGER);
          assertTrue(text(window).contains("y did it help?"), text(window));
          window.press(Key.letter('y'));
          assertTrue(text(window).contains("y it helped   p partly   n no   s too soon"));
          window.press(new Key.Letter(letter));
          assertEquals(Optional.of(answer), window.scrum.minutes().help(LIST));
          assertFalse(text(window).contains("did it help?"), text(window));
        });
  }

  @Test
  void a_noted_answer_leaves_the_key_for_copying_and_is_taken_back_by_undo() {
    var window = asked().in(Audience.MANAGER).press(Key.letter('y'), Key.letter('p'));
    assertEquals(Optional.of("Noted for you alone: partly."), window.said());
    window.press(Key.letter('y'));
    assertEquals(Optional.of("Nothing is agreed in this turn yet."), window.said());
    window.press(Key.letter('u'));
    assertEquals(Optional.empty(), window.scrum.minutes().help(LIST));
    assertTrue(text(window).contains("y did it help?"), text(window));
  }

  @Test
  void the_team_view_neither_asks_nor_tells_nor_takes_back() {
    var answered = asked().in(Audience.MANAGER).press(Key.letter('y'), Key.letter('n'));
    var window = answered.in(Audience.TEAM);
    assertFalse(text(window).contains("the answer"), text(window));
    window.press(Key.letter('u'));
    assertEquals(Optional.of(Help.NO), window.scrum.minutes().help(LIST));
    var team = asked();
    assertFalse(text(team).contains("did it help?"), text(team));
    assertTrue(text(team.press(Key.letter('y'))).contains("Nothing is agreed in this turn yet."));
    assertEquals("Whether it has helped: in private view.", opened(team));
  }

  @Test
  void a_turn_in_which_no_resource_is_asked_about_says_so() {
    var window = Window.on(Morning.lobby().make(Chair::next).turnOf("Sam")).in(Audience.MANAGER);
    assertFalse(text(window).contains("did it help?"), text(window));
    assertEquals("No question about a resource is asked here.", opened(window));
  }

  private static String text(Window window) {
    return window.draw().toString();
  }

  /// What is said where the page is opened by its name.
  private static String opened(Window window) {
    return HelpedPage.open(window.page(), window.scene()).said().orElse("");
  }

  /// Sam is asked what came of the list.
  private static Window asked() {
    var morning = Morning.lobby().make(Chair::next).turnOf("Sam");
    var words = SafeText.of("The distributor list: what has it changed so far?");
    var question = new Question("resource-came", 0, SafeText.EMPTY, words, List.of());
    morning.happens(new Event.Asked(morning.now(), "r07", question, Optional.of(LIST)));
    return Window.on(morning);
  }
}
