package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrumline.screen.text.Readable;
import scrumline.screen.text.Size;

class ShareCheckTest {
  @ParameterizedTest
  @CsvSource({
    "59, 30, TOO_SMALL",
    "60, 20, CRAMPED",
    "79, 24, CRAMPED",
    "80, 23, CRAMPED",
    "80, 24, BEST",
    "81, 24, GOOD",
    "120, 50, GOOD",
    "121, 24, TOO_WIDE",
    "160, 10, TOO_WIDE"
  })
  void the_verdict_depends_on_the_columns_first(int columns, int rows, Readable verdict) {
    assertEquals(verdict, Readable.of(new Size(columns, rows)));
  }

  @Test
  void the_check_tells_the_window_the_colours_and_what_to_do() {
    var detected = Detected.in(Map.of("TERM", "xterm-256color", "SCRUMLINE_THEME", "light"));
    String text = ShareCheck.check(Optional.of(new Size(160, 50)), detected).toString();
    for (String part :
        new String[] {
          "160 columns: small letters on the call",
          "at most 120 columns",
          "256",
          "light",
          "scrumline follow",
          "--view manager"
        }) {
      assertTrue(text.contains(part), () -> part + " in\n" + text);
    }
  }

  @Test
  void the_check_without_a_window_says_where_to_run_it() {
    var text = ShareCheck.check(Optional.empty(), Map.of()).toString();
    assertTrue(text.contains("run this in the window that you share"), text);
    assertFalse(text.contains("\u001b"));
  }
}
