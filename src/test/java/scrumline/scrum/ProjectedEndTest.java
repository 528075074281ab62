package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// When the scrum will end, as it stands.
class ProjectedEndTest {
  @Test
  void the_end_stays_as_long_as_shorter_turns_make_up_for_an_overrun() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 175);
    assertEquals("0:50", morning.box());
    assertEquals(Duration.ZERO, morning.clock().over());
    assertEquals(Morning.NINE.plusSeconds(900), morning.clock().ends());
  }

  @Test
  void an_overrun_beyond_the_shortest_turns_moves_the_end() {
    var morning = Morning.started().onTimeTo("Priya").nextAfter(75 + 480);
    assertEquals("4:30", Wording.time(morning.clock().over()));
    assertEquals(Morning.NINE.plusSeconds(900 + 270), morning.clock().ends());
    assertEquals(morning.clock().ends(), morning.after(45).clock().ends());
    assertEquals(Morning.NINE.plusSeconds(900 + 280), morning.after(10).clock().ends());
  }

  @Test
  void time_that_is_given_moves_the_end_only_where_others_cannot_spare_it() {
    var early = Morning.started().onTimeTo("Priya").make(chair -> chair.extend(Chair.STEP));
    assertEquals(Morning.NINE.plusSeconds(900), early.clock().ends());
    var late = Morning.started().onTimeTo("Grace").make(chair -> chair.extend(Chair.STEP));
    assertEquals(Morning.NINE.plusSeconds(930), late.clock().ends());
    assertEquals("0:30", Wording.time(late.clock().over()));
    late.make(chair -> chair.extend(Chair.STEP.negated()));
    assertEquals(Morning.NINE.plusSeconds(900), late.clock().ends());
  }

  @Test
  void a_little_over_is_not_worth_a_word() {
    var morning = Morning.started().onTimeTo("wrap-up").after(120 + 14);
    assertEquals(Duration.ZERO, morning.clock().over());
    assertEquals("0:15", Wording.time(morning.after(1).clock().over()));
    assertEquals(morning.now(), morning.clock().ends());
  }
}
