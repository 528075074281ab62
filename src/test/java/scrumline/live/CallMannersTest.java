package scrumline.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.team.Audience;
import scrumline.terminal.Typed;
import scrumline.terminal.Wire;

/// What a shared window costs a call, on a scripted clock: all that the real session writes through
/// the real terminal, second by second. A call gives a shared window 50 to 75 kbit/s.
final class CallMannersTest {
  private static final int MOST_A_SECOND_OVER_A_MINUTE = 160;
  private static final int MOST_IN_ONE_SECOND = 400;
  private static final int MOST_FOR_ANOTHER_TURN = 4_000;
  private static final String CLEARED = "\u001b[2J";
  private static final int TURNS = 8;

  /// More than a box of 1:15, so that all bands of the clock are seen in every turn.
  private static final int SECONDS = 110;

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void a_turn_costs_little_in_every_second_and_only_the_clock_is_written(Audience view)
      throws IOException {
    var wire = new Wire(100, 30);
    try (var room = Start.in(temp).with(view).open().alsoOn(wire.terminal())) {
      toFirstTurn(room);
      assertTrue(wire.taken().contains(CLEARED), "the first frame");
      var bands = new StringBuilder();
      for (int turn = 0; turn < TURNS; turn++) {
        sitThrough(room, wire, bands);
        room.press("→");
        String change = wire.taken();
        assertAtMost(MOST_FOR_ANOTHER_TURN, change, room);
        assertFalse(change.contains(CLEARED));
      }
      assertEquals("[1049, 2004]", wire.screen().modes.toString());
      assertEquals(room.screen(), wire.screen().text());
      for (String band : List.of("left of", "◐ ", "over ", "from the time")) {
        assertTrue(bands.indexOf(band) >= 0, band);
      }
    }
  }

  private static void toFirstTurn(Room room) {
    room.press("→", "→", "→", "→").sees("PRIYA RAMAN");
  }

  private static void sitThrough(Room room, Wire wire, StringBuilder bands) {
    var minute = new ArrayDeque<Integer>();
    for (int second = 0; second < SECONDS; second++) {
      wire.taken();
      room.seconds(1);
      String written = wire.taken();
      bands.append(room.screen().lines().toList().get(7).strip()).append('\n');
      assertAtMost(MOST_IN_ONE_SECOND, written, room);
      assertFalse(written.contains(CLEARED));
      for (var place : Wire.touched(written)) {
        boolean isClock = place.row() >= 1 && place.row() <= 7 && place.column() >= 60;
        assertTrue(
            isClock || isNudge(place, room), () -> place + " was written in\n" + room.screen());
      }
      minute.add(bytes(written));
      if (minute.size() > 60) {
        minute.remove();
      }
      int sum = minute.stream().mapToInt(Integer::intValue).sum();
      assertTrue(minute.size() < 60 || sum <= 60 * MOST_A_SECOND_OVER_A_MINUTE, () -> "" + minute);
    }
  }

  /// Once in a turn the footer may say that nothing is noted yet, or that a turn does not fit.
  private static boolean isNudge(Wire.Place place, Room room) {
    String screen = room.screen();
    boolean isNudged = screen.contains("nothing noted yet") || screen.contains("not fit");
    return place.row() == 29 && isNudged;
  }

  private static int bytes(String written) {
    return written.getBytes(UTF_8).length;
  }

  private static void assertAtMost(int most, String written, Room room) {
    assertTrue(
        bytes(written) <= most,
        () -> bytes(written) + " bytes, " + Typed.seen(written) + "\n" + room.screen());
  }

  @Test
  void nothing_blinks_rings_or_shows_a_cursor_on_any_page() throws IOException {
    var wire = new Wire(100, 30);
    try (var room = Start.in(temp).open().alsoOn(wire.terminal())) {
      toFirstTurn(room);
      for (String page : List.of("t", "d", "w", "c", "r", "k", "n", "/", ":", "?", "b", "q")) {
        room.press(page).type("x").press("Esc").press("Esc");
      }
      room.press(":").type("private").enter().enter().press("→", "→", "Ctrl-C").enter();
      String all = wire.taken();
      for (var look : Pattern.compile("\u001b\\[([0-9;]*)m").matcher(all).results().toList()) {
        String set = look.group(1).replaceAll("[34]8;(2;\\d+;\\d+;\\d+|5;\\d+)", "");
        assertTrue(set.matches("[0147;]*|27"), set);
      }
      assertEquals(List.of(), wire.screen().unknown);
      assertFalse(wire.screen().modes.contains("25"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_title_of_the_window_is_one_word_and_tells_nothing(Audience view) throws IOException {
    var wire = new Wire(100, 30);
    try (var room = Start.in(temp).with(view).open().alsoOn(wire.terminal())) {
      Story.toSam(room).press("d", "Esc", "t", "Esc", "b", "x", "Ctrl-Z", "→");
      wire.taken();
      assertEquals(Set.of("scrumline"), Set.copyOf(wire.screen().titles));
    }
  }

  @Test
  void a_copy_from_the_team_view_has_no_money() throws IOException {
    var wire = new Wire(100, 30);
    try (var room = Start.in(temp).open().alsoOn(wire.terminal())) {
      Story.threeAgreements(Story.toSam(room)).press("k").type("pace").press("Esc", "y");
      Story.jump(room, "wrap").press("y").enter().press("y").saved();
      wire.taken();
      assertTrue(wire.screen().copied.size() >= 2, room.screen());
      for (String copied : wire.screen().copied) {
        String text = new String(Base64.getDecoder().decode(copied.replace("c;", "")), UTF_8);
        // One item of last time has an amount in its words, which are shown as they were typed.
        assertFalse(text.replaceAll("two stuck quotes over .?\\$20k", "").contains("$"), text);
      }
    }
  }

  @Test
  void the_window_is_cleared_only_after_a_resize_or_a_return_from_the_shell() throws IOException {
    var wire = new Wire(100, 30);
    try (var room = Start.in(temp).open().alsoOn(wire.terminal())) {
      Story.toSam(room);
      wire.taken();
      room.press("t", "d", "Esc", "?", "Esc", ":", "Esc", "v", "c", "Esc", "→", "←", "b", "x");
      room.later(Duration.ofMinutes(2));
      assertFalse(wire.taken().contains(CLEARED));
      wire.resize(80, 24);
      room.resize(80, 24);
      assertEquals(2, wire.taken().split("\u001b\\[2J", -1).length);
      room.press("Ctrl-Z");
      assertEquals(2, wire.taken().split("\u001b\\[2J", -1).length);
    }
  }
}
