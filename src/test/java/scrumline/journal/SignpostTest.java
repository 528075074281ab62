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

/// A journal goes on in a folder that somebody has named, where nobody would look for it.
class SignpostTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final List<Event> EVENTS = Kinds.all().subList(0, 8);

  @TempDir Path temp;
  private final Acknowledged told = new Acknowledged();
  private final NarrowDisk disk = new NarrowDisk();
  private Path stick;
  private Archive archive;
  private Lock lock;

  /// A disk that takes no new journal but on the stick, and in some folders nothing at all.
  private final class NarrowDisk extends FaultyDisk {
    private volatile boolean full;
    private volatile List<Path> closed = List.of();
    private volatile boolean takesNoBytes;

    @Override
    public synchronized Out create(Path file, Access access) throws IOException {
      boolean isJournal = file.toString().endsWith(".jsonl") && !file.startsWith(stick);
      if (full && isJournal || closed.stream().anyMatch(file::startsWith)) {
        throw new IOException("No space left on device");
      }
      return super.create(file, access);
    }

    /// The last step of writing a small file.
    @Override
    public synchronized void move(Path from, Path to, boolean replacing) throws IOException {
      if (takesNoBytes) {
        throw new IOException("No space left on device");
      }
      super.move(from, to, replacing);
    }
  }

  @BeforeEach
  void take() throws IOException {
    stick = temp.resolve("a stick, ü");
    archive = anew();
    lock = Lock.take(archive.folder()).orElseThrow();
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @Test
  void a_journal_that_went_on_elsewhere_is_found_with_all_that_it_says() throws IOException {
    var journal = goneOn(4);
    assertEquals(stick, journal.file().getParent());
    assertTrue(told.isFound() && journal.isFound());
    var found = anew().latest().orElseThrow();
    assertEquals(journal.file(), found.file());
    assertEquals(List.of(stick), anew().elsewhere(), "told by info");
    assertEquals(EVENTS.subList(0, 4), found.events());
    assertEquals(List.of(), found.problems());
  }

  @Test
  void a_journal_found_elsewhere_comes_home() throws IOException {
    goneOn(4);
    disk.full = false;
    var found = anew().latest().orElseThrow();
    var goesOn = archive.resume(lock, found, Kinds.at(9999), () -> 0, told);
    told.append(goesOn, 5);
    assertTrue(goesOn.close(SOON));
    assertEquals(archive.folder(), goesOn.file().getParent());
    assertEquals(EVENTS.subList(0, 5), anew().latest().orElseThrow().events());
    disk.delete(found.file());
    assertEquals(List.of(), anew().latest().orElseThrow().problems(), "nothing is missed");
  }

  @Test
  void a_signpost_stands_in_a_refuge_if_the_folder_of_the_logs_takes_none() throws IOException {
    disk.closed = List.of(archive.folder());
    var journal = goneOnFromTheStart(2);
    assertEquals(stick, journal.file().getParent());
    assertTrue(journal.isFound());
    assertEquals(EVENTS.subList(0, 2), anew().latest().orElseThrow().events());
  }

  @Test
  void a_journal_that_no_signpost_leads_to_is_known_not_to_be_found() throws IOException {
    disk.closed = List.of(archive.folder(), temp.resolve("state"));
    var journal = goneOnFromTheStart(2);
    assertEquals(2, told.saved());
    assertFalse(told.isFound() || journal.isFound());
    assertTrue(anew().latest().isEmpty());
  }

  @Test
  void a_journal_is_missed_where_a_signpost_could_only_be_named_and_not_written()
      throws IOException {
    disk.takesNoBytes = true;
    assertFalse(goneOn(4).isFound());
    var found = anew().latest().orElseThrow();
    assertEquals(EVENTS.subList(0, 2), found.events());
    assertTrue(found.isReadOnly(), "what it said elsewhere is missing");
  }

  @Test
  void a_signpost_that_could_only_be_named_is_written_when_there_is_room() throws IOException {
    disk.takesNoBytes = true;
    disk.full = true;
    var journal = told.begin(archive, lock);
    journal.moveTo(stick);
    told.awaitTries(1);
    told.append(journal, 2);
    assertFalse(told.isFound());
    disk.takesNoBytes = false;
    assertTrue(journal.close(SOON) && journal.isFound());
    assertEquals(EVENTS.subList(0, 2), anew().latest().orElseThrow().events());
  }

  @Test
  void a_signpost_that_is_damaged_or_leads_to_another_file_is_a_missing_part() throws IOException {
    var journal = goneOn(4);
    var name = journal.file().getFileName() + ".elsewhere";
    for (String address : List.of("", "file:///etc/passwd", "file:///", "::", "x".repeat(100))) {
      disk.put(archive.folder().resolve(name), address.getBytes());
      var found = anew().latest().orElseThrow();
      assertEquals(EVENTS.subList(0, 2), found.events());
      assertTrue(found.isReadOnly(), "what it said elsewhere is missing");
    }
  }

  @Test
  void a_journal_on_a_stick_that_is_gone_is_not_written_on_and_its_numbers_stay_its_own()
      throws IOException {
    var journal = goneOn(8);
    int last = anew().latest().orElseThrow().scrum().orElseThrow().minutes().lastNumber();
    disk.delete(journal.file());
    var found = anew().latest().orElseThrow();
    assertTrue(found.isReadOnly());
    assertTrue(found.problems().getFirst().what().contains(journal.file().toString()));
    assertEquals(List.of(), anew().unfinished());
    assertTrue(anew().earlier(Kinds.DATE).firstNumber() > last);
  }

  private Archive anew() {
    return Archive.of(disk, temp.resolve("logs"), List.of(temp.resolve("state")), Kinds.TEAM);
  }

  /// Two events at home, and the others on the stick.
  private Journal goneOn(int events) {
    var journal = told.begin(archive, lock);
    told.append(journal, 2);
    disk.full = true;
    disk.failAt(1, false);
    return onTheStick(journal, 3, events);
  }

  private Journal goneOnFromTheStart(int events) {
    disk.full = true;
    return onTheStick(told.begin(archive, lock), 2, events);
  }

  private Journal onTheStick(Journal journal, int from, int events) {
    journal.moveTo(stick);
    told.awaitTries(1);
    for (int seq = from; seq <= events; seq++) {
      told.append(journal, seq);
    }
    journal.close(SOON);
    return journal;
  }
}
