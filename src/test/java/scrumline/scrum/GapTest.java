package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Time in which the program did not run is counted for no turn.
class GapTest {
  @Test
  void time_without_the_program_is_not_talk_time() {
    var morning = Morning.started().onTimeTo("Sam").after(20);
    var before = morning.clock();
    var seen = morning.now();
    morning.happens(new Event.Left(seen)).after(600);
    morning.happens(new Event.Continued(morning.now(), seen));
    assertEquals(before.boxLeft(), morning.clock().boxLeft());
    assertEquals(Duration.ofSeconds(600), morning.scrum().talk().gaps());
  }

  @Test
  void time_between_the_last_sign_of_life_and_a_crash_is_not_counted() {
    var morning = Morning.started().onTimeTo("Sam").after(20);
    var seen = morning.now();
    morning.after(600).happens(new Event.Continued(morning.now(), seen));
    assertEquals(Duration.ofSeconds(55), morning.clock().boxLeft());
    assertEquals(Duration.ofSeconds(600), morning.scrum().talk().gaps());
  }

  @Test
  void a_sleep_is_a_gap_and_what_follows_it_is_a_pause() {
    var morning = Morning.started().onTimeTo("Sam").after(20);
    var before = morning.clock();
    morning.stoodStill(843, 843, Lapse.SLEPT).after(60);
    assertTrue(morning.clock().isPaused());
    assertEquals(before.boxLeft(), morning.clock().boxLeft());
    assertEquals(Duration.ofSeconds(843), morning.scrum().talk().gaps());
    assertEquals(Duration.ofSeconds(60), morning.scrum().talk().paused(morning.now()));
    assertEquals(before.ends().plusSeconds(903), morning.clock().ends());
    assertEquals(before.left(), morning.make(Chair::pauseOrGoOn).clock().left());
  }

  @Test
  void a_clock_that_is_set_back_takes_no_time_from_a_turn() {
    var morning = Morning.started().onTimeTo("Sam").after(20);
    var before = morning.clock();
    morning.stoodStill(-3600, 0, Lapse.CLOCK_CHANGED).make(Chair::pauseOrGoOn);
    assertEquals(before.boxLeft(), morning.clock().boxLeft());
    assertEquals(before.ends().minusSeconds(3600), morning.clock().ends());
    assertEquals(Duration.ZERO, morning.scrum().talk().gaps());
    assertEquals("0:45", Wording.time(morning.after(10).clock().boxLeft()));
    var whole = Duration.between(morning.scrum().talk().started().orElseThrow(), morning.now());
    assertEquals(whole, morning.scrum().talk().talked(morning.now()));
  }

  @Test
  void undo_does_not_take_back_a_gap_or_a_sleep() {
    var morning = Morning.started().onTimeTo("Sam").after(20).stoodStill(843, 843, Lapse.SLEPT);
    morning.make(Chair::pauseOrGoOn).after(10).make(Chair::undo);
    assertTrue(morning.clock().isPaused(), "as it was before somebody went on");
    assertEquals(Duration.ofSeconds(843), morning.scrum().talk().gaps());
    assertEquals("Diego", morning.make(Chair::undo).here());
    assertEquals(Duration.ofSeconds(843), morning.scrum().talk().gaps());
  }

  @Test
  void a_pause_in_which_the_computer_sleeps_stays_one() {
    var morning = Morning.started().onTimeTo("Sam").make(Chair::pauseOrGoOn).after(10);
    morning.stoodStill(600, 600, Lapse.SLEPT).after(5);
    assertEquals(Duration.ofSeconds(15), morning.scrum().talk().paused(morning.now()));
    assertEquals(Duration.ofSeconds(600), morning.scrum().talk().gaps());
  }
}
