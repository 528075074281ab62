package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.screen.view.Words;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Agenda;
import scrumline.team.Audience;
import scrumline.team.SafeText;

/// Who is here, and how anybody is found.
class PeopleTest {
  private static final Key ENTER = Key.Named.ENTER;
  private static final Key DOWN = Key.Named.DOWN;

  @Test
  void a_long_list_in_the_lobby_says_how_many_more_there_are_at_either_end() {
    var window = Window.on(Morning.of(Teams.ofSixteen())).sized(60, 20);
    sees(window, "↓ 9 more");
    for (int i = 0; i < 8; i++) {
      window.press(DOWN);
    }
    sees(window, "↑ 5 more", "↓ 4 more", "▸ ✓ Priya Raman");
    for (int i = 0; i < 20; i++) {
      window.press(DOWN);
    }
    sees(window, "↑ 9 more", "▸ ✓ Grace Liu");
    assertFalse(text(window).contains("↓ 1"), text(window));
  }

  @Test
  void every_name_of_the_lobby_can_be_chosen_and_is_on_the_window_then() {
    var window = Window.on(Morning.of(Teams.ofSixteen())).sized(60, 20);
    for (int i = 0; i < 16; i++) {
      sees(window, "▸ ✓ ");
      window.press(DOWN);
    }
  }

  @Test
  void the_order_of_the_turns_is_told_in_words() {
    sees(Window.on(Morning.lobby()), "turns rotate weekly; Priya begins today");
    sees(Window.on(Morning.lobby()).type("x"), "turns rotate weekly; Marcus begins today");
    sees(Window.on(Morning.of(Teams.with(Agenda.Order.FILE))), "turns as in the file; Priya");
  }

  @Test
  void x_and_l_in_the_lobby_mark_the_chosen_rep() {
    var window = Window.on(Morning.lobby()).press(DOWN).type("x");
    sees(window, "▸ – Marcus Oyelaran  away");
    assertEquals("r02", window.scrum.queue().away().iterator().next());
    window.press(Key.Named.UP).type("l");
    assertEquals("r01", window.scrum.queue().order().getLast());
    sees(window, "u undo: Priya later");
  }

  @Test
  void a_name_is_found_by_its_letters_without_accents() {
    assertEquals("Elena", after("kovacs"));
    assertEquals("Sam", after("whi"));
    assertEquals("Sam", after("swk"));
    assertEquals("Grace", after("GRACE"));
    assertEquals("wrap-up", after("wr"));
    assertEquals("wins", after("wins"));
  }

  private static String after(String typed) {
    var window = Window.on(Morning.started()).type("/" + typed).press(ENTER);
    var here = window.scrum.here().orElseThrow();
    return here.rep().map(rep -> Words.person(rep, window.scrum)).orElse(here.section());
  }

  @Test
  void joses_name_is_found_however_it_is_typed() {
    var team = Teams.renamed("Grace Liu", SafeText.of("José Ångström"));
    for (String typed : new String[] {"jose", "José", "angst", "JÅ"}) {
      var window = Window.on(Morning.of(team).make(Chair::next)).type("/" + typed).press(ENTER);
      assertEquals(Optional.of("r08"), window.scrum.current().map(rep -> rep.id()), typed);
    }
  }

  @Test
  void an_absent_rep_is_found_by_name_and_brought_back_by_one_key() {
    var morning = Morning.lobby();
    morning.make(chair -> chair.awayOrPresent(morning.rep("Tom")));
    var window = Window.on(morning.make(Chair::next)).type("/tom");
    sees(window, "Tom Bergstrom  away");
    window.press(ENTER);
    assertEquals(Optional.of("Tom is away. x brings Tom back."), window.said());
    window.press(ENTER);
    assertEquals(Optional.of("Tom is away. x brings Tom back."), window.said());
    sees(window.type("x"), "▸ ✓ Tom Bergstrom");
    window.press(ENTER);
    assertEquals(Optional.of("r04"), window.scrum.current().map(rep -> rep.id()));
  }

  @Test
  void away_and_later_ask_for_a_name_outside_a_turn() {
    var window = Window.on(Morning.started()).type(":away").press(ENTER);
    sees(window, "WHO IS HERE", "▸ ✓ Priya Raman");
    window.press(DOWN).type("x");
    assertTrue(window.scrum.queue().away().contains("r02"));
    window.press(Key.Named.ESC);
    assertTrue(window.page() instanceof OpeningPage, window.page().toString());
    assertTrue(window.type("l").page() instanceof PeoplePage);
  }

  @Test
  void away_by_name_marks_the_current_rep_in_a_turn_and_x_the_chosen_one_in_the_list() {
    var window = Window.on(Morning.started().turnOf("Sam")).type(":people").press(ENTER);
    sees(window, "▸ ✓ Sam Whitaker  now");
    window.press(DOWN).type("x").press(Key.Named.ESC);
    assertTrue(window.scrum.queue().away().contains("r08"));
    window.type(":away").press(ENTER);
    assertTrue(window.scrum.queue().away().contains("r07"));
    assertEquals("wrap-up", window.scrum.here().orElseThrow().section());
  }

  @Test
  void x_after_a_number_that_is_no_item_sends_nobody_away() {
    for (String place : List.of("opening", "wins", "team", "Sam", "Priya", "wrap-up")) {
      for (var view : Audience.values()) {
        var window = Window.on(Morning.started().turnOf(place)).in(view).type("9x");
        assertEquals(Set.of(), window.scrum.queue().away(), place);
        assertFalse(window.page() instanceof PeoplePage, place);
      }
    }
  }

  @Test
  void a_jump_in_the_lobby_leads_to_the_row_of_a_name_but_not_to_a_section() {
    var window = Window.on(Morning.lobby()).type("/sam").press(ENTER);
    sees(window, "▸ ✓ Sam Whitaker");
    window.type("/wins").press(ENTER);
    assertEquals(Optional.of("The scrum has not begun. → starts it."), window.said());
  }

  private static void sees(Window window, String... words) {
    for (String word : words) {
      assertTrue(text(window).contains(word), () -> word + " is not in\n" + text(window));
    }
  }

  private static String text(Window window) {
    return window.draw().toString();
  }
}
