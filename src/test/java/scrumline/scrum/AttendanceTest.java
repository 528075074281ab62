package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttendanceTest {
  @Test
  void a_rep_who_is_away_has_no_turn_and_one_who_comes_back_has_it_in_its_place() {
    var morning = Morning.lobby();
    attend(morning, "Tom");
    assertEquals(
        List.of("Priya", "Marcus", "Elena", "Aisha", "Diego", "Sam", "Grace"), turns(morning));
    attend(morning, "Tom");
    assertEquals(
        List.of("Priya", "Marcus", "Elena", "Tom", "Aisha", "Diego", "Sam", "Grace"),
        turns(morning));
  }

  @Test
  void the_next_turn_begins_if_the_current_rep_leaves() {
    var morning = Morning.started().onTimeTo("Sam").after(30);
    attend(morning, "Sam");
    assertEquals("Grace", morning.here());
    assertEquals(Duration.ZERO, morning.clock().spent());
    assertEquals(Duration.ofSeconds(30), spent(morning, "Sam"));
  }

  @Test
  void the_section_after_the_turns_begins_if_the_last_rep_leaves() {
    var morning = Morning.started().onTimeTo("Grace");
    attend(morning, "Grace");
    assertEquals("wrap-up", morning.here());
  }

  @Test
  void later_lets_the_next_rep_begin_and_comes_back_at_the_end() {
    var morning = Morning.started().onTimeTo("Sam").after(10);
    morning.make(chair -> chair.later(morning.rep("Sam")));
    assertEquals("Grace", morning.here());
    assertEquals("Sam", turns(morning).getLast());
    assertEquals("Sam", morning.make(Chair::next).here());
    assertEquals(Duration.ofSeconds(10), morning.clock().spent());
  }

  @Test
  void a_turn_goes_on_if_another_rep_leaves_or_moves_to_the_end() {
    var morning = Morning.started().onTimeTo("Sam").after(10);
    attend(morning, "Grace");
    morning.make(chair -> chair.later(morning.rep("Priya")));
    assertEquals("Sam", morning.here());
    assertEquals(Duration.ofSeconds(10), morning.clock().spent());
  }

  @Test
  void a_pause_outlasts_a_change_of_turn() {
    var morning = Morning.started().onTimeTo("Sam").make(Chair::pauseOrGoOn);
    attend(morning, "Sam");
    assertTrue(morning.clock().isPaused());
    assertEquals("Grace", morning.here());
  }

  @Test
  void unknown_reps_change_nothing() {
    var morning = Morning.started().turnOf("Sam");
    var before = morning.scrum();
    morning.happens(new Event.MarkedAway(morning.now(), "nobody"));
    morning.happens(new Event.MovedLater(morning.now(), "nobody"));
    assertEquals(before.queue(), morning.scrum().queue());
    assertFalse(before.seq() == morning.scrum().seq());
  }

  @Test
  void boxes_are_recomputed_at_once_if_a_rep_leaves() {
    var morning = Morning.lobby();
    assertEquals("1:15", planned(morning));
    attend(morning, "Tom");
    assertEquals("1:25", planned(morning));
    attend(morning, "Priya");
    assertEquals("1:40", planned(morning));
    attend(morning, "Tom");
    attend(morning, "Priya");
    assertEquals("1:15", planned(morning));
  }

  @Test
  void the_time_of_a_rep_who_leaves_goes_to_the_others_to_the_second() {
    var morning = Morning.started().onTimeTo("Aisha").after(10);
    assertEquals("1:15", morning.box());
    attend(morning, "Sam");
    assertEquals("1:25", morning.box());
    attend(morning, "Grace");
    assertEquals("1:40", morning.box());
    attend(morning, "Grace");
    attend(morning, "Sam");
    assertEquals("1:15", morning.box());
    assertEquals(Duration.ofSeconds(65), morning.clock().boxLeft());
  }

  @Test
  void the_next_rep_has_more_time_if_the_current_one_leaves() {
    var morning = Morning.started().onTimeTo("Sam").after(15);
    attend(morning, "Sam");
    assertEquals("Grace", morning.here());
    assertEquals("1:25", morning.box());
    assertEquals(85, morning.clock().boxLeft().toSeconds());
    attend(morning, "Sam");
    assertEquals("Grace", morning.here(), "the turn goes on when somebody comes back");
    assertEquals(List.of("Sam", "Grace"), turns(morning).subList(6, 8), "Sam had begun");
  }

  @Test
  void a_rep_comes_last_if_they_return_after_their_place() {
    var morning = Morning.lobby();
    attend(morning, "Tom");
    morning.make(Chair::next).onTimeTo("Sam").after(20);
    attend(morning, "Tom");
    assertEquals("Sam", morning.here());
    assertEquals("Tom", turns(morning).getLast());
    morning.make(Chair::next).make(Chair::next);
    assertEquals("Tom", morning.here());
    morning.make(Chair::next);
    assertEquals("wrap-up", morning.here());
    morning.make(Chair::undo).make(Chair::undo).make(Chair::undo).make(Chair::undo);
    assertEquals("Sam", morning.here());
    assertTrue(morning.scrum().queue().away().contains(morning.rep("Tom")));
    assertEquals("r04", morning.scrum().queue().order().get(3), "back in its place");
  }

  private static String planned(Morning morning) {
    var turn = new Slot("reps", Optional.of(morning.rep("Sam")));
    return Wording.time(Clock.planned(morning.scrum(), turn));
  }

  private static void attend(Morning morning, String name) {
    morning.make(chair -> chair.awayOrPresent(morning.rep(name)));
  }

  private static List<String> turns(Morning morning) {
    var scrum = morning.scrum();
    return scrum.slots().stream()
        .flatMap(slot -> slot.rep().stream())
        .map(id -> scrum.team().rep(id).orElseThrow().shortName().value())
        .toList();
  }

  private static Duration spent(Morning morning, String name) {
    var turn = new Slot("reps", Optional.of(morning.rep(name)));
    return morning.scrum().talk().spent(turn, morning.now());
  }
}
