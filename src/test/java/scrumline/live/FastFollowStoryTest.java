package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import scrumline.journal.Stored;
import scrumline.scrum.Event;

/// The log is written as fast as keys can be pressed while other threads look at it, and something
/// happens to its file in the middle. Whatever was seen was a beginning of the scrum, and in the
/// end all of it was seen.
@Timeout(120)
final class FastFollowStoryTest {
  private static final int KEYS = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path temp;

  private final StubbornDisk disk = new StubbornDisk();
  private final List<List<Event>> seen = Collections.synchronizedList(new ArrayList<>());

  /// What another program, or the disk, does to the file.
  private interface Mishap {
    void happens(Path file) throws IOException;
  }

  @Test
  void a_log_that_is_written_fast_is_seen_in_order_and_whole() throws IOException {
    follows(_ -> {});
  }

  @Test
  void a_log_that_is_removed_is_seen_in_order_and_whole() throws IOException {
    follows(Files::delete);
  }

  @Test
  void a_log_that_is_replaced_is_seen_in_order_and_whole() throws IOException {
    follows(
        file -> {
          var copy = Files.copy(file, file.resolveSibling("copy"));
          Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        });
  }

  @Test
  void a_log_that_is_truncated_is_seen_in_order_and_whole() throws IOException {
    follows(
        file -> {
          try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
          }
        });
  }

  @Test
  void a_log_that_goes_on_in_a_refuge_is_seen_in_order_and_whole() throws IOException {
    follows(
        file -> {
          disk.close(file.getParent());
          Files.delete(file);
        });
  }

  @Test
  void a_log_that_goes_on_behind_a_signpost_is_seen_in_order_and_whole() throws IOException {
    follows(
        file -> {
          disk.closeJournals(file.getParent());
          Files.delete(file);
        });
  }

  private void follows(Mishap mishap) throws IOException {
    var start = Start.in(temp);
    try (var room = start.with(disk).open()) {
      Story.toSam(room).saved();
      var log =
          new FollowedLog(
              Lookout.of(List.of(start.archive())).orElseThrow(), Time.ofThisComputer());
      try (var _ = Looks.at(log, _ -> remember(log))) {
        pressed(room);
        mishap.happens(room.logbook().place());
        pressed(room);
        room.saved();
        awaitAll(log, room.scrum().seq());
      }
    }
    var all = start.archive().latest().orElseThrow().events();
    for (var one : List.copyOf(seen)) {
      assertEquals(all.subList(0, one.size()), one);
    }
    assertEquals(all, seen.getLast());
    assertTrue(seen.size() > 2, "it looked " + seen.size() + " times only");
  }

  private void remember(FollowedLog log) {
    log.seen().log().map(Stored::events).ifPresent(seen::add);
  }

  /// As fast as a person can press keys at most, so that there are looks in between.
  private static void pressed(Room room) {
    for (int key = 0; key < KEYS; key++) {
      room.press(" ");
      LockSupport.parkNanos(5_000_000);
    }
  }

  private static void awaitAll(FollowedLog log, long seq) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (events(log) < seq && System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static long events(FollowedLog log) {
    return log.seen().log().map(it -> it.events().size()).orElse(0);
  }
}
