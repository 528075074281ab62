package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.journal.OddLogs;

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
      var texts = room.scrum().opening().items().stream().map(it -> it.text().value()).toList();
      assertTrue(texts.contains("call the trade-show leads"), texts::toString);
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
}
