package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.team.Audience;

/// A scrum on the clock, second by second: time that is saved, spent, given, and not there.
final class ShortOfTimeStoryTest {
  @TempDir Path temp;

  @Test
  void time_is_saved_spent_and_shared_out_again() throws IOException {
    try (var room = Start.in(temp).open()) {
      room.press("→").seconds(20).sees("0:10 left of 0:30", "14:40 left, ends 09:15");
      room.press("→").seconds(60).press("→").seconds(80).press("→").sees("PRIYA RAMAN");
      room.sees("1:15 left of 1:15", "saved 0:20 · 12:20 left, ends 09:15");
      room.seconds(80).sees("0:05 from the time saved", "saved 0:15 · 11:00 left, ends 09:15");
      room.seconds(15).sees("0:20 from the time saved").seesNo("saved 0:0");
      room.seconds(5).sees("▲ 0:25 over 1:15", "10:40 left, ends 09:15").seesNo("0:05 over");
      room.seconds(65).press("→").sees("MARCUS OYELARAN", "1:05 left of 1:05", "ends 09:15");
      room.press("+").sees("1:35 left of 1:35").press("-", "-").sees("0:35 left of 0:35");
      room.press("u", "u", "u").sees("1:05 left of 1:05");
    }
  }

  @Test
  void turns_that_do_not_fit_are_named_and_move_only_on_request() throws IOException {
    try (var room = late()) {
      room.sees("1:30 over · 05:45 left, ends 09:16", "f 2 turns do not fit");
      room.press("f").sees("AFTER THE CALL", "Sam · Grace", "Esc keeps everybody").enter();
      room.sees("0:45 left of 0:45", "05:45 left, ends 09:15", "u undo: the move");
      room.sees("– Sam after").seesNo("do not fit");
      room.seconds(46).press("→").seconds(44).press("→", "→", "→", "→").sees("WRAP-UP");
      room.sees("After the call: Sam, Grace").saved();
    }
    var found = Start.in(temp).archive().latest().orElseThrow();
    assertEquals(List.of("r07", "r08"), found.scrum().orElseThrow().queue().moved());
    assertTrue(Files.readString(found.file()).contains("{\"reps\":[\"r07\",\"r08\"]}"));
  }

  @Test
  void a_moved_turn_comes_back_with_one_key() throws IOException {
    try (var room = late()) {
      room.press("f").enter().press("f").sees("Every turn that is left fits.", "▸ Sam", "  Grace");
      room.press("↓")
          .sees("▸ Grace")
          .press("x")
          .seesNo("Grace after")
          .sees("▸ Sam", "Even with the shortest turns we run 0:45 over.");
      room.press("Esc").sees("ends 09:15", "0:45 over");
      room.seesNo("does not fit").press("u").sees("f 1 turn does not fit");
    }
  }

  @Test
  void every_turn_stays_if_the_manager_says_so_and_the_question_does_not_come_back()
      throws IOException {
    try (var room = late()) {
      room.press("f").press("Esc").sees("1:30 over", "ends 09:16", "u undo: all stay");
      room.seesNo("do not fit").seconds(90).seesNo("do not fit").sees("2:15 over", "ends 09:17");
      room.press("f").sees("Diego · Sam · Grace").enter().sees("Diego after");
    }
  }

  @Test
  void the_key_says_so_if_every_turn_fits() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("f").sees("Every turn that is left fits.", "SAM WHITAKER");
    }
  }

  @Test
  void the_manager_is_told_once_that_nothing_is_noted_yet() throws IOException {
    try (var room = Start.in(temp).with(Audience.MANAGER).open()) {
      Story.toSam(room).seconds(52).seesNo("nothing noted").seconds(1);
      room.sees("c commit  r resource  k KPI  a nothing new  ← → turn  nothing noted yet");
      room.press("v").seesNo("nothing noted").press("a");
      Story.reveal(room).seesNo("nothing noted").press("u").sees("nothing noted yet");
      room.press("c").type("call them").enter().seesNo("nothing noted");
      room.press("→").seconds(60).sees("nothing noted yet").press("n").type("tired").enter();
      room.seesNo("nothing noted");
    }
  }

  /// Priya talked for five minutes more than were hers.
  private Room late() throws IOException {
    var room = Start.in(temp).open().press("→").seconds(30).press("→").seconds(60).press("→");
    return room.seconds(90).press("→").seconds(75 + 300).press("→").sees("MARCUS OYELARAN");
  }
}
