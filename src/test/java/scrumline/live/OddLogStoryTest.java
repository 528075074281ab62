package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.journal.LogProblem;
import scrumline.journal.Logged;
import scrumline.journal.OddLogs;
import scrumline.scrum.Talk;

/// Whatever lies among the logs, the next scrum begins, with the agreements of the others, and the
/// lobby tells of it.
@Timeout(120)
final class OddLogStoryTest {
  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(OddLogs.class)
  void a_scrum_begins_beside_any_odd_thing_and_its_lobby_tells_of_it(OddLogs odd)
      throws IOException {
    var start = Start.in(temp);
    try (var room = start.daysLater(-7).open()) {
      Story.threeAgreements(Story.jump(room.press("→"), "sam"));
      Story.close(room);
    }
    odd.in(start.archive().folder());
    try (var room = start.daysLater(7).open()) {
      room.sees("HERE TODAY", sentence(odd)).seesNo("k3f9q2", temp.toString());
      assertTrue(texts(room).contains("call the trade-show leads"), texts(room)::toString);
      Story.jump(room.press("→"), "sam").sees("SAM WHITAKER").saved();
    }
  }

  private static String sentence(OddLogs odd) {
    return switch (odd) {
      case EMPTIED -> "! The log of 23 Nov has nothing in it";
      case RETURNS, LINE_1, OPENING ->
          "! The log of 23 Nov was changed by another program; no agreement";
      case ZEROS, LINE_2, LINES_1_AND_2, LINE_5 -> "! The log of 23 Nov is damaged; some agreem";
      case NEWER -> "! The log of 23 Nov is of a newer version; update Scrumline";
      case FOLDER, LOOP, PIPE, HUGE -> "! A file among the logs is not one; nothing is lost.";
    };
  }

  @Test
  void a_second_screen_says_that_the_newest_log_cannot_be_followed() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      OddLogs.ZEROS.in(start.archive().folder());
      var beside = Beside.follow(room, start);
      beside.look().sees("Waiting for a scrum to begin.", "The log of 23 Nov is damaged");
    }
  }

  @Test
  void a_team_begins_beside_a_file_that_is_called_like_its_folder() throws IOException {
    var file = ShopFile.in(temp, "shop.json");
    Files.createDirectories(file.logs());
    Files.writeString(file.logs().resolve("corner-shop"), "not a folder");
    try (var room = file.open(0)) {
      room.sees("HERE TODAY");
      Story.jump(room.press("→"), "alex").press("c").type("visit the plant").enter().saved();
      room.leave();
    }
    try (var room = file.open(1)) {
      Story.jump(room.press("→"), "alex").sees("1 visit the plant");
    }
  }

  @Test
  void a_log_whose_rest_is_on_a_stick_is_told_while_it_is_away_and_comes_back_with_it()
      throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.threeAgreements(Story.jump(room.press("→"), "sam"));
      Story.close(room);
    }
    var stick = Files.createDirectory(temp.resolve("stick"));
    goesOnOn(stick, Start.in(temp).archive().latest().orElseThrow().file());
    var drawer = Files.move(stick, temp.resolve("drawer"));
    try (var room = Start.in(temp).daysLater(7).open()) {
      room.sees("! A part of the log of 23 Nov is in a folder that is not here now")
          .seesNo("drawer");
      assertFalse(texts(room).contains("call the trade-show leads"), texts(room)::toString);
      Story.jump(room.press("→"), "sam").press("c").type("visit the plant").enter().saved();
      Story.close(room);
    }
    Files.move(drawer, stick);
    try (var room = Start.in(temp).daysLater(14).open()) {
      room.sees("! More of the log of 23 Nov is here again; what it left open has come back.");
      assertTrue(texts(room).contains("call the trade-show leads"), texts(room)::toString);
      assertTrue(texts(room).contains("visit the plant"), texts(room)::toString);
      Story.close(room.press("→"));
    }
    try (var room = Start.in(temp).daysLater(21).open()) {
      room.seesNo("is here again");
      var all = texts(room);
      assertEquals(1, all.stream().filter("call the trade-show leads"::equals).count());
    }
  }

  /// At home the last agreement is missing.
  private static void goesOnOn(Path stick, Path file) throws IOException {
    String name = file.getFileName().toString();
    var part = stick.resolve(name.replace(".jsonl", "-2.jsonl"));
    String all = Files.readString(file);
    Files.writeString(part, all);
    int agreed = all.indexOf("\"type\":\"agreed\"", all.indexOf("\"2026-11-23/2\""));
    Files.writeString(file, all.substring(0, all.lastIndexOf('\n', agreed) + 1));
    Files.writeString(file.resolveSibling(part.getFileName() + ".elsewhere"), part.toUri() + "\n");
  }

  private static List<String> texts(Room room) {
    return room.scrum().opening().items().stream().map(it -> it.text().value()).toList();
  }

  @Test
  void a_log_that_is_away_is_not_called_damaged_and_leaves_to_salvage_what_is_here() {
    var file = Path.of("/stick/20261128T170000Z-west-k3f9q2-2.jsonl");
    var away = List.<LogProblem>of(new LogProblem.Away(file));
    var day = Optional.of(LocalDate.of(2026, 11, 28));
    for (var state : List.of(Optional.of(Talk.State.OVER), Optional.<Talk.State>empty())) {
      var log =
          new Logged(file, "k3f9q2", day, Optional.empty(), state, 1, away, false, 0, List.of());
      String whose = state.isPresent() ? "A part of the log of 28 Nov" : "The log of 28 Nov";
      String sentence =
          " is in a folder that is not here now (a stick, perhaps). Put it back and start again,"
              + " today or later, and its agreements come back.";
      assertEquals(whose + sentence, LogTrouble.warning(log).sentence());
      String whole = LogTrouble.whole(log);
      assertTrue(whole.contains(file.toString()), "a person alone sees the place");
      assertEquals(state.isPresent(), whole.contains("scrumline log salvage k3f9q2"), whole);
    }
  }
}
