package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.Rounds;

/// The built program under clocks that are wrong: what was promised comes back in the next scrum,
/// and a scrum that was left is offered, whatever its clock said.
final class WrongClocksIT {
  private static final Path LIBRARY =
      Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");
  private static final List<String> CLOCKS = List.of("+0d", "+400d", "+7d", "-30d", "+21d");

  /// The week whose clock is a year ahead: its scrum was left, and is to be offered.
  private static final int AHEAD = 1;

  @TempDir static Path copy;
  private static Image image;

  @TempDir(factory = LastingFolder.class)
  Path home;

  @BeforeAll
  static void needsFaketime() throws IOException {
    assumeTrue(Files.exists(LIBRARY), "left out: this machine has no faketime");
    image = Image.built().withLibrary(LIBRARY, copy.resolve("scrumline"));
  }

  @Test
  void promises_of_every_week_come_back_whatever_the_clock_said() throws IOException {
    var team = Path.of("sample-data", "northline-west.json").toAbsolutePath();
    int weeks = Rounds.of(3, CLOCKS.size());
    for (int week = 0; week < weeks; week++) {
      var clock = Map.of("FAKETIME", CLOCKS.get(week));
      var date = LocalDate.of(2026, 11, 23).plusWeeks(week);
      var run = "run '" + team + "' --logs logs --date " + date;
      String promise = "promise of week " + week;
      try (var demo = Demo.start(home, image, clocked(clock), run)) {
        demo.sees("→ start").send(Demo.RIGHT).sees("OPENING").send("/priya\r").sees("PRIYA RAMAN");
        demo.send("c" + promise + "\r").sees("✓ C  Priya: " + promise);
        leave(demo);
      }
      if (week != AHEAD) {
        continue;
      }
      try (var demo = Demo.start(home, image, clocked(clock), run)) {
        demo.sees("Continue the scrum", "1 agreement is in its log").send("\r");
        leave(demo.sees("PRIYA RAMAN", promise));
      }
    }
    assertEquals(weeks, Found.in(home).openPromises());
  }

  @Test
  void a_clock_that_jumps_while_promises_are_made_loses_none() throws IOException {
    var clock = home.resolve("clock");
    Files.writeString(clock, "+0d\n");
    var jumping = Map.of("FAKETIME_TIMESTAMP_FILE", clock.toString(), "FAKETIME_NO_CACHE", "1");
    try (var captures = new Captures(home, clocked(jumping), "", image).start()) {
      for (String jump : List.of("+400d", "-30d", "+1h", "-2h", "+0d")) {
        Files.writeString(clock, jump + "\n");
        assertTrue(captures.capture(), "after " + jump);
      }
      leave(captures.demo());
      Found.in(home).holds(captures);
      captures.start();
      assertTrue(captures.capture(), "the next start goes on");
      Found.in(home).holds(captures);
    }
  }

  /// Not killed: that can leave the library that sets the clock waiting for itself.
  private static void leave(Demo demo) {
    demo.send("q").sees("Leave now?").send("\r").ended(0);
  }

  private static Map<String, String> clocked(Map<String, String> clock) {
    var all = new HashMap<>(clock);
    all.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    // Waiting for the monotonic clock would never wait, and the times of files are as they are: by
    // them the start-up cache is known.
    all.put("FAKETIME_FORCE_MONOTONIC_FIX", "0");
    all.put("NO_FAKE_STAT", "1");
    all.put("FAKETIME_ONLY_CMDS", "java-itself");
    return all;
  }
}
