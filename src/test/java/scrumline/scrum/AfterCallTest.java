package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What happens when not even 0:45 is left for everybody.
class AfterCallTest {
  @Test
  void as_long_as_everybody_has_the_floor_nobody_moves() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 210 + 14);
    assertEquals("0:45", morning.box());
    assertEquals(List.of(), turns(morning));
    assertFalse(choice(morning).isOpen());
    assertEquals("Every turn that is left fits.", morning.refusal(_ -> choice(morning).move()));
  }

  @Test
  void as_few_of_the_last_turns_as_have_to_would_move() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 210 + 15);
    assertEquals(List.of("Grace"), turns(morning));
    assertEquals(List.of("Grace"), turns(morning.after(45 + 44)));
    assertEquals(List.of("Sam", "Grace"), turns(morning.after(1)));
  }

  @Test
  void those_who_stay_have_the_floor_and_the_end_is_where_it_was() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 300);
    assertEquals(List.of("Sam", "Grace"), turns(morning));
    morning.make(_ -> choice(morning).move());
    assertEquals(Duration.ZERO, morning.clock().over());
    assertEquals(Morning.NINE.plusSeconds(900), morning.clock().ends());
    assertEquals("0:45", morning.box());
    morning.onTimeTo("Diego").nextAfter(45);
    assertEquals("wrap-up", morning.here());
    assertEquals(List.of("r07", "r08"), morning.scrum().queue().moved());
    assertEquals(Morning.NINE.plusSeconds(900), morning.clock().ends());
  }

  @Test
  void who_was_moved_is_present_and_can_be_brought_back() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 300);
    morning.make(_ -> choice(morning).move());
    assertTrue(morning.scrum().queue().present().contains("r08"));
    morning.make(chair -> chair.awayOrPresent("r08"));
    assertEquals(List.of("r07"), morning.scrum().queue().moved());
    assertEquals("wrap-up", morning.turnOf("Diego").make(Chair::next).make(Chair::next).here());
    assertTrue(morning.scrum().talk().visited(turnOf("r08")));
    assertFalse(morning.scrum().talk().visited(turnOf("r07")));
  }

  @Test
  void whoever_is_brought_back_after_the_place_has_passed_comes_last() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75);
    var two = List.of(morning.rep("Elena"), morning.rep("Tom"));
    morning.happens(new Event.MovedAfterCall(morning.now(), two)).onTimeTo("Aisha");
    morning.make(chair -> chair.awayOrPresent(morning.rep("Tom")));
    assertEquals("Aisha", morning.here());
    morning.onTimeTo("Grace").make(Chair::next);
    assertEquals("Tom", morning.here());
    assertEquals("wrap-up", morning.make(Chair::next).here());
  }

  private static Slot turnOf(String rep) {
    return new Slot("reps", Optional.of(rep));
  }

  @Test
  void one_undo_takes_the_whole_choice_back() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 300);
    var before = morning.scrum();
    morning.make(_ -> choice(morning).move()).make(Chair::undo);
    assertEquals(before.queue(), morning.scrum().queue());
    assertTrue(choice(morning).isOpen());
  }

  @Test
  void when_everybody_stays_nobody_is_asked_again_and_the_end_is_later() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 300);
    morning.make(_ -> choice(morning).keep());
    assertFalse(choice(morning).isOpen());
    assertEquals(List.of("Sam", "Grace"), turns(morning), "but can still choose otherwise");
    assertEquals(Morning.NINE.plusSeconds(990), morning.clock().ends());
    assertTrue(choice(morning.make(Chair::undo)).isOpen());
  }

  @Test
  void whoever_was_moved_while_they_talked_ends_their_turn() {
    var morning = Morning.started().onTimeTo("Sam").after(10);
    morning.happens(new Event.MovedAfterCall(morning.now(), List.of("r07", "nobody")));
    assertEquals("Grace", morning.here());
    assertEquals(List.of("r07"), morning.scrum().queue().moved());
  }

  @Test
  void an_agenda_that_plans_shorter_turns_is_right_about_them() {
    var morning = Morning.of(Teams.ofSixteen()).make(Chair::next);
    assertEquals("0:37", morning.turnOf("Priya").box());
    assertEquals(List.of(), turns(morning));
  }

  @Test
  void before_the_start_and_after_the_end_nothing_is_to_choose() {
    assertFalse(choice(Morning.lobby()).isOpen());
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 300);
    assertEquals(List.of("Sam", "Grace"), turns(morning));
    morning.make(Chair::close);
    assertFalse(choice(morning).isOpen());
    assertEquals("The scrum is closed.", morning.refusal(_ -> choice(morning).move()));
  }

  private static AfterCall choice(Morning morning) {
    return new AfterCall(morning.scrum(), morning.now());
  }

  private static List<String> turns(Morning morning) {
    return choice(morning).turns().stream()
        .map(id -> morning.scrum().team().rep(id).orElseThrow().shortName().value())
        .toList();
  }
}
