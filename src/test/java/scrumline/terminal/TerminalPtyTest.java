package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The terminal alone, in a real one: a `Sketch` of a program, without launcher.
@Execution(CONCURRENT)
class TerminalPtyTest {
  private static final String BEFORE_AND_AFTER =
      "echo before $(stty -g); \"$@\"; status=$?; echo after $(stty -g); exit $status";

  private static Pty sketch() {
    return Sketch.run(BEFORE_AND_AFTER, Map.of()).waitFor("sketch 90 by 33");
  }

  @Test
  void keys_pastes_and_resizes_arrive_in_order() {
    try (var pty = sketch()) {
      shows(pty.send("x"), "0 Pressed[key=Letter[text=x]]");
      shows(pty.send("\u001b"), "1 Pressed[key=ESC]");
      shows(pty.send("\u001b[1;5D"), "2 Pressed[key=WORD_LEFT]");
      String third = ("q\u001b:wq\r" + "Dana: renewals cover. ".repeat(400)).substring(0, 6_800);
      pty.send("\u001b[200~" + third).waitForQuiet(Duration.ofMillis(300));
      pty.send(third).waitForQuiet(Duration.ofMillis(300));
      shows(pty.send(third + "\u001b[201~"), "3 pasted 20400");
      shows(pty.resize(80, 30), "sketch 80 by 30");
      shows(pty, "4 Resized[]");
      pty.send("q");
      assertGivenBack(pty, 0);
      assertEquals(List.of("scrumline"), screen(pty).titles);
    }
  }

  @Test
  void a_storm_of_resizes_ends_in_a_whole_frame_and_keys_still_work() throws Exception {
    try (var pty = sketch()) {
      for (int columns : new Random(100).ints(100, 10, 160).toArray()) {
        pty.resize(columns, columns / 3);
        TimeUnit.MILLISECONDS.sleep(20);
      }
      shows(pty.resize(90, 33), "sketch 90 by 33");
      shows(pty.send("x"), "Pressed[key=Letter[text=x]]");
      assertTrue(screen(pty).text().contains("\nwide 東京 🚀 👩🏽‍🚀 ⌚ end\n"), "painted whole");
      pty.send("q");
      assertGivenBack(pty, 0);
    }
  }

  @Test
  void the_program_sends_no_queries_and_only_known_sequences() {
    try (var pty = sketch()) {
      assertEquals(List.of(), screen(pty).unknown);
      assertTrue(screen(pty).text().contains("\nwide 東京 🚀 👩🏽‍🚀 ⌚ end\n"));
      pty.send("q");
      assertGivenBack(pty, 0);
    }
  }

  @Test
  void a_suspended_program_leaves_the_terminal_to_the_shell_and_comes_back() {
    try (var pty =
        Sketch.run(
            "set -m; stty -g >&2; \"$@\"; echo stopped; stty -g; read line; echo read $line; fg;"
                + " echo end $?",
            Map.of())) {
      pty.waitFor("sketch 90 by 33").send("\u001a").waitFor("stopped");
      assertEquals("[25, 7]", screen(pty).modes.toString());
      pty.send("hello\r").waitFor("read hello");
      shows(pty, "Continued[]");
      assertEquals("[1049, 2004]", screen(pty).modes.toString());
      assertTrue(screen(pty).text().contains("CURSOR"), "painted anew");
      shows(pty.send("\u0003"), "Ctrl[letter=C]");
      pty.send("q").waitFor("end 0");
      assertEquals("[25, 7]", screen(pty).modes.toString());
      assertEquals(0, pty.exit());
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM", "HUP", "INT"})
  void a_signal_lets_the_program_leave_by_itself(String signal) {
    try (var pty = sketch().waitForQuiet(Duration.ofMillis(1_500))) {
      Pty.signal(signal, jvm(pty));
      assertGivenBack(pty, 0);
      assertTrue(pty.text().contains("left after Ended"), pty.text());
      assertTrue(pty.text().contains("SIG" + signal), pty.text());
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
  void a_program_that_does_not_listen_is_ended_all_the_same(String signal, int status) {
    try (var pty = sketch()) {
      pty.send("z").waitForQuiet(Duration.ofMillis(1_200));
      Pty.signal(signal, jvm(pty));
      assertGivenBack(pty, status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"e IllegalStateException", "s StackOverflowError", "o OutOfMemoryError"})
  void an_uncaught_exception_is_printed_on_a_restored_terminal(String thrown) {
    try (var pty = sketch()) {
      pty.send(thrown.substring(0, 1));
      assertGivenBack(pty, 1);
      int back = pty.raw().indexOf("\u001b[?1049l");
      assertTrue(pty.raw().indexOf(thrown.substring(2)) > back, pty.text());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "exec, listening",
    "'trap \"\" HUP; exec', listening",
    "'trap \"\" HUP; exec', stuck"
  })
  void a_closed_window_leaves_no_process(String how, String state) throws Exception {
    try (var pty = Sketch.run(how + " \"$@\"", Map.of()).waitFor("sketch 90 by 33")) {
      if (state.equals("stuck")) {
        pty.send("z").waitForQuiet(Duration.ofMillis(1_200));
      }
      var processes = pty.processes();
      pty.hangUp();
      long end = System.nanoTime() + Duration.ofSeconds(state.equals("stuck") ? 5 : 2).toNanos();
      while (processes.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      assertEquals(0, processes.stream().filter(ProcessHandle::isAlive).count());
    }
  }

  @Test
  void the_locale_does_not_matter_and_a_dumb_terminal_has_no_colours() {
    var plain = Map.of("LC_ALL", "C", "LANG", "C", "TERM", "dumb", "COLORTERM", "truecolor");
    try (var pty = Sketch.run(BEFORE_AND_AFTER, plain).waitFor("sketch 90 by 33")) {
      assertTrue(screen(pty).text().contains("\nwide 東京 🚀 👩🏽‍🚀 ⌚ end\n"));
      assertFalse(Pattern.compile("\u001b\\[[0-9;]*[34]8;").matcher(pty.raw()).find());
      shows(pty.send("é東"), "Letter[text=東]");
      pty.send("q");
      assertGivenBack(pty, 0);
    }
  }

  @Test
  void a_program_without_a_terminal_says_so() {
    try (var pty = Sketch.run("\"$@\" </dev/null; echo ended $?; \"$@\" | cat", Map.of())) {
      pty.waitFor("needs a terminal").waitFor("ended 2");
      assertEquals(0, pty.exit());
      assertFalse(pty.raw().contains("\u001b"), pty.text());
    }
  }

  private static void assertGivenBack(Pty pty, int status) {
    assertEquals(status, pty.exit(), pty::text);
    assertEquals("[25, 7]", screen(pty).modes.toString());
    assertEquals(after("before ", pty), after("after ", pty), "the terminal's modes");
  }

  private static VirtualScreen screen(Pty pty) {
    return new VirtualScreen(90, 33).feed(pty.raw());
  }

  private static long jvm(Pty pty) {
    return ProcessHandle.of(pty.pid()).stream()
        .flatMap(ProcessHandle::children)
        .findFirst()
        .orElseThrow()
        .pid();
  }

  /// Modes as `stty -g` writes them.
  private static String after(String word, Pty pty) {
    var found = Pattern.compile(word + "([0-9a-f]+(:[0-9a-f]+)+)").matcher(pty.text());
    assertTrue(found.find(), () -> "no " + word + "in " + pty.text());
    return found.group(1);
  }

  /// A frame has only what changed, so words are looked for on the window.
  private static void shows(Pty pty, String text) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!screen(pty).text().contains(text)) {
      assertTrue(System.nanoTime() < end, () -> "no " + text + " in\n" + screen(pty).text());
      pty.waitForQuiet(Duration.ofMillis(50));
    }
  }
}
