package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scrumline.screen.Pointer.click;
import static scrumline.screen.Pointer.clickOn;
import static scrumline.screen.Pointer.place;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Teams;
import scrumline.team.Audience;
import scrumline.team.Rep;

/// What a click and the wheel do, in both views.
class MouseTest {
  private static final Key.Click NOWHERE = new Key.Click(79, 0);

  @Test
  void a_click_on_a_name_goes_to_its_turn() {
    for (var view : Audience.values()) {
      for (String place : List.of("opening", "wins", "team", "Sam", "wrap-up")) {
        var window = Window.on(Morning.started().turnOf(place)).in(view);
        click(window, "Elena");
        assertEquals(Optional.of("r03"), window.scrum.current().map(Rep::id), place);
        assertEquals(view, window.view());
        assertTrue(window.page() instanceof TurnPage, place);
      }
    }
  }

  @Test
  void a_click_on_the_name_of_the_turn_comes_back_to_it_and_is_no_step() {
    var window = sam().type("t");
    int before = window.asked.size();
    click(window, "● Sam");
    assertTrue(window.page() instanceof TurnPage);
    assertEquals(before, window.asked.size());
  }

  @Test
  void a_click_on_the_name_of_an_absent_rep_opens_the_list_and_says_how_they_come_back() {
    var morning = Morning.started().turnOf("Sam");
    morning.make(chair -> chair.awayOrPresent("r03"));
    var window = Window.on(morning);
    click(window, "– Elena");
    sees(window, "WHO IS HERE", "▸ – Elena Kovács  away", "Elena is away. x brings Elena back.");
  }

  @Test
  void a_click_in_the_lobby_chooses_a_name_in_the_row_and_in_the_list() {
    for (var view : Audience.values()) {
      var window = Window.on(Morning.lobby()).in(view);
      clickOn(window, 1, "Elena");
      sees(window, "▸ ✓ Elena");
      click(window, "✓ Marcus Oyelaran");
      sees(window, "▸ ✓ Marcus");
      quiet(window, place(window, "AGENDA"));
    }
  }

  @Test
  void names_are_found_in_a_row_that_has_no_room_for_all_of_them_and_in_a_list_that_is_scrolled() {
    var window = Window.on(Morning.of(Teams.ofSixteen())).sized(60, 20);
    for (int i = 0; i < 9; i++) {
      window.press(Key.Named.DOWN);
    }
    var order = window.scrum.queue().order();
    String next = window.scrum.team().rep(order.get(10)).orElseThrow().name().value();
    click(window, "✓ " + next);
    sees(window, "▸ ✓ " + next);
    assertEquals(new LobbyPage(10), window.page());
  }

  @Test
  void a_click_on_a_line_of_the_jump_list_chooses_it_and_another_one_goes_there() {
    var window = sam().type("/");
    clickOn(window, 9, "");
    int chosen = ((JumpPage) window.page()).chosen();
    assertTrue(chosen > 0);
    clickOn(window, 9, "");
    assertEquals(window.scrum.slots().get(chosen), window.scrum.here().orElseThrow());
    click(window.type("/el"), "Elena Kovács");
    assertEquals(Optional.of("r03"), window.scrum.current().map(Rep::id));
  }

  @Test
  void a_click_on_a_line_of_the_palette_chooses_it_and_another_one_runs_it() {
    for (var view : Audience.values()) {
      var window = sam().in(view).type(":");
      click(click(window, "    pause"), "    pause");
      assertTrue(window.scene().clock().isPaused(), window.draw()::toString);
    }
  }

  @Test
  void a_click_on_a_line_of_the_help_chooses_it_and_another_one_runs_it_on_the_page_below() {
    var window = sam().type("?");
    click(window, "Pause and go on");
    sees(window, "▸     space  Pause and go on");
    click(window, "Pause and go on");
    assertTrue(window.scene().clock().isPaused(), window.draw()::toString);
    assertTrue(window.page() instanceof TurnPage);
  }

  @Test
  void a_click_on_a_name_of_those_who_are_here_chooses_it_and_another_one_goes_to_the_turn() {
    var window = sam().type(":people").press(Key.Named.ENTER);
    sees(click(window, "✓ Marcus Oyelaran"), "▸ ✓ Marcus Oyelaran");
    click(window, "✓ Marcus Oyelaran");
    assertEquals(Optional.of("r02"), window.scrum.current().map(Rep::id));
  }

  @Test
  void the_row_of_names_leads_to_a_turn_from_the_lists_too() {
    for (String list : List.of("?", ":", "/", "t", "d", "w")) {
      var window = sam().in(Audience.MANAGER).type(list);
      clickOn(window, 1, "Elena");
      assertEquals(Optional.of("r03"), window.scrum.current().map(Rep::id), list);
      assertTrue(window.page() instanceof TurnPage, list);
    }
  }

  @Test
  void a_click_on_a_name_does_nothing_while_a_line_is_typed_or_a_question_is_open() {
    for (String keys : List.of("ccall them", "kcalls 10", "q", "1")) {
      var window = sam().in(Audience.MANAGER).type(keys);
      quiet(window, place(window, 1, "Elena"));
    }
    var typed = sam().type("ccall them").press(Key.Named.F1);
    quiet(typed, place(typed, 1, "Elena"));
    var resume = sam().showing(new ResumePage(sam().scrum.lastAt()));
    resume.draw().lines().forEach(_ -> quiet(resume, new Key.Click(10, 1)));
  }

  @Test
  void a_click_anywhere_else_does_nothing_and_says_nothing() {
    KeysTest.onEveryPage(
        window -> {
          quiet(window, NOWHERE);
          quiet(window, new Key.Click(0, window.size.rows() - 1));
          quiet(window, new Key.Click(2_000, 1));
          quiet(window, new Key.Click(1, 2_000));
        });
  }

  @Test
  void the_wheel_moves_lists_and_is_silent_elsewhere() {
    var help = sam().type("?").press(Key.Wheel.DOWN, Key.Wheel.DOWN, Key.Wheel.UP);
    assertEquals(1, ((HelpPage) help.page()).chosen());
    assertEquals(new LobbyPage(1), Window.on(Morning.lobby()).press(Key.Wheel.DOWN).page());
    for (var wheel : Key.Wheel.values()) {
      quiet(Window.on(Morning.started()), wheel);
      List.of("", "kcalls 10", "c", "b").forEach(keys -> quiet(sam().type(keys), wheel));
    }
  }

  @Test
  void a_window_that_is_too_small_has_nothing_to_click() {
    for (String keys : List.of("", "?", "c", "q")) {
      for (int row = 0; row < 10; row++) {
        quiet(sam().type(keys).sized(40, 10), new Key.Click(5, row));
      }
      quiet(sam().type(keys).sized(40, 10), Key.Wheel.DOWN);
    }
  }

  @Test
  void a_closed_scrum_says_that_it_is_closed() {
    var window = Window.on(Morning.started().turnOf("wrap-up").make(Chair::close));
    KeysTest.said("The scrum is closed.", click(window, "Elena"));
  }

  private static Window sam() {
    return Window.on(Morning.started().turnOf("Sam").after(52));
  }

  /// Nothing happens, nothing is said, and the frame stays.
  private static void quiet(Window window, Key key) {
    window.quiet();
    var before = window.draw();
    var page = window.page();
    int asked = window.asked.size();
    window.press(key);
    assertEquals(page, window.page(), key + " on " + page);
    assertEquals(asked, window.asked.size(), key + " on " + page);
    assertEquals(before, window.draw());
  }

  private static void sees(Window window, String... words) {
    for (String one : words) {
      assertTrue(window.draw().toString().contains(one), () -> one + " in\n" + window.draw());
    }
  }
}
