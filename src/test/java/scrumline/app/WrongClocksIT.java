package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import scrumline.Rounds;

/// The built program under clocks that are wrong: what was promised comes back in the next scrum,
/// and a scrum that was left is offered, whatever its clock said.
@Execution(CONCURRENT)
final class WrongClocksIT {
  /// Days between the clock of a week and the right one.
  private static final List<Integer> CLOCKS = List.of(0, 400, 7, -30, 21);

  /// The week whose clock is a year ahead: its scrum was left, and is to be offered.
  private static final int AHEAD = 1;

  private static final List<Duration> JUMPS =
      List.of(
          Duration.ofDays(400),
          Duration.ofDays(-430),
          Duration.ofHours(1),
          Duration.ofHours(-3),
          Duration.ofDays(30));

  @TempDir(factory = LastingFolder.class)
  Path home;

  private FalseClock clock;

  @BeforeEach
  void needsFaketime() throws IOException {
    assumeTrue(FalseClock.isToBeHad(), "left out: this machine has no faketime");
    clock = new FalseClock(home.resolve("clock"));
  }

  @AfterEach
  void tidy() throws IOException {
    if (clock != null) {
      clock.close();
    }
  }

  @Test
  void promises_of_every_week_come_back_whatever_the_clock_said() throws IOException {
    var team = Path.of("sample-data", "northline-west.json").toAbsolutePath();
    int weeks = Rounds.of(3, CLOCKS.size());
    for (int week = 0; week < weeks; week++) {
      clock.shows(FalseClock.START.plus(Duration.ofDays(CLOCKS.get(week))));
      var date = LocalDate.of(2026, 11, 23).plusWeeks(week);
      var run = "run '" + team + "' --logs logs --date " + date;
      String promise = "promise of week " + week;
      try (var demo = Demo.start(home, clock.image(), clock.environment(), run)) {
        demo.sees("→ start").send(Demo.RIGHT).sees("OPENING").send("/priya\r").sees("PRIYA RAMAN");
        demo.send("c" + promise + "\r").sees("✓ C  Priya: " + promise);
        leave(demo);
      }
      if (week != AHEAD) {
        continue;
      }
      try (var demo = Demo.start(home, clock.image(), clock.environment(), run)) {
        demo.sees("Continue the scrum", "1 agreement is in its log").send("\r");
        leave(demo.sees("PRIYA RAMAN", promise));
      }
    }
    assertEquals(weeks, Found.in(home).promises().size());
  }

  @Test
  void a_clock_that_jumps_while_promises_are_made_loses_none() throws IOException {
    try (var captures = Captures.in(home, clock).start()) {
      for (var jump : JUMPS) {
        clock.shows(clock.shown().plus(jump));
        assertTrue(captures.capture(), "after " + jump);
      }
      captures.leave();
      Found.in(home).holds(captures);
      captures.start();
      assertTrue(captures.capture(), "the next start goes on");
      Found.in(home).holds(captures);
    }
  }

  private static void leave(Demo demo) {
    demo.send("q").sees("Leave now?").send("\r").ended(0);
  }
}
