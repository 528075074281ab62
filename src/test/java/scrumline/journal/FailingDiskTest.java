package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.FaultyDisk;
import scrumline.files.Lock;
import scrumline.files.Tails;
import scrumline.scrum.Event;

/// Every single call of a disk fails, once or from then on; and then the power fails, too.
class FailingDiskTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final List<Event> EVENTS = Kinds.all().subList(0, 8);

  @TempDir Path temp;
  private Lock lock;
  private FaultyDisk disk;
  private Archive archive;
  private Acknowledged told;

  @BeforeEach
  void take() throws IOException {
    lock = Lock.take(temp.resolve("northline-west")).orElseThrow();
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @Test
  void no_event_is_reported_saved_before_it_is_forced() throws IOException {
    onADisk(new FaultyDisk(), seq -> disk.note("saved " + seq));
    written();
    var calls = disk.calls();
    int folderForced = calls.indexOf("forceFolder northline-west");
    assertTrue(folderForced >= 0 && folderForced < calls.indexOf("saved 1"), calls::toString);
    for (int seq = 2; seq <= EVENTS.size(); seq++) {
      int saved = calls.indexOf("saved " + seq);
      assertTrue(calls.get(saved - 1).startsWith("look "), calls::toString);
      assertTrue(calls.get(saved - 2).startsWith("force "), calls::toString);
      assertTrue(calls.get(saved - 3).startsWith("write "), calls::toString);
    }
  }

  @Test
  void every_event_reported_saved_survives_any_failing_call() throws IOException {
    onADisk(new FaultyDisk(), this::mustSurvive);
    written();
    int calls = disk.count();
    assertTrue(calls > 2 * EVENTS.size());
    for (int n = 1; n <= calls; n++) {
      onADisk(new FaultyDisk().failAt(n, false), this::mustSurvive);
      assertTrue(written().close(SOON), "call " + n + " failed once: another file takes it");
      mustBeAPrefix(EVENTS.size());
      onADisk(new FaultyDisk().failAt(n, true), this::mustSurvive);
      var journal = written();
      assertTrue(told.saved() < EVENTS.size() && told.failures() > 0, "call " + n);
      assertEquals("the disk is full", told.why());
      mustBeAPrefix(told.saved());
      disk.mend();
      journal.retry();
      assertTrue(journal.close(SOON), "after call " + n);
      mustBeAPrefix(EVENTS.size());
    }
  }

  @Test
  void two_failures_one_after_the_other_are_survived_like_one() throws IOException {
    for (int n = 1; n <= 12; n++) {
      onADisk(new FaultyDisk().failAt(n, false), this::mustSurvive);
      var journal = begun();
      told.await(1);
      disk.failAt(n, false);
      append(journal);
      disk.mend();
      journal.retry();
      assertTrue(journal.close(SOON));
      mustBeAPrefix(EVENTS.size());
    }
  }

  @Test
  void a_journal_that_cannot_be_saved_at_home_moves_to_the_folder_that_the_user_names()
      throws IOException {
    onADisk(new FaultyDisk().failAt(9, true), this::mustSurvive);
    var journal = written();
    disk.mend();
    var elsewhere = temp.resolve("stick");
    journal.moveTo(elsewhere);
    assertTrue(journal.close(SOON));
    assertEquals(elsewhere, journal.file().getParent());
    assertEquals(EVENTS, Journal.recover(disk, journal.file()).events());
  }

  @Test
  void a_journal_in_a_refuge_comes_home_with_every_event() throws IOException {
    var refuge = temp.resolve("refuge").resolve("northline-west");
    onADisk(new FaultyDisk(), this::mustSurvive);
    var journal = begun();
    told.await(1);
    journal.moveTo(refuge);
    disk.failAt(1, false);
    append(journal);
    assertTrue(journal.close(SOON));
    assertEquals(refuge, journal.file().getParent());
    var found = archive.latest().orElseThrow();
    var goesOn = archive.resume(lock, found, Kinds.at(9999), () -> 0, told);
    goesOn.append(EVENTS.size() + 1, new Event.Left(Kinds.at(9999)));
    assertTrue(goesOn.close(SOON));
    assertEquals(archive.folder(), goesOn.file().getParent());
    assertEquals(EVENTS.size() + 1, Journal.recover(disk, goesOn.file()).events().size());
    assertEquals(List.of(), archive.latest().orElseThrow().problems());
  }

  @Test
  void a_copy_that_fails_halfway_is_removed_from_a_full_disk() {
    onADisk(
        new FaultyDisk() {
          @Override
          public synchronized Out create(Path file, Access access) throws IOException {
            var out = super.create(file, access);
            if (file.startsWith(archive.folder()) && file.toString().endsWith("-2.jsonl")) {
              failAt(1, false);
            }
            return out;
          }
        },
        this::mustSurvive);
    var journal = begun();
    told.await(1);
    disk.failAt(1, false);
    append(journal);
    assertTrue(journal.close(SOON));
    assertEquals(2, disk.files().size(), disk.files()::toString);
    assertFalse(journal.file().startsWith(archive.folder()));
  }

  private void onADisk(FaultyDisk other, LongConsumer whenSaved) {
    disk = other;
    told = new Acknowledged(whenSaved);
    var refuges = List.of(temp.resolve("refuge"));
    archive = Archive.of(disk, temp, refuges, Kinds.TEAM);
  }

  private Journal begun() {
    return archive.begin(lock, () -> Kinds.HEADER, (Event.Opened) EVENTS.getFirst(), () -> 0, told);
  }

  private Journal written() {
    var journal = begun();
    told.await(1);
    append(journal);
    return journal;
  }

  private void append(Journal journal) {
    for (int seq = 2; seq <= EVENTS.size(); seq++) {
      journal.append(seq, EVENTS.get(seq - 1));
      told.await(seq);
    }
  }

  /// The power fails at the moment at which the user is told that the event is saved.
  private void mustSurvive(long seq) {
    try {
      var after = new Archive(disk.afterPowerCut(Tails.NOTHING, false), archive.places());
      var found = after.latest().orElseThrow();
      assertTrue(found.events().size() >= seq, () -> seq + " is lost: " + disk.calls());
      int known = Math.min((int) seq, EVENTS.size());
      assertEquals(EVENTS.subList(0, known), found.events().subList(0, known));
      assertFalse(found.isReadOnly());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void mustBeAPrefix(long atLeast) throws IOException {
    for (var tail : Tails.SOME) {
      for (boolean names : new boolean[] {true, false}) {
        var after = new Archive(disk.afterPowerCut(tail, names), archive.places());
        var found = after.latest().map(Stored::events).orElse(List.of());
        assertTrue(found.size() >= atLeast, () -> atLeast + " are lost: " + disk.calls());
        assertEquals(EVENTS.subList(0, found.size()), found);
      }
    }
  }
}
