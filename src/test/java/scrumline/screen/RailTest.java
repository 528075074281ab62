package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.numbers.RepNumbers;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Morning;
import scrumline.team.Audience;

/// The four questions that follow the coach's, in a rep's turn.
class RailTest {
  private static final List<String> STEPS =
      List.of(
          "What do we need to do?",
          "What do you need that I can give you?",
          "Do we need to adjust any KPIs here?",
          "Let us plan it: what, by when?");

  @Test
  void enter_shows_each_step_to_everybody_and_then_the_question_again() {
    for (var view : Audience.values()) {
      for (var size : List.of(new Size(60, 20), new Size(80, 24), new Size(160, 50))) {
        var window = sam().in(view).sized(size.columns(), size.rows());
        var first = window.draw();
        for (String step : STEPS) {
          String frame = window.press(Key.Named.ENTER).draw().toString();
          assertTrue(frame.contains(step), step + " is not in\n" + frame);
          assertEquals(Optional.empty(), window.said());
        }
        assertEquals(first, window.press(Key.Named.ENTER).draw());
      }
    }
  }

  @Test
  void the_opening_and_the_names_of_the_steps_are_for_the_manager() {
    var window = sam().sized(100, 30);
    var prompt = window.scene().question(sams(window));
    String opening = prompt.opening().value();
    assertFalse(opening.isEmpty());
    for (int step = 0; step <= STEPS.size(); step++) {
      String shared = window.in(Audience.TEAM).draw().toString();
      assertFalse(shared.contains(opening) || shared.contains("❯"), shared);
      String own = window.in(Audience.MANAGER).draw().toString();
      assertEquals(step == 0, own.contains(opening), own);
      assertTrue(own.contains("❯"), own);
      window.press(Key.Named.ENTER);
    }
  }

  @Test
  void the_next_turn_begins_with_its_own_question() {
    var window = sam().press(Key.Named.ENTER, Key.Named.RIGHT);
    assertFalse(window.draw().toString().contains(STEPS.getFirst()), window.draw().toString());
  }

  @Test
  void the_figures_that_a_rule_looked_at_are_sentences_for_the_manager() {
    String frame = why("Tom", Audience.MANAGER).draw().toString();
    String pace = "BECAUSE    The pace is 1.34; this rule asks from 1.00 on.";
    assertTrue(frame.contains(pace), frame);
    assertTrue(frame.contains("Of what fell in the last four weeks, 76 % is calls"), frame);
    var marcus = why("Marcus", Audience.MANAGER).draw().toString();
    assertFalse(marcus.contains("SAYS"), marcus);
    assertEquals(
        Optional.of("Why this question: in private view."), why("Tom", Audience.TEAM).said());
  }

  private static Window why(String rep, Audience view) {
    return Window.on(Morning.started().turnOf(rep)).sized(100, 30).in(view).type("w");
  }

  private static Window sam() {
    return Window.on(Morning.started().turnOf("Sam"));
  }

  private static RepNumbers sams(Window window) {
    return window.scene().review().rep(window.scrum.current().orElseThrow());
  }
}
