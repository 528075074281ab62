package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.scrum.Event;
import scrumline.scrum.Morning;

/// A window that is too small to show a scrum.
class SmallPageTest {
  @Test
  void q_asks_before_it_leaves_and_a_second_q_leaves() {
    var window = small().type("q");
    assertTrue(text(window).startsWith("q again leaves; Esc goes back. Everything"), text(window));
    assertFalse(window.asked.contains(Effect.Ask.QUIT));
    window.type("q");
    assertTrue(window.asked.contains(Effect.Ask.QUIT));
    assertTrue(happened(window).stream().anyMatch(Event.Left.class::isInstance));
  }

  @Test
  void q_leaves_a_second_screen_at_once() {
    for (var page : List.of(new FollowPage(), new ReplayPage(3, 20, 1, false))) {
      var window = small();
      window.showing(page);
      window.type("q");
      assertTrue(window.asked.contains(Effect.Ask.QUIT), () -> "from " + page);
      assertTrue(happened(window).isEmpty(), () -> "from " + page);
    }
  }

  @Test
  void esc_goes_back_to_the_turn_that_was_there() {
    var window = small();
    var before = window.page();
    assertEquals(before, window.type("q").press(Key.Named.ESC).page());
    assertTrue(text(window).startsWith("Scrumline goes on; it needs 60x20"), text(window));
  }

  @Test
  void a_line_that_is_being_typed_is_kept_when_q_asks() {
    var window = Window.on(Morning.started().onTimeTo("Sam")).type("ccall them").sized(40, 10);
    window.type("q");
    assertTrue(happened(window).stream().anyMatch(Event.Drafted.class::isInstance));
    assertEquals("call them", ((CapturePage) window.press(Key.Named.ESC).page()).field().text());
  }

  @Test
  void every_other_key_is_answered_and_changes_nothing() {
    for (var key : List.of(Key.letter('a'), Key.Named.RIGHT, Key.letter('?'), Key.Named.ESC)) {
      var window = small();
      var before = window.scrum;
      window.press(key);
      assertTrue(text(window).contains("does nothing in so small a window"), text(window));
      assertTrue(text(window).contains("it needs 60x20"), text(window));
      assertEquals(before, window.scrum);
    }
  }

  @Test
  void a_small_window_is_blanked_and_any_key_comes_back() {
    var window = small().type("b");
    assertTrue(window.scrum.blanked());
    assertTrue(text(window).isBlank(), text(window));
    assertFalse(window.type("x").scrum.blanked());
  }

  private static Window small() {
    return Window.on(Morning.started().onTimeTo("Sam")).sized(40, 10);
  }

  private static List<Event> happened(Window window) {
    return window.asked.stream()
        .flatMap(
            one ->
                one instanceof Effect.Happened(Event event)
                    ? List.of(event).stream()
                    : List.<Event>of().stream())
        .toList();
  }

  /// In one line, however it was broken.
  private static String text(Window window) {
    return window.draw().toString().replaceAll("\\s+", " ").strip();
  }
}
