package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrumline.Rounds;

/// The built program is killed at moments that nobody chose while somebody writes down promises. No
/// promise whose ✓ was seen is lost, doubled or changed, and the next start goes on.
final class CrashLoopIT {
  private static final int KILLS = Rounds.of(2, 250);
  private static final int KILLS_A_SCRUM = 10;
  private static final int MOST_CAPTURES = 60;
  private static final int LONGEST_MILLIS = Rounds.of(800, 4000);

  @TempDir(factory = LastingFolder.class)
  Path temp;

  @Test
  void a_promise_that_showed_its_check_mark_survives_every_kill() throws Exception {
    var random = new SplittableRandom(145);
    int confirmed = 0;
    for (int kill = 0; kill < KILLS; kill += KILLS_A_SCRUM) {
      var home = temp.resolve("home" + kill);
      assertTrue(home.toFile().mkdirs());
      try (var captures = new Captures(home, Map.of(), "")) {
        for (int one = 0; one < Math.min(KILLS, KILLS_A_SCRUM); one++) {
          captures.start();
          untilKilled(captures, random.nextInt(LONGEST_MILLIS));
          Found.in(home).holds(captures);
        }
        confirmed += captures.confirmed.size();
      }
    }
    System.out.println("crash loop: " + confirmed + " confirmed over " + KILLS + " kills, 0 lost");
  }

  private static void untilKilled(Captures captures, int millis) throws Exception {
    var killing =
        CompletableFuture.runAsync(
            captures::kill, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    int count = 0;
    while (count < MOST_CAPTURES && captures.capture()) {
      count++;
    }
    killing.get();
    captures.demo().ended(137);
    captures.close();
  }

  /// The rest is played over a disk in memory in every run, and on a real one with -Plong.
  static List<Havoc> havocs() {
    return Rounds.areLong()
        ? List.of(Havoc.values())
        : List.of(Havoc.REMOVED, Havoc.LOCK_FILE_REMOVED);
  }

  @ParameterizedTest
  @MethodSource("havocs")
  void a_promise_confirmed_after_its_file_was_tampered_with_survives_a_kill(Havoc havoc)
      throws IOException {
    int rounds = Rounds.of(1, 15);
    int confirmed = 0;
    for (int round = 0; round < rounds; round++) {
      var home = temp.resolve("home" + round);
      assertTrue(home.toFile().mkdirs());
      confirmed += tamperedWith(havoc, home, 1 + round);
    }
    System.out.println("crash loop, log " + havoc + ": " + confirmed + " confirmed, 0 lost");
  }

  /// How many were confirmed.
  private static int tamperedWith(Havoc havoc, Path home, int before) throws IOException {
    try (var captures = new Captures(home, Map.of(), "").start()) {
      for (int count = 0; count < before; count++) {
        assertTrue(captures.capture());
      }
      havoc.strike(captures.journal());
      for (int count = 0; count < 3; count++) {
        captures.capture();
      }
      captures.kill();
      captures.demo().ended(137);
      var found = Found.in(home).holds(captures);
      captures.start();
      assertTrue(captures.capture(), "the next start goes on");
      captures.kill();
      captures.demo().ended(137);
      assertEquals(found.promises().size() + 1, Found.in(home).holds(captures).promises().size());
      return captures.confirmed.size();
    }
  }
}
