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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.FullDisk;
import scrumline.files.Lock;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// Another program takes the journal away, and no folder takes another one.
@Timeout(10)
class LostFileTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final List<Event> EVENTS = Kinds.all().subList(0, 6);
  private static final Path REFUGE = Path.of("/state");

  @TempDir Path temp;
  private final Acknowledged told = new Acknowledged();
  private final FullDisk disk = new FullDisk(REFUGE);
  private Archive archive;
  private Lock lock;

  @BeforeEach
  void take() throws IOException {
    archive = Archive.of(disk, temp, List.of(REFUGE), Kinds.TEAM);
    lock = Lock.take(archive.folder()).orElseThrow();
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @Test
  void a_file_that_is_gone_and_has_no_second_one_takes_back_what_was_called_saved()
      throws IOException {
    var journal = written(4);
    disk.full(true);
    disk.delete(journal.file());
    told.append(journal, 5);
    assertEquals(List.of(1, 0L), List.of(told.losses(), told.saved()));
    assertEquals(0, journal.saved());
    told.append(journal, 6);
    assertEquals(1, told.losses(), "told once");
    disk.full(false);
    journal.retry();
    told.awaitSaved(6);
    assertTrue(journal.close(SOON));
    assertEquals(EVENTS, archive.latest().orElseThrow().events());
  }

  @Test
  void a_file_that_is_gone_and_goes_on_where_a_restart_takes_it_is_not_saved() throws IOException {
    var journal = written(4);
    disk.full(true);
    disk.refugeTakes();
    disk.delete(journal.file());
    told.append(journal, 5);
    assertEquals(List.of(5L, 0L, 0L), List.of(told.held(), told.saved(), journal.saved()));
    assertFalse(journal.close(SOON));
  }

  @Test
  void a_full_disk_takes_back_nothing_that_was_saved() throws IOException {
    var journal = written(4);
    disk.full(true);
    disk.failAt(2, false);
    told.append(journal, 5);
    assertEquals(1, told.failures());
    assertEquals(List.of(0, 4L), List.of(told.losses(), journal.saved()));
  }

  @Test
  void a_file_that_is_gone_is_told_once_while_nothing_happens() throws Exception {
    var writer = looking();
    disk.full(true);
    disk.delete(writer.file());
    told.awaitFailures(1);
    Thread.sleep(50);
    assertEquals(1, told.losses());
    assertFalse(writer.end(SOON) && writer.saved() > 0);
  }

  @Test
  void a_disk_that_has_room_again_is_noticed_while_nothing_happens() throws Exception {
    var writer = looking();
    var first = writer.file();
    refuseSecondEvent(writer);
    told.awaitFailures(1);
    int before = disk.calls().size();
    disk.full(false);
    told.awaitSaved(2);
    assertEquals(1, told.moves().size(), "told once");
    assertTrue(writer.end(SOON));
    assertFalse(disk.calls().subList(before, disk.calls().size()).contains("force " + first));
    assertEquals(EVENTS.subList(0, 2), archive.latest().orElseThrow().events());
  }

  @Test
  void a_log_in_a_folder_that_a_restart_empties_comes_home_while_nothing_happens()
      throws Exception {
    disk.refugeTakes();
    var writer = looking();
    refuseSecondEvent(writer);
    told.await(2);
    assertEquals(List.of(2L, 1L), List.of(told.held(), writer.saved()));
    disk.full(false);
    told.awaitSaved(2);
    assertTrue(writer.end(SOON));
    assertEquals(archive.folder(), writer.file().getParent());
  }

  @Test
  void a_file_that_is_gone_while_the_disk_is_full_takes_back_what_was_called_saved()
      throws Exception {
    var writer = looking();
    refuseSecondEvent(writer);
    told.awaitFailures(1);
    assertEquals(List.of(0, 1L), List.of(told.losses(), writer.saved()));
    disk.delete(writer.file());
    told.awaitLosses(1);
    disk.full(false);
    told.awaitSaved(2);
    assertTrue(writer.end(SOON));
    assertEquals(EVENTS.subList(0, 2), archive.latest().orElseThrow().events());
  }

  @Test
  void a_first_file_that_is_gone_while_the_rest_is_in_a_temporary_folder_is_told()
      throws Exception {
    disk.refugeTakes();
    var writer = looking();
    var first = writer.file();
    refuseSecondEvent(writer);
    told.await(2);
    disk.delete(first);
    told.awaitLosses(1);
    assertFalse(writer.end(SOON) && writer.saved() > 0);
  }

  /// Whether the writer is looking at its file just then or not, one of its calls for the event
  /// fails.
  private void refuseSecondEvent(Writer writer) {
    disk.full(true);
    synchronized (disk) {
      disk.failAt(2, false);
      writer.add(2, 0, EVENTS.get(1));
    }
  }

  /// A writer that has saved one event, and looks all the time.
  private Writer looking() throws IOException {
    var name = FileName.of(Kinds.AT, "northline-west", "aaaaaa");
    var ledger = Ledger.fresh(disk, archive.places(), name);
    ledger.add(LogLine.of("aaaaaa", Kinds.AT, Kinds.HEADER));
    var writer = new Writer("aaaaaa", lock, ledger, 0, 0, told);
    writer.start(Duration.ofMillis(1));
    writer.add(1, 0, EVENTS.getFirst());
    told.awaitSaved(1);
    return writer;
  }

  private Journal written(int events) {
    var journal = told.begin(archive, lock);
    for (int seq = 2; seq <= events; seq++) {
      told.append(journal, seq);
    }
    return journal;
  }
}
