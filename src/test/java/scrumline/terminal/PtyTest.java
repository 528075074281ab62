package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PtyTest {
  @Test
  void a_program_in_it_has_a_terminal_of_that_size_and_reads_what_is_typed() {
    try (var pty =
        Pty.shell(90, 33, Map.of("WHO", "Sam"), "stty size; read x; echo \"$x, $WHO\"")) {
      pty.waitFor("33 90").send("hello\r").waitFor("hello, Sam");
      assertEquals(0, pty.exit());
    }
  }

  @Test
  void the_text_of_a_pty_has_no_escape_sequences_and_its_exit_status_is_passed_on() {
    try (var pty =
        Pty.shell(80, 24, Map.of(), "printf '\\033[1;31mred\\033[0m\\033]2;t\\007!'; exit 3")) {
      assertEquals(3, pty.exit());
      assertEquals("red!", pty.text());
      assertTrue(pty.raw().contains("\u001b[1;31m"));
    }
  }

  @Test
  void a_pty_can_be_resized_signalled_and_waited_for() {
    try (var pty =
        Pty.shell(
            80,
            24,
            Map.of(),
            "trap 'stty size; exit 7' TERM; echo ready; while :; do sleep .1; done")) {
      pty.waitFor("ready").resize(100, 30).waitForQuiet(Duration.ofMillis(300));
      Pty.signal("TERM", pty.pid());
      pty.waitFor("30 100");
      assertEquals(7, pty.exit());
    }
  }

  @Test
  void waiting_on_a_pty_ends_after_its_time() {
    try (var pty = Pty.shell(80, 24, Map.of(), "exit 0")) {
      assertEquals(0, pty.exit());
      assertThrows(AssertionError.class, () -> pty.waitFor("never"));
    }
  }
}
