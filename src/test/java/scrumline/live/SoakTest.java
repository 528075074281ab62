package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.Rounds;

/// Three hours with five thousand promises, on a clock that jumps.
/// The short round is the first five minutes of it.
final class SoakTest {
  private static final int PROMISES = Rounds.of(140, 5_000);
  private static final Duration BETWEEN = Duration.ofHours(3).dividedBy(5_000);

  /// What one promise may take for good: its event, its line in the journal's memory, its places in
  /// the scrum.
  private static final long MOST_BYTES_A_PROMISE = 4_096;

  private static final long LATE_NANOS = Duration.ofSeconds(1).toNanos();

  @TempDir Path temp;

  @Test
  void a_scrum_of_three_hours_keeps_its_heap_its_file_and_its_frames() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).saved();
      long[] late = new long[PROMISES];
      var journal = room.logbook().place();
      long begun = Files.size(journal);
      promise(room, late, 0, PROMISES / 2);
      long half = usedBytes();
      long halfWritten = Files.size(journal);
      promise(room, late, PROMISES / 2, PROMISES);
      long whole = usedBytes();
      long most = MOST_BYTES_A_PROMISE * (PROMISES / 2) + 4_000_000;
      assertTrue(whole - half < most, () -> "the heap grew by " + (whole - half) + " bytes");
      assertEquals(0, Arrays.stream(late).filter(nanos -> nanos > LATE_NANOS).count(), "late");
      asComputed(room, begun, halfWritten);
      Arrays.sort(late);
      System.out.printf(
          "soak: %d promises, heap after half of them %d kB, after all %d kB, journal %d kB,"
              + " slowest step %.1f ms%n",
          PROMISES,
          half / 1000,
          whole / 1000,
          Files.size(journal) / 1000,
          late[PROMISES - 1] / 1e6);
    }
  }

  /// A promise, its ✓, and the time until the next one, with a frame in each of its seconds.
  private static void promise(Room room, long[] late, int from, int to) {
    for (int one = from; one < to; one++) {
      long began = System.nanoTime();
      room.press("c").type("p" + one).enter().saved().later(BETWEEN);
      late[one] = System.nanoTime() - began;
      room.sees("✓ C  Sam: p" + one + " ");
    }
  }

  /// A line of the header and one of each event, and no byte more for a later promise than for an
  /// early one, but for the digits of its numbers.
  private static void asComputed(Room room, long begun, long half) throws IOException {
    var journal = room.logbook().place();
    assertEquals(room.scrum().seq() + 1, Files.readAllLines(journal).size(), "lines");
    double first = half - begun;
    double second = Files.size(journal) - half;
    assertEquals(1, second / first, 0.05, "bytes of the second half to those of the first");
  }

  private static long usedBytes() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
