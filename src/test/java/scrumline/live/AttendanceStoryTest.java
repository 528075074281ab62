package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.Samples;
import scrumline.scrum.Clock;
import scrumline.scrum.Wording;

/// People come late, go early and have to wait; the clock follows at once, and a crash changes
/// nothing of it.
class AttendanceStoryTest {
  @TempDir Path temp;

  @Test
  void a_rep_who_leaves_and_returns_has_the_rest_of_the_turn() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).seconds(20).sees("0:55 left of 1:15");
      Story.away(room).sees("GRACE LIU", "– Sam away", "1:25 left of 1:25").seconds(30);
      room.sees("0:55 left of 1:25");
      Story.jump(room, "sam").sees("WHO IS HERE", "Sam is away. x brings Sam back.");
      room.press("x").sees("▸ ✓ Sam Whitaker").press("Esc").sees("GRACE LIU").saved();
      Story.jump(room, "whit").sees("SAM WHITAKER", "0:55 left of 1:15").saved();
    }
  }

  @Test
  void a_late_rep_has_the_last_turn_also_after_a_crash() throws IOException {
    try (var room = Start.in(temp).open()) {
      room.press("↓", "x").sees("▸ – Marcus Oyelaran  away", "Reps        10:00  1:25 each");
      room.press("→").press("→", "→", "→", "→").sees("ELENA KOVÁCS").seconds(10);
      Story.jump(room, "marcus").press("x").sees("✓ Marcus Oyelaran").saved();
      assertEquals("r02", room.scrum().queue().order().getLast());
      room.press("Esc").sees("ELENA KOVÁCS").crash();
    }
    try (var room = Start.in(temp).at("2026-11-23T17:05:00Z").open()) {
      room.enter().sees("ELENA KOVÁCS");
      assertEquals(
          List.of("Elena", "Tom", "Aisha", "Diego", "Sam", "Grace", "Marcus"), toCome(room));
      room.press("l").sees("TOM BERGSTROM", "u undo: Elena later").saved();
      assertEquals("Elena", toCome(room).getLast());
      room.press("u").sees("ELENA KOVÁCS").press("u").sees("– Marcus away").saved();
    }
  }

  @Test
  void the_list_of_people_marks_any_rep_from_any_section() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.away(room.press("→", "→")).sees("WHO IS HERE").press("↓", "↓", "x");
      room.sees("▸ – Elena Kovács  away").press("Esc").seesNo("WHO IS HERE").saved();
      assertEquals(7, room.scrum().queue().present().size());
      assertEquals("1:25", box(room));
    }
  }

  private static String box(Room room) {
    var turn = room.scrum().slots().stream().filter(slot -> slot.isTurn()).findFirst();
    return Wording.time(Clock.planned(room.scrum(), turn.orElseThrow()));
  }

  @Test
  void a_name_that_tab_completed_is_there_after_a_crash() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("r").type("renewals cover @gr").sees("Tab  Grace Liu");
      room.press("Tab").sees("owner Grace Liu").seconds(2).crash();
    }
    try (var room = Start.in(temp).at("2026-11-23T17:10:00Z").open()) {
      room.enter().press("r").sees("renewals cover @Grace", "owner Grace Liu").enter().saved();
      room.sees("✓ R  Grace: renewals cover");
    }
  }

  private static List<String> toCome(Room room) {
    var order = room.scrum().queue().order();
    var team = Samples.northlineWest();
    return order.subList(1, order.size()).stream()
        .map(id -> team.rep(id).orElseThrow().shortName().value())
        .toList();
  }
}
