package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.codec.Findings;
import scrumline.codec.Json;
import scrumline.codec.TeamCodec;
import scrumline.team.Audience;
import scrumline.team.Team;

/// What the window that everybody sees shows, and what it never does.
final class TeamViewStoryTest {
  /// Words that stand for one person's business: money, pace, forecast, notes, reasons.
  private static final String[] NEVER = {
    "$",
    " pace ",
    "behind",
    "win rate",
    "coverage",
    "forecast",
    "gap",
    "updated",
    "numbers in since",
    "untouched",
    "likely end",
    "mostly fewer",
    "mostly lower",
    "less than",
    " since, ",
    "week)",
    "overloaded",
    "PRIVATE"
  };

  @TempDir Path temp;

  @Test
  void no_section_and_no_turn_shows_more_than_it_may() throws IOException {
    var team = team(" over $20k", "");
    try (var room = Start.in(temp).with(team).open()) {
      room.seesNo(NEVER);
      for (int slot = 0; slot < 13; slot++) {
        room.press("→").seesNo(NEVER).press("?").seesNo("$").press("Esc");
        for (String page : new String[] {"t", "d", "w"}) {
          room.press(page).seesNo(NEVER).press("Esc");
        }
      }
      room.press("?", "Esc", ":", "Esc", "/", "Esc").enter().seesNo(NEVER);
    }
  }

  @Test
  void n_marks_a_note_invisibly_and_asks_for_it_after_sharing() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).press("a").saved();
      String before = room.screen();
      assertEquals(before, room.press("n").saved().screen());
      assertEquals(before, room.press("n").saved().screen());
      Story.jump(room, "wrap").enter().enter();
      room.sees("Stop sharing first").seesNo("Sam: ");
      Story.reveal(room).enter().sees("private note for Sam").type("overloaded").enter().saved();
      assertEquals(1, room.scrum().minutes().notes("r07").size());
      room.press("v").seesNo(NEVER);
    }
  }

  @Test
  void u_in_the_team_view_neither_names_nor_takes_back_a_note() throws IOException {
    try (var room = Start.in(temp).with(Audience.MANAGER).open()) {
      Story.toSam(room).press("a", "n").type("overloaded").enter().saved().sees("undo: note");
      room.press("v").sees("undo: nothing new").press("u").saved().seesNo("Nothing new agreed");
      assertEquals(1, room.scrum().minutes().notes("r07").size());
    }
  }

  @Test
  void one_key_hides_and_no_single_key_reveals() throws IOException {
    try (var room = Start.in(temp).with(Audience.MANAGER).open()) {
      Story.toSam(room).sees("PRIVATE", "$").press("v").sees("SHARED").seesNo(NEVER);
      room.press("v").sees("This is the team view.", "SHARED").seesNo("$");
      room.press(":").type("private").sees("SHARED").enter().sees("SHARED").press("Esc");
      room.sees("SHARED");
      Story.reveal(room).sees("$");
    }
  }

  @Test
  void a_window_comes_back_from_blank_in_the_team_view() throws IOException {
    try (var room = Start.in(temp).with(Audience.MANAGER).open()) {
      Story.toSam(room).press("b");
      assertEquals("", room.screen().strip());
      room.seconds(30);
      assertEquals("", room.screen().strip());
      room.press("x").sees("SHARED", "SAM WHITAKER").seesNo(NEVER).press("b").crash();
    }
    try (var room = Start.in(temp).at("2026-11-23T17:10:00Z").open()) {
      room.sees("Continue").enter().sees("SHARED", "SAM WHITAKER").seesNo(NEVER);
    }
  }

  @Test
  void typing_the_name_of_a_money_kpi_does_not_reveal_its_goal() throws IOException {
    var team = team("Sam", "Sam");
    try (var room = Start.in(temp).with(team).open()) {
      Story.toSam(room).press("k").type("booked").seesNo("$", "15k", "15,000");
      room.type(" 20000").seesNo("$", "15k", "15,000").enter().saved();
      room.sees("K  Booked has another goal").seesNo("$", "15k");
    }
  }

  @Test
  void names_of_every_kind_fill_the_window_exactly_and_reach_it_clean() throws IOException {
    String nasty = "S\\u001b[2Jam \\u202Egnp\\u009b31m \uD83D\uDE80\\u0000 Whi\\u0301taker";
    var team = team("Sam Whitaker", nasty);
    try (var room = Start.in(temp).with(team).open()) {
      Story.toSeventh(room).press("r").type("for @s").sees("owner").enter().saved();
      for (var size : new int[][] {{60, 20}, {80, 24}, {100, 30}, {120, 40}, {61, 21}}) {
        room.resize(size[0], size[1]).sees("🚀").press("?", "Esc", "/", "Esc", "d", "k", "Esc");
      }
      room.press("→", "→", "→").sees("WE AGREED");
      assertTrue(room.screen().chars().noneMatch(sign -> sign == 27 || sign == 0x202E));
    }
  }

  /// The sample with one text of its file replaced, and with a goal in money.
  private static Team team(String from, String to) throws IOException {
    var sample = Files.readString(Path.of("sample-data", "northline-west.json"));
    var money = "\"label\": \"Booked\", \"kind\": \"lagging\", \"unit\": \"money\"";
    var goal = money + ", \"goal\": {\"op\": \">=\", \"value\": 15000}";
    byte[] bytes = sample.replace(from, to).replace(money, goal).getBytes();
    var findings = Findings.collecting();
    return TeamCodec.read(Json.parse(bytes, 0, findings), ZoneOffset.UTC, findings).orElseThrow();
  }
}
