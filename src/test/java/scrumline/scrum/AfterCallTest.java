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
  void no_turn_moves_while_every_turn_has_the_shortest_time() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 210 + 14);
    assertEquals("0:45", morning.box());
    assertEquals(List.of(), turns(morning));
    assertFalse(choice(morning).isOpen());
    assertEquals("Every turn that is left fits.", morning.refusal(_ -> choice(morning).move()));
  }

  @Test
  void only_as_many_of_the_last_turns_move_as_needed() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 210 + 15);
    assertEquals(List.of("Grace"), turns(morning));
    assertEquals(List.of("Grace"), turns(morning.after(45 + 44)));
    assertEquals(List.of("Sam", "Grace"), turns(morning.after(1)));
  }

  @Test
  void remaining_turns_have_the_shortest_time_and_the_end_stays() {
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
  void a_moved_rep_is_present_and_can_be_brought_back() {
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
  void a_moved_rep_comes_last_if_brought_back_after_their_place() {
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
  void keeping_every_turn_ends_the_question_and_moves_the_end() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 300);
    morning.make(_ -> choice(morning).keep());
    assertFalse(choice(morning).isOpen());
    assertEquals(List.of("Sam", "Grace"), turns(morning), "but can still choose otherwise");
    assertEquals(Morning.NINE.plusSeconds(990), morning.clock().ends());
    assertTrue(choice(morning.make(Chair::undo)).isOpen());
  }

  @Test
  void moving_the_current_rep_ends_the_turn() {
    var morning = Morning.started().onTimeTo("Sam").after(10);
    morning.happens(new Event.MovedAfterCall(morning.now(), List.of("r07", "nobody")));
    assertEquals("Grace", morning.here());
    assertEquals(List.of("r07"), morning.scrum().queue().moved());
  }

  @Test
  void no_turn_moves_if_the_agenda_plans_turns_below_the_floor() {
    var morning = Morning.of(Teams.ofSixteen()).make(Chair::next);
    assertEquals("0:37", morning.turnOf("Priya").box());
    assertEquals(List.of(), turns(morning));
  }

  @Test
  void no_turn_can_move_before_the_start_or_after_the_end() {
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
