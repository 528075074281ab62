package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.SafeText;

class ChairTest {
  private static final SafeText DANA = SafeText.of("Dana Whitfield");

  @Test
  void moves_are_refused_before_the_start() {
    var lobby = Morning.lobby();
    assertEquals("The scrum has not begun. → starts it.", lobby.refusal(Chair::previous));
    assertEquals("No clock runs yet. → starts the scrum.", lobby.refusal(Chair::pauseOrGoOn));
    assertEquals(
        "The scrum has not begun. → starts it.", lobby.refusal(chair -> chair.extend(Chair.STEP)));
    assertEquals("The scrum has not begun. → starts it.", lobby.refusal(Chair::close));
    assertEquals("Nothing was done yet.", lobby.refusal(Chair::undo));
    assertEquals(
        "The scrum has not begun. → starts it.", lobby.refusal(chair -> chair.jump(wins(lobby))));
  }

  @Test
  void a_scrum_does_not_start_if_every_section_is_empty() {
    var lobby = Morning.of(Teams.ofTurnsOnly());
    lobby.scrum().team().reps().forEach(rep -> lobby.make(chair -> chair.awayOrPresent(rep.id())));
    assertEquals("The agenda has no section that anybody is here for.", lobby.refusal(Chair::next));
  }

  @Test
  void the_first_and_the_last_section_are_ends() {
    var morning = Morning.started();
    assertEquals("This is the first section.", morning.refusal(Chair::previous));
    morning.turnOf("wrap-up");
    assertEquals("This is the last section. Enter closes the scrum.", morning.refusal(Chair::next));
  }

  @Test
  void moves_are_refused_after_the_end() {
    var morning = Morning.started().make(Chair::close);
    assertEquals("The scrum is closed.", morning.refusal(Chair::next));
    assertEquals("The scrum is closed.", morning.refusal(Chair::previous));
    assertEquals("The scrum is closed.", morning.refusal(Chair::pauseOrGoOn));
    assertEquals("The scrum is closed.", morning.refusal(chair -> chair.extend(Chair.STEP)));
    assertEquals("The scrum is closed.", morning.refusal(chair -> chair.awayOrPresent("r01")));
    assertEquals("The scrum is closed.", morning.refusal(chair -> chair.later("r01")));
    assertEquals("The scrum is closed.", morning.refusal(Chair::close));
    assertEquals("The scrum is closed.", morning.refusal(chair -> chair.jump(wins(morning))));
  }

  @Test
  void no_more_is_taken_from_a_box_than_it_has() {
    var morning = Morning.started().after(1);
    assertEquals(
        "Less than 30 s are left of this box.",
        morning.refusal(chair -> chair.extend(Duration.ofSeconds(-30))));
    morning.make(chair -> chair.extend(Duration.ofSeconds(-29)));
    assertEquals(Duration.ZERO, morning.clock().boxLeft());
  }

  @Test
  void moves_of_a_turn_are_refused_outside_a_turn() {
    var morning = Morning.started();
    assertEquals(
        "This is for a rep's turn; / and a name goes there.", morning.refusal(Chair::nothingNew));
    assertEquals(
        "This is for a rep's turn; / and a name goes there.", morning.refusal(Chair::markNote));
  }

  @Test
  void all_good_and_a_note_mark_are_refused_twice() {
    var morning = Morning.started().turnOf("Sam").make(Chair::nothingNew).make(Chair::markNote);
    assertEquals(
        "That nothing new is agreed is noted already. u takes it back.",
        morning.refusal(Chair::nothingNew));
    assertEquals("This turn is marked already.", morning.refusal(Chair::markNote));
  }

  @Test
  void an_agreement_without_text_is_refused() {
    var morning = Morning.started().turnOf("Sam");
    String why = "Nothing is typed yet.";
    var due = Samples.MONDAY;
    assertEquals(why, morning.refusal(it -> it.resource("r07", DANA, SafeText.EMPTY, due)));
    assertEquals(why, morning.refusal(it -> it.commitment("r07", DANA, SafeText.EMPTY, due)));
    assertEquals(why, morning.refusal(it -> it.note("r07", SafeText.EMPTY)));
  }

  @Test
  void an_item_is_settled_by_its_number() {
    var morning = Morning.started().turnOf("Sam");
    String sam = morning.rep("Sam");
    assertEquals("There is no item 0.", morning.refusal(it -> it.settle(sam, 0, Outcome.DONE)));
    assertEquals("There is no item 3.", morning.refusal(it -> it.settle(sam, 3, Outcome.DONE)));
    morning.make(it -> it.settle(sam, 2, Outcome.DROPPED));
    var friday = Samples.MONDAY.plusDays(4);
    morning.make(it -> it.redate("2026-11-16/4", friday));
    var became = morning.scrum().minutes().became("2026-11-16/4").orElseThrow();
    assertEquals(new Became.Moved(friday), became.value(), "what is said last holds");
    var sunday = Samples.MONDAY.minusDays(1);
    assertEquals(
        "Sun 22 Nov has passed.", morning.refusal(it -> it.redate("2026-11-16/4", sunday)));
    String no = "This is not an item from last time.";
    assertEquals(no, morning.refusal(it -> it.redate("2026-11-23/1", friday)));
  }

  @Test
  void the_last_in_the_queue_cannot_be_later() {
    var morning = Morning.lobby();
    String grace = morning.rep("Grace");
    assertEquals("Already the last in the queue.", morning.refusal(it -> it.later(grace)));
  }

  @Test
  void ratings_go_from_one_to_ten() {
    var morning = Morning.started();
    String why = "A rating is a number from 1 to 10.";
    assertEquals(why, morning.refusal(chair -> chair.rate(0)));
    assertEquals(why, morning.refusal(chair -> chair.rate(11)));
    morning.make(chair -> chair.rate(10));
    assertEquals(10, morning.scrum().minutes().rating().orElseThrow().value());
  }

  @Test
  void the_turn_of_an_absent_rep_cannot_be_reached() {
    var morning = Morning.started();
    var turn = morning.scrum().slots().get(3);
    morning.make(chair -> chair.awayOrPresent(turn.rep().orElseThrow()));
    assertEquals("There is no such turn now.", morning.refusal(chair -> chair.jump(turn)));
  }

  @Test
  void all_good_is_for_a_turn_in_which_nothing_is_agreed() {
    var morning = Morning.started().turnOf("Sam").commits("Sam", "call the leads");
    assertEquals(
        "Something is agreed here already; that is the outcome.",
        morning.refusal(Chair::nothingNew));
    morning.make(Chair::undo).make(Chair::nothingNew).commits("Sam", "call the leads");
    assertTrue(morning.scrum().minutes().nothingNew("r07").isEmpty());
    assertTrue(morning.scrum().minutes().nothingNew().isEmpty());
    morning.make(Chair::undo);
    assertTrue(morning.scrum().minutes().nothingNew("r07").isPresent());
  }

  private static Slot wins(Morning morning) {
    return morning.scrum().slots().get(1);
  }
}
