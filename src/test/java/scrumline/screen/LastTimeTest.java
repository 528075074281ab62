package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.scrum.Adjusted;
import scrumline.scrum.Became;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Outcome;
import scrumline.scrum.Recorded;
import scrumline.scrum.Teams;
import scrumline.team.Audience;

/// What was agreed last time: by its number in a rep's turn, and the manager's own in the opening.
class LastTimeTest {
  private static final String TRAVELLED = "Shrink it, swap it, or drop it?";

  @Test
  void a_number_and_a_letter_settle_an_item_in_a_turn() {
    var window = Window.on(Morning.started().turnOf("Sam"));
    says(Optional.of(Outcome.DONE), window.type("1d"), "2026-11-16/3");
    says(Optional.of(Outcome.DROPPED), window.type("2x"), "2026-11-16/4");
    sees(window, "1 Call the 12 September trade-show leads", "✓ done", "✓ no longer needed");
    says(Optional.empty(), window.type("u"), "2026-11-16/4");
  }

  @Test
  void an_item_moves_to_the_day_that_is_typed() {
    var window = Window.on(Morning.started().turnOf("Sam")).sized(100, 30);
    sees(window.type("1m"), "1 ▸ Call the 12 September trade-show leads", "due Mon 30 Nov 2026");
    sees(window.type("mid-month"), "no day was found in “mid-month”");
    assertEquals(
        Optional.of("A day is like fri, 2 dec or in 3 days."),
        window.press(Key.Named.ENTER).said());
    window.press(new Key.Ctrl('U')).type("2026-11-20").press(Key.Named.ENTER);
    assertEquals(Optional.of("Fri 20 Nov has passed."), window.said());
    window.press(new Key.Ctrl('U')).type("fri");
    sees(window, "due Fri 27 Nov 2026");
    moved("2026-11-27", window.press(Key.Named.ENTER), "2026-11-16/3");
    assertTrue(window.page() instanceof TurnPage);
    sees(window, "✓ moved to Fri 27 Nov", "u undo: item moved");
    assertEquals(Optional.empty(), window.type("u").scrum.minutes().became("2026-11-16/3"));
  }

  @Test
  void an_item_moves_to_the_next_scrum_if_no_day_is_typed() {
    var window = Window.on(Morning.started()).type("1m").press(Key.Named.ENTER);
    moved("2026-11-30", window, "2026-11-16/4");
    assertTrue(window.page() instanceof OpeningPage);
    sees(window.type("1m").press(Key.Named.ESC), "d done   m moved to   x no longer needed");
  }

  @Test
  void promises_of_the_manager_are_settled_by_number_in_the_opening() {
    var window = Window.on(Morning.started());
    sees(window, "1 Sam: Get marketing to send the Q4 distributor list");
    sees(window.type("1"), "1 ▸ Get marketing to send the Q4 distributor list", "d done");
    says(Optional.of(Outcome.DONE), window.type("d"), "2026-11-16/4");
    assertTrue(window.page() instanceof OpeningPage);
    sees(window, "✓ done", "u undo: item done");
    assertEquals(Optional.of("There is no item 2."), window.type("2").said());
    says(Optional.empty(), window.type("u"), "2026-11-16/4");
  }

  @Test
  void an_item_settled_in_the_opening_is_settled_in_the_turn() {
    var window = Window.on(Morning.started()).type("1d/sam").press(Key.Named.ENTER);
    sees(window, "2 Dana: Get marketing", "✓ done");
  }

  @Test
  void a_number_stays_with_its_promise_when_another_one_is_settled() {
    var window = Window.on(Morning.of(Teams.withPromises(3)).make(Chair::next)).type("1d");
    sees(window, "I OWE YOU   2 Sam: Promise 2", "1 Sam: Promise 1");
    moved("2026-11-30", window.type("3m").press(Key.Named.ENTER), "2026-11-16/3");
  }

  @Test
  void more_than_nine_are_reached_with_the_arrow() {
    var window = Window.on(Morning.of(Teams.withPromises(12)).make(Chair::next));
    window.type(":items").press(Key.Named.ENTER);
    sees(window, "which item? 1–12, or ↓");
    assertEquals(Optional.of("First the number of the item."), window.type("d").said());
    window.type("9").press(Key.Named.DOWN, Key.Named.DOWN);
    sees(window, "11 ▸ Promise 11");
    says(Optional.of(Outcome.DONE), window.type("d"), "2026-11-16/11");
    window.type("9");
    assertEquals(Optional.of("This is item 9."), window.type("9").said());
    window.press(Key.Named.DOWN, Key.Named.DOWN, Key.Named.DOWN, Key.Named.DOWN);
    assertEquals(Optional.of("There is no item 13."), window.said());
  }

  @Test
  void an_item_carried_twice_asks_the_manager_alone() {
    var team = Window.on(Morning.started().turnOf("Tom")).type("1");
    assertFalse(team.draw().toString().contains(TRAVELLED), team.draw().toString());
    assertFalse(team.draw().toString().contains("week)"), team.draw().toString());
    sees(team.in(Audience.MANAGER), TRAVELLED, "(3rd week)");
    var sam = Window.on(Morning.started().turnOf("Sam")).in(Audience.MANAGER).type("1");
    assertFalse(sam.draw().toString().contains(TRAVELLED), "once is not twice");
    sees(sam, "(2nd week)");
  }

  @Test
  void goals_in_force_are_shown_in_the_opening_and_are_what_a_turn_is_held_against() {
    var morning = Morning.with(Adjusted.of("r07", "calls", 120, 100));
    var window = Window.on(morning.make(Chair::next)).sized(100, 30);
    sees(window, "KPI CHANGES", "Sam: Calls 120 → 100, W48–W49");
  }

  private static void says(Optional<Outcome> outcome, Window window, String item) {
    assertEquals(outcome.map(Became.Settled::new), became(window, item));
  }

  private static void moved(String to, Window window, String item) {
    assertEquals(Optional.of(new Became.Moved(LocalDate.parse(to))), became(window, item));
  }

  private static Optional<Became> became(Window window, String item) {
    return window.scrum.minutes().became(item).map(Recorded::value);
  }

  private static void sees(Window window, String... words) {
    String frame = window.draw().toString();
    for (String word : words) {
      assertTrue(frame.contains(word), () -> word + " is not in\n" + frame);
    }
  }
}
