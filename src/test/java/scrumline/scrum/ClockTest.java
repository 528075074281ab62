package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import scrumline.scrum.Clock.Band;

class ClockTest {
  @Test
  void eight_reps_have_a_minute_and_a_quarter_each() {
    assertEquals("1:15", Morning.lobby().make(Chair::next).turnOf("Priya").box());
  }

  @Test
  void the_time_of_an_absent_rep_goes_to_the_others() {
    var morning = Morning.lobby();
    morning.make(chair -> chair.awayOrPresent(morning.rep("Tom"))).make(Chair::next);
    assertEquals(Duration.ofSeconds(600).dividedBy(7), planned(morning));
    assertEquals(0, morning.saved());
  }

  private static Duration planned(Morning morning) {
    return Clock.planned(morning.scrum(), morning.scrum().slots().get(3));
  }

  @Test
  void a_section_is_calm_to_ninety_per_cent_then_asks_for_attention_then_is_over() {
    var morning = Morning.started().onTimeTo("Priya");
    assertEquals(Band.CALM, morning.after(67).clock().band());
    assertEquals(Band.ATTENTION, morning.after(1).clock().band());
    assertEquals(Band.ATTENTION, morning.after(7).clock().band());
    assertEquals("0:00", Wording.time(morning.clock().boxLeft()));
    assertEquals(Band.ATTENTION, morning.after(4).clock().band(), "a few seconds are neutral");
    assertEquals(Band.OVER, morning.after(1).clock().band());
  }

  @Test
  void the_clock_is_asked_and_does_not_tick() {
    var morning = Morning.started();
    var before = morning.scrum();
    var first = morning.after(10).clock();
    var later = morning.after(15).clock();
    assertEquals(Duration.ofSeconds(20), first.boxLeft());
    assertEquals(Duration.ofSeconds(5), later.boxLeft());
    assertEquals(before, morning.scrum());
    assertEquals(first, Clock.of(before, Morning.NINE.plusSeconds(10)));
  }

  @Test
  void the_end_stays_where_it_is_while_people_talk_and_moves_with_a_pause() {
    var morning = Morning.started();
    assertEquals(Morning.NINE.plusSeconds(900), morning.after(100).clock().ends());
    morning.make(Chair::pauseOrGoOn).after(60);
    assertEquals(Morning.NINE.plusSeconds(960), morning.clock().ends());
    assertEquals(Duration.ofSeconds(800), morning.clock().left());
    assertTrue(morning.clock().isPaused());
  }

  @Test
  void an_overrun_is_neutral_as_long_as_saved_time_covers_it() {
    var morning = Morning.started().nextAfter(10);
    assertEquals(20, morning.saved());
    morning.after(60 + 5);
    assertEquals(Band.FROM_SAVED, morning.clock().band());
    assertEquals(15, morning.saved());
    assertEquals(Band.FROM_SAVED, morning.after(15).clock().band());
    assertEquals(0, morning.saved());
    assertEquals(Band.OVER, morning.after(1).clock().band());
  }

  @Test
  void a_box_shrinks_only_if_no_saved_time_is_left() {
    var morning = Morning.started().nextAfter(10).nextAfter(60 + 20).nextAfter(90);
    assertEquals("1:15", morning.box());
    var late = Morning.started().nextAfter(10).nextAfter(60 + 20).nextAfter(90 + 40);
    assertEquals("1:10", late.box());
  }

  @Test
  void an_overrun_is_shared_by_all_remaining_turns() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 70);
    assertEquals("Marcus", morning.here());
    assertEquals("1:05", morning.box());
    assertEquals("1:05", morning.nextAfter(65).box());
  }

  @Test
  void time_that_is_saved_later_makes_boxes_whole_again() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 70);
    assertEquals("1:15", morning.nextAfter(5).box());
  }

  @Test
  void no_turn_is_planned_shorter_than_the_floor() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 480);
    assertEquals("0:45", morning.box());
    assertTrue(morning.clock().saved().isNegative(), "the time is owed and said to be");
  }

  @Test
  void thirty_seconds_are_given_to_a_box_and_taken_from_it() {
    var morning = Morning.started().onTimeTo("Priya");
    assertEquals("1:45", morning.make(chair -> chair.extend(Chair.STEP)).box());
    assertEquals(-30, morning.saved());
    morning.make(chair -> chair.extend(Chair.STEP.negated()));
    assertEquals("1:15", morning.box());
    assertEquals("0:45", morning.make(chair -> chair.extend(Chair.STEP.negated())).box());
    assertEquals(30, morning.saved());
  }

  @Test
  void time_given_to_one_turn_is_not_given_to_the_next() {
    var morning = Morning.started().onTimeTo("Priya").make(chair -> chair.extend(Chair.STEP));
    assertEquals("1:10", Wording.time(morning.nextAfter(105).clock().box()));
  }

  @Test
  void a_pause_stops_the_whole_scrum_and_takes_time_from_no_turn() {
    var morning = Morning.started().onTimeTo("Sam").after(20);
    var before = morning.clock();
    morning.make(Chair::pauseOrGoOn).after(300).make(Chair::pauseOrGoOn);
    assertEquals(before.boxLeft(), morning.clock().boxLeft());
    assertEquals(before.left(), morning.clock().left());
    assertEquals(Duration.ofSeconds(300), morning.scrum().talk().paused(morning.now()));
  }

  @Test
  void a_turn_that_is_come_back_to_goes_on_where_it_was() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(30);
    morning.after(10).make(Chair::previous);
    assertEquals("Priya", morning.here());
    assertEquals(Duration.ofSeconds(45), morning.clock().boxLeft());
  }

  @Test
  void a_turn_moved_to_the_end_saves_no_time_and_is_still_to_come() {
    var morning = Morning.started().onTimeTo("Priya").after(10);
    morning.make(chair -> chair.later(morning.rep("Priya")));
    assertEquals("Marcus", morning.here());
    assertEquals(0, morning.saved());
    var slots = morning.scrum().slots();
    assertFalse(morning.scrum().talk().visited(slots.get(slots.size() - 2)), "Priya comes last");
    morning.onTimeTo("Priya");
    assertEquals(Duration.ofSeconds(65), morning.clock().boxLeft());
  }

  @Test
  void a_turn_that_was_only_looked_into_is_still_to_come() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75).after(3).make(Chair::previous);
    assertEquals("Priya", morning.here());
    assertEquals(0, morning.saved());
    morning.make(Chair::next);
    assertEquals(Duration.ofSeconds(72), morning.clock().boxLeft());
  }

  @Test
  void turns_moved_to_after_the_call_do_not_enlarge_other_boxes() {
    var morning = Morning.started().onTimeTo("Priya");
    for (int i = 0; i < 16; i++) {
      morning.make(chair -> chair.extend(Chair.STEP));
    }
    assertEquals("9:15", morning.box());
    morning.make(_ -> new AfterCall(morning.scrum(), morning.now()).move());
    assertEquals("9:15", morning.box());
    assertFalse(morning.clock().isOver(), "one choice is enough");
  }
}
