package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the terminal costs a call that shows it: half frames and a busy processor are seen and
/// heard by everybody.
class TerminalCostTest {
  @TempDir Path folder;

  @Test
  void the_first_frame_is_one_write() throws IOException {
    assumeTrue(has("strace"), "only strace can count the writes");
    var trace = folder.resolve("trace");
    String line = "strace -f -qq -e trace=write -P \"$(tty)\" -o '" + trace + "' \"$@\"";
    try (var pty = Sketch.run(line, Map.of()).waitFor("NOTICE")) {
      assertEquals(1, writes(trace), "until the first frame");
      pty.send("x").waitFor("the key", () -> pty.raw().contains("Letter")).send("q");
      assertEquals(0, pty.exit());
      // The frame with the message, the way back, and the sentence afterwards.
      assertEquals(4, writes(trace));
    }
  }

  @Test
  void waiting_costs_next_to_nothing() throws Exception {
    var stat = Path.of("/proc/self/stat");
    assumeTrue(Files.exists(stat), "only /proc can tell");
    try (var pty = Sketch.run("exec \"$@\"", Map.of()).waitFor("NOTICE")) {
      Thread.sleep(2_000);
      long before = processorMillis(pty.pid());
      Thread.sleep(4_000);
      long used = processorMillis(pty.pid()) - before;
      assertTrue(used <= 40, used + " ms in four seconds");
      pty.send("q");
      assertEquals(0, pty.exit());
    }
  }

  private static long writes(Path trace) throws IOException {
    try (var lines = Files.lines(trace)) {
      return lines.filter(line -> line.contains("write(")).count();
    }
  }

  /// User and system time, which /proc counts in hundredths of a second.
  private static long processorMillis(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return 10 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
  }

  private static boolean has(String program) throws IOException {
    try {
      var look = new ProcessBuilder("sh", "-c", "command -v " + program).start();
      return look.waitFor() == 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
