package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.scrum.Event;

class JournalTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path temp;
  private final Disk disk = Disk.local();
  private final AtomicLong mono = new AtomicLong(1000);
  private final Acknowledged told = new Acknowledged();
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
  }

  @Test
  void a_written_journal_is_found_and_folds_to_the_same_scrum() throws IOException {
    var found = Journal.recover(disk, written(Kinds.all()));
    assertEquals(Kinds.all(), found.events());
    assertEquals(Kinds.HEADER, found.header().orElseThrow().withoutEssentials());
    assertEquals(Kinds.fold(Kinds.all()), found.scrum().orElseThrow());
    assertEquals(List.of(), found.problems());
    assertEquals(0, found.bytesSetAside());
    assertEquals(Kinds.all().size(), told.saved());
  }

  @Test
  void the_name_of_a_journal_has_the_date_the_team_and_the_number() throws IOException {
    var file = written(List.of(Kinds.opened(Kinds.DATE, 1)));
    assertEquals(temp.resolve("northline-west"), file.getParent());
    var name = FileName.parse(file).orElseThrow();
    assertEquals("20261123T170000Z", name.stamp());
    assertEquals(Journal.recover(disk, file).mid(), name.mid());
  }

  @Test
  void a_resumed_journal_continues_its_numbers_and_its_monotonic_time() throws IOException {
    var file = written(Kinds.all().subList(0, 4));
    mono.set(-5_000_000);
    try (var lock = Lock.take(archive.folder()).orElseThrow()) {
      var found = archive.latest().orElseThrow();
      var journal = archive.resume(lock, found, Kinds.at(500), mono::get, told);
      assertEquals(found.scrum().orElseThrow(), journal.begun());
      mono.addAndGet(7);
      journal.append(5, new Event.Paused(Kinds.at(501)));
      assertTrue(journal.close(SOON));
      assertEquals(file, journal.file());
    }
    var again = Journal.recover(disk, file);
    assertEquals(new Event.Paused(Kinds.at(501)), again.events().getLast());
    assertEquals(found(file, 4).contents().mono() + 7, again.contents().mono());
  }

  @Test
  void an_unfinished_line_is_set_aside_and_noted() throws IOException {
    var file = written(Kinds.all().subList(0, 4));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, "{\"v\":1,\"mi".getBytes(), StandardOpenOption.APPEND);
    assertEquals(10, Journal.recover(disk, file).bytesSetAside());
    try (var lock = Lock.take(archive.folder()).orElseThrow()) {
      var found = archive.latest().orElseThrow();
      var journal = archive.resume(lock, found, Kinds.at(500), mono::get, told);
      assertEquals(5, journal.begun().seq());
      assertTrue(journal.close(SOON));
    }
    assertEquals(
        new Event.Mended(Kinds.at(500), 10), Journal.recover(disk, file).events().getLast());
    byte[] mended = Files.readAllBytes(file);
    assertEquals(-1, Arrays.mismatch(whole, Arrays.copyOf(mended, whole.length)));
    var aside = file.resolveSibling(file.getFileName() + ".torn-20261123T170820Z");
    assertEquals("{\"v\":1,\"mi", Files.readString(aside));
  }

  @Test
  void a_journal_refuses_to_write_without_the_lock_twice_or_after_its_close() throws IOException {
    var lock = Lock.take(archive.folder()).orElseThrow();
    var journal =
        archive.begin(lock, () -> Kinds.HEADER, Kinds.opened(Kinds.DATE, 1), mono::get, told);
    var event = new Event.Started(Kinds.AT);
    assertThrows(IllegalArgumentException.class, () -> journal.append(3, event));
    assertThrows(IllegalArgumentException.class, () -> journal.append(1, event));
    assertTrue(journal.close(SOON));
    assertThrows(IllegalArgumentException.class, () -> journal.append(2, event));
    lock.close();
    assertFalse(lock.guards(archive.folder()));
    var opened = Kinds.opened(Kinds.DATE, 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> archive.begin(lock, () -> Kinds.HEADER, opened, mono::get, told));
  }

  private Stored found(Path file, int lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    Files.readAllLines(file)
        .subList(0, lines + 1)
        .forEach(it -> bytes.writeBytes((it + "\n").getBytes()));
    return Stored.of(file, Recovery.of(bytes.toByteArray()));
  }

  private Path written(List<Event> events) throws IOException {
    try (var lock = Lock.take(archive.folder()).orElseThrow()) {
      var opened = (Event.Opened) events.getFirst();
      var journal = archive.begin(lock, () -> Kinds.HEADER, opened, mono::get, told);
      for (int seq = 2; seq <= events.size(); seq++) {
        mono.addAndGet(1000);
        journal.append(seq, events.get(seq - 1));
      }
      assertTrue(journal.close(SOON));
      return journal.file();
    }
  }
}
