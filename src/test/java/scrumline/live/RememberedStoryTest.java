package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.scrum.Event;
import scrumline.scrum.Question;

/// What was asked in earlier scrums is remembered by the next ones.
class RememberedStoryTest {
  private static final String SAM = "r07";

  @TempDir private Path logs;

  private Start start() {
    return Start.in(logs);
  }

  @Test
  void two_reps_with_much_to_talk_about_hear_other_questions_in_the_next_scrums()
      throws IOException {
    var before = held(start());
    for (int day = 1; day <= 4; day++) {
      var asked = held(start().daysLater(day));
      assertEquals(8, asked.size());
      for (int rep : List.of(3, 6)) {
        String words = asked.get(rep).question().value();
        assertNotEquals(before.get(rep).question().value(), words, "day " + day);
      }
      before = asked;
    }
  }

  /// All turns of a scrum, and what was asked in them, by rep.
  private List<Question> held(Start start) throws IOException {
    try (var room = start.open()) {
      room.press("→");
      for (int slot = 0; slot < 11; slot++) {
        room.seconds(5).press("→");
      }
      var asked = new ArrayList<Question>();
      for (var rep : room.scrum().team().reps()) {
        asked.add(room.scrum().asked(rep.id()).orElseThrow().question());
      }
      Story.close(room);
      return asked;
    }
  }

  @Test
  void an_agreement_silences_the_rule_that_led_to_it_until_it_is_settled() throws IOException {
    String rule;
    try (var room = Story.toSam(start().open())) {
      rule = question(room).rule();
      room.press("c").type("clear two mornings a week").enter();
      Story.close(room);
    }
    for (int day = 1; day <= 3; day++) {
      try (var room = start().daysLater(day).open()) {
        room.press("→");
        Story.jump(room, "sam");
        assertNotEquals(rule, question(room).rule(), "day " + day);
        Story.close(room);
      }
    }
    try (var room = start().daysLater(4).open()) {
      room.press("→");
      Story.jump(room, "sam").press("3", "d").sees("clear two mornings");
      assertNotEquals(rule, question(room).rule(), "it was open when the turn was entered");
      Story.close(room);
    }
    try (var room = start().daysLater(5).open()) {
      room.press("→");
      Story.jump(room, "sam");
      assertEquals(rule, question(room).rule());
    }
  }

  private static Question question(Room room) {
    return room.scrum().asked(SAM).map(Event.Asked::question).orElseThrow();
  }
}
