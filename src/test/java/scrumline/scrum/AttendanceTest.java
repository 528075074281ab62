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
