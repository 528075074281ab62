package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.scrum.Captured;
import scrumline.scrum.Morning;
import scrumline.scrum.Outcome;
import scrumline.scrum.Teams;
import scrumline.team.SafeText;

/// What Dana types in Sam's turn as her own to do. Osprey Marine is one of Sam's accounts.
class TakenOverTest {
  private static final String HINT = "could Sam do this with your help?";

  @Test
  void a_task_with_a_customer_of_the_reps_is_asked_about() {
    says(HINT, "call Osprey Marine");
    says(HINT, "Demo for osprey by fri");
    says(HINT, "close the two oldest quotes");
    says(HINT, "visit the customer with Sam");
  }

  @Test
  void a_task_that_only_a_manager_can_do_is_left_alone() {
    says("", "pricing approval for the two stuck quotes by wed");
    says("", "renewals cover off Sam's mornings");
    says("", "call marketing about the distributor list");
    says("", "Osprey Marine discount approved");
  }

  @Test
  void a_task_of_somebody_else_is_left_alone() {
    says("", "call Osprey Marine @tom");
  }

  @Test
  void the_hint_is_given_once_in_a_turn() {
    var morning = Morning.started().turnOf("Sam");
    promise(morning, "call Osprey Marine");
    assertEquals("", hint(morning, "visit Osprey Marine"));
  }

  @Test
  void a_promise_more_than_there_are_people_is_asked_about_once() {
    var morning = Morning.of(Teams.withPromises(7)).make(chair -> chair.next()).turnOf("Sam");
    assertEquals("", hint(morning, "a laptop"), "the eighth for eight people");
    promise(morning, "a laptop");
    assertEquals(HINT, hint(morning, "a headset"));
    promise(morning, "a headset");
    assertEquals("", hint(morning, "a desk"), "it was said");
    morning.make(chair -> chair.settle("2026-11-16/1", Outcome.DONE));
    assertEquals(HINT, hint(morning, "a desk"), "nine again");
  }

  private static void promise(Morning morning, String text) {
    var dana = morning.scrum().team().manager();
    morning.make(chair -> chair.resource("r07", dana, SafeText.of(text), Samples.MONDAY));
  }

  private static void says(String expected, String typed) {
    assertEquals(expected, hint(Morning.started().turnOf("Sam"), typed), typed);
  }

  private static String hint(Morning morning, String typed) {
    var team = morning.scrum().team();
    var read = Captured.read(typed, team, team.manager(), Samples.MONDAY);
    return new TakenOver(morning.scrum(), team.rep("r07").orElseThrow()).hint(read).orElse("");
  }
}
