package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static scrumline.Samples.MONDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.scrum.Chair;
import scrumline.scrum.Event;
import scrumline.scrum.Morning;
import scrumline.scrum.Outcome;
import scrumline.scrum.Question;
import scrumline.scrum.Scrum;
import scrumline.scrum.Teams;
import scrumline.team.OpenItem;
import scrumline.team.Team;

class QuestionsTest {
  private static final String ELENA = "r03";
  private static final String SAM = "r07";

  @Test
  void a_decided_question_stands_if_the_team_file_says_something_else() {
    var morning = Morning.lobby().make(Chair::next).turnOf("Sam");
    var asked = due(morning.scrum());
    var decided = morning.scrum().after(asked);
    assertEquals(asked.question(), question(decided, SAM));
    var reps = Samples.northlineWest().reps();
    var another = Teams.ofReps(reps.subList(4, 8));
    var reloaded = decided.after(new Event.TeamReloaded(Morning.NINE, another));
    assertEquals(asked.question(), question(reloaded, SAM));
  }

  @Test
  void nothing_is_decided_outside_a_turn_or_twice() {
    var morning = Morning.lobby();
    assertEquals(
        0, questions(morning.scrum()).due(QuestionsTest::unknown, Morning.NINE).stream().count());
    var turn = morning.make(Chair::next).turnOf("Sam").scrum();
    var decided = turn.after(due(turn));
    assertEquals(0, questions(decided).due(QuestionsTest::unknown, Morning.NINE).stream().count());
  }

  @Test
  void an_open_item_silences_its_rule_until_it_is_settled() {
    var lobby = Morning.lobby().scrum();
    String silent = "quotes-not-landing";
    var item =
        lobby.opening().items().stream()
            .filter(one -> one.rule().filter(silent::equals).isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals(ELENA, item.rep());
    assertNotEquals(silent, question(lobby, ELENA).rule());
    var settled = lobby.after(new Event.Settled(Morning.NINE, item.id(), Outcome.DONE));
    assertEquals(silent, question(settled, ELENA).rule());
  }

  /// A promise that was made because another was late must not hide that it is late, too.
  @Test
  void a_late_promise_of_the_managers_silences_no_rule() {
    assertEquals("i-owe", question(Morning.of(owing(MONDAY.minusDays(3))).scrum(), SAM).rule());
    assertNotEquals("i-owe", question(Morning.of(owing(MONDAY)).scrum(), SAM).rule());
  }

  /// Dana promised Sam two things, of which the second came of the first; it is due on `day`.
  private static Team owing(LocalDate day) {
    var team = Teams.withPromises(1);
    var items = new ArrayList<>(team.openItems());
    var one = items.getFirst();
    items.add(
        new OpenItem(
            "2026-11-16/9",
            one.type(),
            one.rep(),
            one.owner(),
            one.text(),
            Optional.of(day),
            0,
            Optional.of("i-owe")));
    return Teams.withItems(items);
  }

  @Test
  void questions_of_all_turns_are_those_that_the_turns_decide_one_by_one() {
    var morning = Morning.lobby();
    var all = questions(morning.scrum()).all(QuestionsTest::unknown);
    var scrum = morning.make(Chair::next).scrum();
    for (var slot : scrum.slots()) {
      scrum = scrum.after(new Event.Entered(Morning.NINE, slot));
      scrum = slot.isTurn() ? scrum.after(due(scrum)) : scrum;
    }
    assertEquals(8, all.size());
    for (var asked : scrum.minutes().asked()) {
      assertEquals(asked.question(), all.get(asked.rep()));
    }
  }

  private static Event.Asked due(Scrum scrum) {
    return questions(scrum).due(QuestionsTest::unknown, Morning.NINE).orElseThrow();
  }

  private static Question question(Scrum scrum, String rep) {
    var questions = questions(scrum);
    return questions.of(questions.review().rep(rep).orElseThrow(), QuestionsTest::unknown);
  }

  private static Questions questions(Scrum scrum) {
    return new Questions(Samples.coach(), scrum, scrum.review());
  }

  private static OptionalDouble unknown(String rep) {
    return OptionalDouble.empty();
  }
}
