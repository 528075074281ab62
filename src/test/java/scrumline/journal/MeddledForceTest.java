package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.FaultyDisk;
import scrumline.files.Lock;
import scrumline.scrum.Event;

/// Another program takes the file away between the write and the end of the force, of which neither
/// tells anything.
class MeddledForceTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final List<Event> EVENTS = Kinds.all().subList(0, 6);

  @TempDir Path temp;
  private int forces;
  private final FaultyDisk disk =
      new FaultyDisk() {
        @Override
        protected void beforeForce() {
          if (++forces == 4) {
            removeAll();
          }
        }
      };

  private void removeAll() {
    try {
      for (var file : disk.files()) {
        disk.delete(file);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Test
  void a_log_that_is_removed_while_it_is_forced_is_saved_in_a_second_file() throws IOException {
    var archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
    try (var lock = Lock.take(archive.folder()).orElseThrow()) {
      var told = new Acknowledged();
      var opened = (Event.Opened) EVENTS.getFirst();
      var journal = archive.begin(lock, () -> Kinds.HEADER, opened, () -> 0, told);
      for (int seq = 2; seq <= EVENTS.size(); seq++) {
        journal.append(seq, EVENTS.get(seq - 1));
        told.awaitSaved(seq);
        assertEquals(EVENTS.subList(0, seq), Journal.recover(disk, journal.file()).events());
      }
      assertTrue(journal.close(SOON));
      assertTrue(journal.file().toString().endsWith("-2.jsonl"));
    }
  }
}
