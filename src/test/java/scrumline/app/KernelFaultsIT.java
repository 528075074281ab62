package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.Rounds;

/// The system under the built program refuses what it is asked: whatever shows a ✓ all the same is
/// in the logs. Where the machine has not got what a test needs, the test says so and is left out.
@Execution(CONCURRENT)
final class KernelFaultsIT {
  private static final String STRACE = "strace -f -qq -o /dev/null -e trace=fdatasync";

  private static final String KILLED = STRACE + " -e inject=fdatasync:signal=KILL:when=";

  /// Holds up no other call. Signals it would not send.
  private static final String FAILS = STRACE + " --seccomp-bpf -e inject=fdatasync:error=EIO:when=";

  @TempDir(factory = LastingFolder.class)
  Path home;

  @ParameterizedTest
  @ValueSource(ints = {3, 7})
  void a_program_killed_while_it_asks_for_the_disk_has_lost_nothing(int call) throws IOException {
    assumeTrue(call > 3 || Rounds.areLong(), "with -Plong");
    needsStrace();
    var strace = KILLED + call;
    try (var captures = Captures.in(home, strace).launch().enterOrDie()) {
      capture(captures, 10);
      assertTrue(captures.demo().pty().isOver(), "killed at call " + call);
      if (!captures.typed.isEmpty()) {
        Found.in(home).holds(captures);
      }
    }
  }

  @Test
  void a_sync_that_fails_once_costs_no_promise_its_check_mark() throws IOException {
    needsStrace();
    var strace = FAILS + "6";
    try (var captures = Captures.in(home, strace).start()) {
      assertEquals(8, capture(captures, 8));
      captures.kill();
      Found.in(home).holds(captures);
      assertEquals(2, Found.files(home).size(), "it went on in a second file");
    }
  }

  @Test
  void no_promise_shows_a_check_mark_once_every_sync_fails() throws IOException {
    needsStrace();
    var strace = FAILS + "6+";
    try (var captures = Captures.in(home, strace).start()) {
      assertTrue(capture(captures, 8) < 8);
      captures.demo().sees("NOT SAVED");
      captures.kill();
      Found.in(home).holds(captures);
    }
  }

  @Test
  void a_largest_size_of_files_ends_in_no_check_mark_and_no_loss() throws IOException {
    try (var captures = Captures.in(home, "ulimit -f 120;").start()) {
      assertTrue(capture(captures, 30) < 30, "the limit was not met");
      captures.demo().sees("NOT SAVED");
      captures.kill();
      Found.in(home).holds(captures);
    }
  }

  @Test
  void a_full_file_system_sends_the_log_to_another_one() throws Exception {
    var logs = Files.createDirectories(home.resolve("logs"));
    int mounted = sh("mount -t tmpfs -o size=60k,mode=700 tmpfs '" + logs + "'");
    assumeTrue(mounted == 0, "left out: this machine lets nobody mount a small file system");
    try (var captures = Captures.in(home).start()) {
      assertEquals(20, capture(captures, 20));
      captures.kill();
      Found.in(home).holds(captures);
      assertTrue(Found.files(home).getLast().startsWith(home.resolve("state")), "in the refuge");
    } finally {
      sh("umount -l '" + logs + "'");
    }
  }

  /// How many of so many were confirmed.
  private static int capture(Captures captures, int count) {
    int confirmed = 0;
    for (int one = 0; one < count && !captures.demo().pty().isOver(); one++) {
      confirmed += captures.capture() ? 1 : 0;
    }
    return confirmed;
  }

  private static void needsStrace() throws IOException {
    assumeTrue(sh(FAILS + "1 true") == 0, "left out: nobody can use strace on this machine");
  }

  /// The exit status of a line of the shell, of which nothing is printed.
  static int sh(String line) throws IOException {
    try {
      return new ProcessBuilder("sh", "-c", line + " 2>/dev/null").start().waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
