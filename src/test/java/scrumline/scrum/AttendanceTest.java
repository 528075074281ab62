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
  void when_the_rep_who_talks_has_to_go_the_next_turn_begins() {
    var morning = Morning.started().onTimeTo("Sam").after(30);
    attend(morning, "Sam");
    assertEquals("Grace", morning.here());
    assertEquals(Duration.ZERO, morning.clock().spent());
    assertEquals(Duration.ofSeconds(30), spent(morning, "Sam"));
  }

  @Test
  void when_the_last_rep_has_to_go_the_section_after_the_turns_begins() {
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
  void somebody_else_goes_away_or_later_and_the_turn_goes_on() {
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
  void names_that_nobody_has_change_nothing() {
    var morning = Morning.started().turnOf("Sam");
    var before = morning.scrum();
    morning.happens(new Event.MarkedAway(morning.now(), "nobody"));
    morning.happens(new Event.MovedLater(morning.now(), "nobody"));
    assertEquals(before.queue(), morning.scrum().queue());
    assertFalse(before.seq() == morning.scrum().seq());
  }

  @Test
  void the_boxes_are_shared_anew_at_once() {
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
  void whoever_goes_gives_the_time_to_the_others_to_the_second() {
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
  void when_the_current_rep_goes_the_next_one_has_more_time() {
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
  void whoever_comes_back_after_the_place_has_passed_comes_last() {
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
