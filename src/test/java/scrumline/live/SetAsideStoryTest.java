package scrumline.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A crash left an unfinished line at the end of a log. It is set aside, and people are told.
final class SetAsideStoryTest {
  private static final String REST = "{\"v\":1,\"mid\":\"k3f9q2\",\"seq\":1";

  @TempDir Path temp;

  @Test
  void an_unfinished_line_is_told_before_the_scrum_goes_on() throws IOException {
    torn();
    try (var room = Start.in(temp).at("2026-11-23T17:20:00Z").open()) {
      room.sees("Recovered 3 items; one unfinished line (29 bytes) set aside.");
      room.sees("3 agreements are in its log", "Enter continues").enter().saved();
      room.sees("✓ R  Dana", "✓ C  Sam");
    }
    try (var room = Start.in(temp).at("2026-11-23T17:30:00Z").open()) {
      room.sees("Continue the scrum").seesNo("set aside");
    }
  }

  @Test
  void an_unfinished_line_of_an_older_scrum_is_told_in_the_next_lobby() throws IOException {
    torn();
    try (var room = Start.in(temp).daysLater(7).open()) {
      room.sees("! One unfinished line (29 bytes) was set aside from the log of 23 Nov;");
      Story.close(room.press("→"));
    }
    try (var room = Start.in(temp).daysLater(14).open()) {
      room.seesNo("set aside");
    }
  }

  private void torn() throws IOException {
    var start = Start.in(temp);
    try (var room = start.open()) {
      Story.threeAgreements(Story.toSam(room)).crash();
    }
    var file = start.archive().latest().orElseThrow().file();
    Files.writeString(file, REST, StandardOpenOption.APPEND);
  }
}
