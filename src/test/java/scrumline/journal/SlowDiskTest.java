package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.FaultyDisk;
import scrumline.files.Lock;
import scrumline.scrum.Event;

/// A disk that forces only when it is allowed to.
class SlowDiskTest {
  private static final int EVENTS = 1000;
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path temp;
  private final Semaphore allowed = new Semaphore(0);
  private final Acknowledged told = new Acknowledged();
  private FaultyDisk disk;
  private Lock lock;
  private Journal journal;

  @BeforeEach
  void begin() throws IOException {
    disk =
        new FaultyDisk() {
          @Override
          protected void beforeForce() {
            allowed.acquireUninterruptibly();
          }
        };
    var archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
    lock = Lock.take(archive.folder()).orElseThrow();
    journal = archive.begin(lock, () -> Kinds.HEADER, Kinds.opened(Kinds.DATE, 1), () -> 0, told);
  }

  @AfterEach
  void release() throws IOException {
    allowed.release(EVENTS);
    assertTrue(journal.close(SOON));
    lock.close();
  }

  @Test
  void appending_does_not_wait_for_a_slow_disk_and_waiting_events_are_forced_together() {
    for (int seq = 2; seq <= EVENTS; seq++) {
      journal.append(seq, new Event.Paused(Kinds.at(seq)));
    }
    assertEquals(0, told.saved());
    allowed.release(EVENTS);
    told.awaitSaved(EVENTS);
    long forces = disk.calls().stream().filter(call -> call.startsWith("force ")).count();
    assertTrue(forces <= 3, forces + " forces");
  }

  @Test
  void closing_waits_no_longer_than_it_was_told_to() {
    assertFalse(journal.close(Duration.ofMillis(20)));
  }

  @Test
  void an_interrupted_shell_still_waits_until_everything_is_saved() {
    journal.append(2, new Event.Started(Kinds.at(60)));
    Thread.currentThread().interrupt();
    allowed.release(EVENTS);
    assertTrue(journal.close(SOON));
    assertTrue(Thread.interrupted());
  }
}
