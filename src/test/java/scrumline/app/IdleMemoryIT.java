package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much memory the built program takes while its clock runs and nobody types. All that a heap
/// without a limit for new objects would take in an hour, it takes half of in the first minutes.
@Tag("bench")
final class IdleMemoryIT {
  private static final int MINUTES = 4;
  private static final double MOST_TIMES_FIRST_MINUTE = 1.1;

  @TempDir Path home;

  @Test
  void a_scrum_left_idle_takes_the_memory_of_its_first_minute() throws Exception {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER");
      TimeUnit.MINUTES.sleep(1);
      long first = kilobytes(demo.jvm());
      long most = first;
      for (int minute = 1; minute < MINUTES; minute++) {
        TimeUnit.MINUTES.sleep(1);
        most = Math.max(most, kilobytes(demo.jvm()));
      }
      var figures = "bench: idle memory after a minute %d MB, most of %d minutes %d MB%n";
      System.out.printf(Locale.ROOT, figures, first / 1024, MINUTES, most / 1024);
      assertTrue(most <= MOST_TIMES_FIRST_MINUTE * first, first + " kB, then " + most + " kB");
      demo.send("q\r").ended(0);
    }
  }

  /// What of the process lies in memory now.
  private static long kilobytes(long pid) throws IOException {
    var status = Path.of("/proc", Long.toString(pid), "status");
    Assumptions.assumeTrue(Files.exists(status), "no /proc here: not measured");
    try (var lines = Files.lines(status)) {
      var line = lines.filter(one -> one.startsWith("VmRSS:")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", ""));
    }
  }
}
