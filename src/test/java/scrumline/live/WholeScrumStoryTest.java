package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.app.Approved;
import scrumline.export.Format;
import scrumline.export.Recap;
import scrumline.scrum.Talk;
import scrumline.team.Eyes;

/// A Monday from the lobby to the exported log, and what the Monday after finds.
final class WholeScrumStoryTest {
  @TempDir Path temp;

  @Test
  void a_scrum_of_eight_is_held_and_its_log_says_all_of_it() throws IOException {
    try (var room = Start.in(temp).open()) {
      room.sees("Good to see you.", "Grace Liu", "1:15 each").seconds(240);
      untilSam(room);
      samsTurn(room);
      theEnd(room);
      assertEquals(0, room.saved().leave());
    }
    var log = Start.in(temp).archive().latest().orElseThrow().scrum().orElseThrow();
    Approved.check("whole-scrum-team.md", Format.LOG.getFirst().of(Recap.of(log, Eyes.TEAM)));
    Approved.check("whole-scrum-manager.md", Format.LOG.getFirst().of(Recap.of(log, Eyes.MANAGER)));
  }

  /// Opening, wins, team, and the first six reps.
  private static void untilSam(Room room) {
    room.press("→").sees("I OWE YOU", "0:30 left of 0:30").seconds(28);
    room.press("→").seconds(40).press("→").sees("THE TEAM").seconds(70);
    room.press("→")
        .sees("PRIYA RAMAN")
        .seconds(30)
        .press("a")
        .sees("… –  Nothing new agreed")
        .saved();
    room.sees("✓ –  Nothing new agreed")
        .seconds(10)
        .press("a")
        .sees("nothing new is agreed is noted already.");
    room.press("→").sees("MARCUS OYELARAN").press("l").sees("ELENA KOVÁCS").seconds(50);
    room.press("1", "m")
        .enter()
        .sees("moved to Mon 30 Nov")
        .press("→")
        .sees("TOM BERGSTROM")
        .seconds(30);
    room.press("2").sees("There is no item 2.").press("1", "m").type("fri").enter();
    room.sees("moved to Fri 27 Nov");
    Story.away(room.press("→")).sees("– Aisha away", "DIEGO FUENTES").seconds(60).press("→");
  }

  private static void samsTurn(Room room) {
    room.sees("SAM WHITAKER", "● Sam").seconds(20);
    room.press("r").type("pricing approval for the two stuck quotes by wed @dana");
    room.sees("owner Dana Whitfield · due Wed 25 Nov 2026").enter();
    room.press("k").type("calls 100 for 2 weeks because focus on hot leads");
    room.sees("Calls 120 → 100, W48–W49, then 120 again").enter();
    room.press("c").type("call the trade-show leads by fri").enter().saved();
    room.sees("✓ R  Dana: pricing approval for the two stuck quotes · Wed 25 Nov");
    room.sees("✓ K  Calls 120 → 100, W48–W49", "✓ C  Sam: call the trade-show leads");
    room.press("1", "d").sees("done");

    room.press("c").type("a mistake").enter().press("+").sees("1:35 left of 1:55");
    room.press(" ").sees("paused").seconds(45).sees("paused").press(" ").seesNo("paused");
    room.press("u", "u", "u", "u").saved().seesNo("a mistake").sees("✓ done").seconds(15);
    room.press(" ").seconds(20).press(" ");
    room.press("c").type("next week's hot leads first").enter().press("+");
    notesInPrivate(room);
  }

  private static void notesInPrivate(Room room) {
    room.press(":").type("private").enter().sees("Money and notes will be visible").enter();
    room.sees("PRIVATE", "QUARTER", "$").press("n").type("overloaded by renewals").enter();
    room.press("v").sees("SHARED").seesNo("overloaded", "$");
  }

  private static void theEnd(Room room) {
    room.seconds(30).press("→").sees("GRACE LIU").seconds(40).press("→").sees("MARCUS OYELARAN");
    room.seconds(40).press("→").sees("WE AGREED", "HOW GOOD WAS THIS SCRUM?").seconds(60);
    assertTrue(room.screen().indexOf("R  Dana") < room.screen().indexOf("C  Sam"));
    room.sees("✓ –  Nothing new agreed in 1 turn");
    room.press("8").press("u").press("0").sees("10 of 10").press("9").sees("9 of 10");
    room.enter().sees("CLOSED", "rated 9 of 10").saved();
    assertEquals(Talk.State.OVER, room.scrum().talk().state());
  }

  @Test
  void agreements_come_back_a_week_later_and_the_adjustment_holds() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room);
      Story.threeAgreements(room);
      room.press("1", "d").saved();
      Story.close(room);
    }
    try (var room = Start.in(temp).daysLater(7).open()) {
      room.sees("30 Nov").press("→").sees("I OWE YOU", "Sam: pricing approval for the two stuck");
      Story.jump(room, "sam");
      room.sees("1 Dana: Get marketing to send the Q4 distributor list");
      room.sees("2 Dana: pricing approval for the two stuck quotes", "3 call the trade-show leads");
      room.seesNo("September", "2nd week");
      assertEquals("60", goalOfCalls(room), "100 in a week with two holidays");
      room.press("2", "d").saved();
      Story.reveal(room);
      room.sees("distributor list (2nd week)");
      Story.close(room);
    }
    try (var room = Start.in(temp).daysLater(14).open()) {
      Story.jump(room.press("→"), "sam");
      assertEquals("100", goalOfCalls(room));
      room.seesNo("pricing approval");
      Story.reveal(room);
      room.sees("distributor list (3rd week)", "call the trade-show leads (2nd week)");
      Story.close(room);
    }
    try (var room = Start.in(temp).daysLater(21).open()) {
      Story.jump(room.press("→"), "sam");
      assertEquals("120", goalOfCalls(room));
    }
  }

  private static String goalOfCalls(Room room) {
    return room.window().line("Calls  ").strip().split("\\s+")[2];
  }

  @Test
  void leaving_the_lobby_leaves_no_log_behind() throws IOException {
    try (var room = Start.in(temp).open()) {
      assertEquals(0, room.seconds(90).leave());
      assertFalse(room.logbook().wrote());
    }
    assertTrue(Start.in(temp).archive().list().isEmpty());
  }
}
