package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Key;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.scrum.Morning;
import scrumline.team.Audience;

final class DeskTest {
  private static final Home FOLLOWING = new Home.LookingOn(new FollowPage());

  @Test
  void a_key_ends_the_sentence_of_the_one_before() {
    var said = running().saying(Optional.of("Something was said."));
    assertEquals(Optional.empty(), press(said, Key.letter('t')).desk().said());
    assertTrue(press(said, Key.letter('z')).desk().said().orElseThrow().contains("does nothing"));
  }

  @Test
  void an_event_of_a_run_window_is_asked_of_the_shell() {
    var asked = press(running(), Key.letter(' ')).asked();
    assertTrue(asked.getFirst() instanceof Effect.Happened(Event.Paused _), asked::toString);
  }

  @Test
  void nothing_that_is_done_in_a_window_that_looks_on_changes_the_scrum() {
    for (String keys : List.of(" ", "b", "x", "a", "+", "?", ":", "/", "t")) {
      var desk = Desk.of(FOLLOWING, Audience.MANAGER);
      for (var key : List.of(Key.letter(keys.charAt(0)), Key.Named.ENTER, Key.Named.F9)) {
        var answer = press(desk, key);
        desk = answer.desk();
        assertFalse(
            answer.asked().stream().anyMatch(Effect.Happened.class::isInstance),
            keys + " " + answer.asked());
      }
    }
  }

  @Test
  void ctrl_c_leaves_a_window_that_looks_on_whatever_is_open() {
    for (String keys : List.of("?", "t", ":", "b")) {
      var open = press(Desk.of(FOLLOWING, Audience.TEAM), Key.letter(keys.charAt(0))).desk();
      assertEquals(List.of(Effect.Ask.QUIT), press(open, new Key.Ctrl('C')).asked(), keys);
    }
  }

  @Test
  void a_window_that_looks_on_blanks_by_itself_and_comes_back_in_the_team_view() {
    var blank = press(Desk.of(FOLLOWING, Audience.MANAGER), Key.letter('b')).desk();
    assertEquals(Optional.of(new BlankPage()), blank.over());
    var back = press(blank, Key.letter('x')).desk();
    assertEquals(Optional.empty(), back.over());
    assertEquals(Audience.TEAM, back.view());
  }

  @Test
  void a_window_that_looks_on_has_nothing_to_write_down_when_it_is_left() {
    var scene = scene(running());
    assertTrue(running().left(scene).isPresent());
    assertEquals(Optional.empty(), Desk.of(FOLLOWING, Audience.TEAM).left(scene));
  }

  @Test
  void everything_that_is_open_is_closed_when_a_desk_is_hidden() {
    var hidden = press(Desk.of(FOLLOWING, Audience.MANAGER), Key.letter('?')).desk().hidden();
    assertEquals(Desk.of(FOLLOWING, Audience.TEAM), hidden);
  }

  @Test
  void the_offer_to_look_on_answers_every_key() {
    var offer = Desk.of(new Home.LookingOn(new OfferPage()), Audience.TEAM);
    assertEquals(List.of(Effect.Ask.LOOK_ON), press(offer, Key.Named.ENTER).asked());
    assertEquals(List.of(Effect.Ask.QUIT), press(offer, Key.letter('q')).asked());
    assertEquals(List.of(Effect.Ask.SUSPEND), press(offer, new Key.Ctrl('Z')).asked());
    var answer = press(offer, Key.letter('z'));
    assertEquals(List.of(), answer.asked());
    var frame = answer.desk().draw(scene(answer.desk())).toString();
    assertTrue(frame.contains("z does nothing here. Enter looks on, q leaves."), frame);
  }

  private static Desk running() {
    return Desk.of(Home.OF_SCRUM, Audience.TEAM);
  }

  private static Desk.Answer press(Desk desk, Key key) {
    return desk.press(key, scene(desk));
  }

  private static Scene scene(Desk desk) {
    return Window.on(Morning.started().turnOf("Sam")).at(desk).scene();
  }
}
