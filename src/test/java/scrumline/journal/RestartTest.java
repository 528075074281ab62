package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.FaultyDisk;
import scrumline.files.Lock;
import scrumline.scrum.Event;

/// A journal goes on in a folder that a restart of the computer empties.
class RestartTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final List<Event> EVENTS = Kinds.all().subList(0, 8);

  @TempDir Path temp;
  private final Acknowledged told = new Acknowledged();
  private final HalfADisk disk = new HalfADisk();
  private Archive archive;
  private Lock lock;

  /// A disk on which a folder can be closed, and one folder does not outlive a restart.
  private final class HalfADisk extends FaultyDisk {
    private volatile boolean closed;

    @Override
    public boolean lasts(Path place) {
      return !place.startsWith(temp.resolve("tmp"));
    }

    @Override
    public synchronized Out create(Path file, Access access) throws IOException {
      if (closed && lasts(file)) {
        throw new IOException("No space left on device");
      }
      return super.create(file, access);
    }
  }

  @BeforeEach
  void take() throws IOException {
    var refuges = List.of(temp.resolve("tmp"), temp.resolve("state"));
    archive = Archive.of(disk, temp.resolve("logs"), refuges, Kinds.TEAM);
    lock = Lock.take(archive.folder()).orElseThrow();
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @Test
  void a_folder_that_lasts_comes_before_one_that_a_restart_empties() {
    var journal = told.begin(archive, lock);
    disk.failAt(1, false);
    told.append(journal, 2);
    assertEquals(archive.folder(), journal.file().getParent(), "beside the first file");
    assertEquals(List.of(journal.file()), told.moves());
    assertTrue(journal.close(SOON));
  }

  @Test
  void no_event_is_reported_saved_while_a_restart_would_take_it_away() throws IOException {
    var journal = told.begin(archive, lock);
    disk.closed = true;
    disk.failAt(1, false);
    told.append(journal, 2);
    told.append(journal, 3);
    assertEquals(1, told.saved());
    assertEquals(3, told.held());
    assertTrue(journal.file().startsWith(temp.resolve("tmp")), journal.file()::toString);
    assertEquals(EVENTS.subList(0, 3), Journal.recover(disk, journal.file()).events());
    assertFalse(journal.close(SOON), "not everything is saved");
  }

  @Test
  void a_journal_goes_on_where_it_lasts_with_the_next_event_after_there_is_room() {
    var journal = told.begin(archive, lock);
    disk.closed = true;
    disk.failAt(1, false);
    told.append(journal, 2);
    disk.closed = false;
    told.append(journal, 3);
    assertEquals(3, told.saved());
    assertEquals(archive.folder(), journal.file().getParent());
    assertTrue(journal.close(SOON));
  }

  @Test
  void trying_again_brings_a_journal_to_a_folder_that_lasts() throws IOException {
    var journal = told.begin(archive, lock);
    disk.closed = true;
    disk.failAt(1, false);
    told.append(journal, 2);
    disk.closed = false;
    journal.retry();
    assertTrue(journal.close(SOON));
    assertEquals(EVENTS.subList(0, 2), archive.latest().orElseThrow().events());
    assertEquals(archive.folder(), archive.latest().orElseThrow().file().getParent());
  }

  @Test
  void a_journal_found_in_a_folder_that_a_restart_empties_is_not_saved_until_it_is_home()
      throws IOException {
    var journal = told.begin(archive, lock);
    disk.closed = true;
    disk.failAt(1, false);
    told.append(journal, 2);
    assertFalse(journal.close(SOON));
    var found = archive.latest().orElseThrow();
    var goesOn = archive.resume(lock, found, Kinds.at(9999), () -> 0, told);
    assertEquals(0, goesOn.saved());
    disk.closed = false;
    told.append(goesOn, 3);
    assertEquals(3, goesOn.saved());
    assertEquals(archive.folder(), goesOn.file().getParent());
    assertTrue(goesOn.close(SOON));
  }
}
