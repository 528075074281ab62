package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built program plays an old scrum in a real terminal.
final class ReplayStoryIT {
  @TempDir Path home;

  @Test
  void replay_takes_the_view_the_theme_and_ascii_signs() {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER").send("q\r").ended(0);
    }
    try (var replay = Demo.start(home, "replay latest --logs logs --ascii --view manager")) {
      replay.sees("1 of", "PRIVATE").send("\u001b[F").sees("SAM WHITAKER", "PRIVATE");
      assertFalse(replay.quiet().screen().text().matches("(?s).*[█▀▄░▌].*"));
      replay.send("q").ended(0);
    }
    assertEquals(written("dark"), written("dark"));
    assertNotEquals(written("dark"), written("contrast"));
  }

  /// What the terminal is sent up to the end of the first frame.
  private String written(String theme) {
    try (var replay = Demo.start(home, "replay latest --logs logs --theme " + theme)) {
      String raw = replay.sees("1 of").quiet().pty().raw();
      replay.send("q").ended(0);
      return raw.substring(raw.indexOf('\u001b'));
    }
  }
}
