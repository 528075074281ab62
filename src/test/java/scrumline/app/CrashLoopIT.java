package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import scrumline.Rounds;

/// The built program is killed at moments that nobody chose while somebody writes down promises:
/// as it is, while other programs get at its log, and while its clock jumps. No promise whose ✓ was
/// seen is lost, doubled, changed or out of order, and the next start goes on.
@Execution(CONCURRENT)
final class CrashLoopIT {
  private static final int KILLS_A_HOME = Rounds.of(2, 10);
  private static final int MOST_CAPTURES = 60;
  private static final int LONGEST_MILLIS = Rounds.of(1000, 4000);

  /// Of so many programs one is killed while it starts.
  private static final int STARTS_A_KILL_AT_ONE = 4;

  /// Of so many promises one is made after a jump of the clock.
  private static final int PROMISES_A_JUMP = 6;

  private static final List<Duration> JUMPS =
      Stream.of("PT3S", "PT7M", "PT1H", "P1D", "P6D", "P400D", "P4000D")
          .map(Duration::parse)
          .toList();

  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2070-01-01T00:00:00Z");

  private static final Sums SUMS = new Sums();

  @TempDir(factory = LastingFolder.class)
  Path home;

  static IntStream homes() {
    return IntStream.range(0, Rounds.of(1, 25));
  }

  @ParameterizedTest
  @MethodSource("homes")
  void a_promise_that_showed_its_check_mark_survives_every_kill(int seed) throws Exception {
    var random = new SplittableRandom(145 + seed);
    try (var captures = Captures.in(home)) {
      for (int kill = 0; kill < KILLS_A_HOME; kill++) {
        untilKilled(captures, random, () -> {});
      }
      goesOn(captures, Image.built());
      SUMS.add("killed", captures.confirmed.size(), KILLS_A_HOME);
    }
  }

  @ParameterizedTest
  @MethodSource("homes")
  void a_promise_made_while_the_clock_jumps_survives_every_kill(int seed) throws Exception {
    assumeTrue(FalseClock.isToBeHad(), "left out: this machine has no faketime");
    var random = new SplittableRandom(61 + seed);
    try (var clock = new FalseClock(home.resolve("clock"));
        var captures = Captures.in(home, clock)) {
      for (int kill = 0; kill < KILLS_A_HOME; kill++) {
        clock.shows(jumped(clock, FalseClock.START, random));
        untilKilled(captures, random, () -> mayJump(clock, random));
      }
      clock.shows(jumped(clock, FalseClock.START, random));
      goesOn(captures, clock.image());
      SUMS.add("killed while its clock jumps", captures.confirmed.size(), KILLS_A_HOME);
    }
  }

  private static void mayJump(FalseClock clock, SplittableRandom random) throws IOException {
    if (random.nextInt(PROMISES_A_JUMP) == 0) {
      clock.shows(jumped(clock, EARLIEST, random));
    }
  }

  /// Forwards or backwards, and home again from too far away.
  private static Instant jumped(FalseClock clock, Instant earliest, SplittableRandom random) {
    var by = JUMPS.get(random.nextInt(JUMPS.size()));
    var time = clock.shown().plus(random.nextBoolean() ? by : by.negated());
    return time.isBefore(earliest) || time.isAfter(LATEST) ? FalseClock.START : time;
  }

  private interface Meanwhile {
    void happens() throws IOException;
  }

  private void untilKilled(Captures captures, SplittableRandom random, Meanwhile meanwhile)
      throws Exception {
    boolean early = random.nextInt(STARTS_A_KILL_AT_ONE) == 0;
    captures.launch();
    if (!early) {
      captures.enter();
    }
    var killing = captures.killAfter(random.nextInt(LONGEST_MILLIS));
    if (early) {
      captures.enterOrDie();
    }
    for (int count = 0; count < MOST_CAPTURES && captures.capture(); count++) {
      meanwhile.happens();
    }
    killing.get();
    captures.demo().ended(137);
    if (!captures.typed.isEmpty()) {
      Found.in(home).holds(captures);
    }
  }

  /// The rest is played over a disk in memory in every run, and on a real one with -Plong.
  static Stream<Arguments> havocs() {
    var all =
        Rounds.areLong()
            ? List.of(Havoc.values())
            : List.of(Havoc.REMOVED, Havoc.LOCK_FILE_REMOVED);
    return IntStream.range(0, Rounds.of(1, 15))
        .boxed()
        .flatMap(round -> all.stream().map(havoc -> Arguments.of(havoc, 1 + round)));
  }

  @ParameterizedTest
  @MethodSource("havocs")
  void a_promise_confirmed_after_its_file_was_tampered_with_survives_a_kill(Havoc havoc, int before)
      throws IOException {
    int after = Rounds.of(3, 12);
    try (var captures = Captures.in(home).start()) {
      make(before, captures);
      havoc.strike(captures.journal());
      for (int count = 0; count < after; count++) {
        captures.capture();
      }
      captures.killed();
      Found.in(home).holds(captures);
      goesOn(captures, Image.built());
      SUMS.add("killed after its log was " + havoc, captures.confirmed.size(), 1);
    }
  }

  private static void make(int count, Captures captures) {
    for (int one = 0; one < count; one++) {
      assertTrue(captures.capture());
    }
  }

  /// The next start has what was there, takes one promise more, and exports all of them.
  private void goesOn(Captures captures, Image image) throws IOException {
    int before = Found.in(home).promises().size();
    captures.start();
    make(1, captures);
    captures.leave();
    var found = Found.in(home).holds(captures).isExported(image, home);
    assertEquals(before + 1, found.promises().size());
  }

  @AfterAll
  static void tell() {
    SUMS.lines().forEach(System.out::println);
  }
}
