package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.terminal.Pty;

/// How fast the built program starts, and how little it does while nothing happens. The figures
/// are printed, and each has its limit.
@Tag("bench")
final class SpeedIT {
  private static final int RUNS = 11;
  private static final double MOST_TIMES_EMPTY = 6;
  private static final int MOST_WRITES = 12;
  private static final double MOST_PERCENT = 1;
  private static final int IDLE_SECONDS = 20;

  /// A frame is complete with its last byte.
  private static final String FRAME_END = "\u001b[?2026l";

  @TempDir Path home;

  @Test
  void the_first_frame_takes_at_most_six_times_an_empty_program() throws IOException {
    empty();
    var empty = new long[RUNS];
    var frame = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      empty[run] = emptyMain().toNanos();
      frame[run] = firstFrame("logs" + run).toNanos();
    }
    double ratio = median(frame) / median(empty);
    print("first frame: %.0f ms, empty main: %.0f ms, ratio %.1f", ms(frame), ms(empty), ratio);
    assertTrue(ratio <= MOST_TIMES_EMPTY, () -> "more than %.0fx".formatted(MOST_TIMES_EMPTY));
  }

  /// An empty main, compiled.
  private void empty() throws IOException {
    var source =
        Files.writeString(home.resolve("Empty.java"), "class Empty { static void main() {} }");
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertEquals(0, compiler.run(null, null, null, "-d", home.toString(), source.toString()));
  }

  private Duration emptyMain() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var options = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + home + "' Empty";
    try (var pty = shell("echo go; '" + java + "' " + options + "; echo end")) {
      pty.waitFor("end").exit();
      return pty.span();
    }
  }

  private Duration firstFrame(String logs) {
    var launcher = Image.built().launcher();
    try (var pty = shell("echo go; exec '" + launcher + "' demo --logs " + logs)) {
      var took = pty.waitFor("a frame", () -> pty.raw().contains(FRAME_END)).span();
      pty.send("q\r").exit();
      return took;
    }
  }

  private Pty shell(String line) {
    return Pty.start(80, 24, Demo.home(home), home, List.of("/bin/sh", "-c", line));
  }

  @Test
  void the_first_frame_is_written_in_few_pieces() throws IOException {
    var calls = home.resolve("calls");
    var trace = "strace -f -y -s 99999 -e trace=write,writev,pwrite64 -o '" + calls + "' ";
    var line = "strace -o /dev/null true || { echo untraced; exit; }; echo go; ";
    var launcher = Image.built().launcher();
    try (var pty = shell(line + trace + "'" + launcher + "' demo --logs logs")) {
      pty.waitFor("began", () -> pty.raw().contains(FRAME_END) || pty.text().contains("untraced"));
      Assumptions.assumeFalse(pty.text().contains("untraced"), "no strace here: not measured");
      pty.send("q\r").exit();
    }
    long writes = 0;
    for (var call : Files.readAllLines(calls)) {
      writes += call.contains("</dev/pts/") || call.contains("</dev/tty") ? 1 : 0;
      if (call.contains("2026l")) {
        break;
      }
    }
    print("writes to the terminal up to the first frame: %d", writes);
    assertTrue(writes >= 1 && writes <= MOST_WRITES, "writes: " + writes);
  }

  @Test
  void an_idle_scrum_takes_next_to_no_processor_time() throws Exception {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER");
      TimeUnit.SECONDS.sleep(3);
      idle("run", demo);
      demo.send("q\r").ended(0);
    }
  }

  /// It looks at the journal many times a second, and what it does so often is compiled only after
  /// a few seconds.
  @Test
  void an_idle_second_screen_takes_next_to_no_processor_time() throws Exception {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER");
      try (var follow = Demo.start(home, "follow --logs logs")) {
        follow.sees("SAM WHITAKER");
        TimeUnit.SECONDS.sleep(10);
        idle("follow", follow);
        follow.send("q").ended(0);
      }
      demo.send("q\r").ended(0);
    }
  }

  private static void idle(String command, Demo window) throws Exception {
    long bytes = window.pty().raw().length();
    long began = processorMillis(window.jvm());
    TimeUnit.SECONDS.sleep(IDLE_SECONDS);
    double percent = (processorMillis(window.jvm()) - began) / (10.0 * IDLE_SECONDS);
    double each = (window.pty().raw().length() - bytes) / (double) IDLE_SECONDS;
    String figures = "%s, the clock running: %.2f %% of a core, %.0f characters a tick";
    print(figures, command, percent, each);
    assertTrue(percent < MOST_PERCENT, () -> percent + " %");
  }

  /// `utime` and `stime` of the process; Linux counts them in hundredths of a second.
  private static long processorMillis(long pid) throws IOException {
    var stat = Path.of("/proc", Long.toString(pid), "stat");
    Assumptions.assumeTrue(Files.exists(stat), "no /proc here: not measured");
    var text = Files.readString(stat);
    var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
    return 10 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
  }

  private static double ms(long[] nanos) {
    return median(nanos) / 1e6;
  }

  private static double median(long[] values) {
    return LongStream.of(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
  }

  private static void print(String format, Object... figures) {
    System.out.println("bench: " + String.format(Locale.ROOT, format, figures));
  }
}
