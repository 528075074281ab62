package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.export.Format;
import scrumline.scrum.Event;
import scrumline.scrum.Help;
import scrumline.scrum.Question;
import scrumline.team.Audience;

/// What was asked in earlier scrums is remembered by the next ones.
class RememberedStoryTest {
  private static final String SAM = "r07";
  private static final String LIST = "2026-11-16/4";

  @TempDir private Path logs;

  private Start start() {
    return Start.in(logs);
  }

  @Test
  void nobody_hears_the_same_question_in_two_scrums_running() throws IOException {
    var before = held(start());
    for (int day = 1; day <= 4; day++) {
      var asked = held(start().daysLater(day));
      assertEquals(8, asked.size());
      for (int rep = 0; rep < asked.size(); rep++) {
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

  @Test
  void a_resource_that_came_is_asked_about_once_and_its_answer_is_the_managers()
      throws IOException {
    try (var room = Story.toSam(start().open())) {
      room.press("2", "d").saved();
      Story.close(room);
    }
    try (var room = start().daysLater(1).with(Audience.MANAGER).open()) {
      room.press("→");
      Story.jump(room, "sam").sees("distributor list: what has it changed so far?");
      assertEquals("resource-came", question(room).rule());
      room.sees("y did it help?").press("y").sees("p partly").press("p").saved();
      room.sees("Noted for you alone: partly.").press("v").seesNo("partly", "did it help");
      Story.close(room);
    }
    var log = start().archive().latest().orElseThrow();
    assertEquals(Optional.of(Help.PARTLY), log.scrum().orElseThrow().minutes().help(LIST));
    assertFalse(Format.forTeam(log.scrum().orElseThrow()).contains("partly"));
    try (var room = start().daysLater(2).open()) {
      room.press("→");
      Story.jump(room, "sam");
      assertNotEquals("resource-came", question(room).rule());
    }
  }

  private static Question question(Room room) {
    return room.scrum().asked(SAM).map(Event.Asked::question).orElseThrow();
  }
}
