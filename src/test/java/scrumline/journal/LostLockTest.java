package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Claimed;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.scrum.Event;

/// Somebody takes the lock file away while a scrum is open.
class LostLockTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path temp;
  private final Disk disk = Disk.local();

  @Test
  void a_log_that_another_window_writes_is_never_written_though_its_lock_file_is_gone()
      throws Exception {
    var archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
    var other = AnotherProcess.start(temp);
    try (var out = output(other)) {
      stopWithoutLockFile(other, out, archive);
      var found = archive.latest().orElseThrow();
      byte[] before = Files.readAllBytes(found.file());
      assertEquals(Optional.empty(), TeamLock.open(archive), "the scrum is open over there");
      try (var lock = Lock.take(archive.folder()).orElseThrow()) {
        var told = new Acknowledged();
        var journal = archive.resume(lock, found, Kinds.at(9), () -> 0, told);
        journal.append(journal.begun().seq() + 1, new Event.Paused(Kinds.at(9)));
        told.await(journal.begun().seq() + 1);
        assertEquals("another window has this scrum open", told.why());
        assertFalse(journal.close(SOON));
      }
      assertArrayEquals(before, Files.readAllBytes(found.file()));
      assertEquals(List.of(found.file()), logs(archive.folder()), "and there is no second one");
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void a_log_is_not_cut_by_a_window_that_found_it_closed_before_another_one_opened_it()
      throws Exception {
    var archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
    var other = AnotherProcess.start(temp);
    try (var out = output(other)) {
      stopWithoutLockFile(other, out, archive);
      var file = archive.latest().orElseThrow().file();
      byte[] before = Files.readAllBytes(file);
      assertThrows(Claimed.class, () -> disk.open(file, before.length, 0));
      assertArrayEquals(before, Files.readAllBytes(file));
      other.destroyForcibly().waitFor();
      disk.open(file, before.length, 0).close();
      assertEquals(0, Files.size(file), "what was killed holds nothing");
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void a_line_that_another_window_has_not_finished_yet_is_not_set_aside() throws Exception {
    var archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
    var other = AnotherProcess.start(temp);
    try (var out = output(other)) {
      stopWithoutLockFile(other, out, archive);
      var file = archive.latest().orElseThrow().file();
      Files.writeString(file, "{\"v\":1,", StandardOpenOption.APPEND);
      byte[] before = Files.readAllBytes(file);
      var found = archive.latest().orElseThrow();
      assertThrows(Claimed.class, () -> Mend.endOf(disk, found, Kinds.at(9)));
      assertArrayEquals(before, Files.readAllBytes(file));
      assertEquals(List.of(file), disk.list(archive.folder()));
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void a_lock_file_that_is_taken_away_is_there_again_at_the_next_sign_of_life() throws IOException {
    var folder = temp.resolve("team");
    var file = folder.resolve(".lock");
    try (var lock = Lock.take(folder).orElseThrow()) {
      Files.delete(file);
      lock.sign(Optional.empty());
      assertTrue(Files.exists(file));
      assertTrue(lock.keep());
    }
    Lock.take(folder).orElseThrow().close();
  }

  @Test
  void a_scrum_that_has_not_begun_gives_way_to_one_that_took_the_lock_meanwhile() throws Exception {
    var archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
    try (var lock = Lock.take(archive.folder()).orElseThrow()) {
      Files.delete(archive.folder().resolve(".lock"));
      var other = AnotherProcess.start(temp);
      try (var out = output(other)) {
        assertEquals("1", out.readLine());
        assertFalse(lock.keep());
        var told = new Acknowledged();
        var opened = Kinds.opened(Kinds.DATE, 1);
        var journal = archive.begin(lock, () -> Kinds.HEADER, opened, () -> 0, told);
        told.await(1);
        assertEquals("another window has this scrum open", told.why());
        assertFalse(journal.close(SOON));
        assertEquals(1, logs(archive.folder()).size());
      } finally {
        other.destroyForcibly();
      }
    }
  }

  @Test
  void reading_a_log_within_its_own_program_does_not_open_it_to_others() throws Exception {
    var file = temp.resolve("log");
    try (var before = Disk.local().create(file, Disk.Access.PRIVATE)) {
      before.write("one\n".getBytes(StandardCharsets.UTF_8));
    }
    try (var out = disk.open(file, 4, 4)) {
      out.write("two\n".getBytes(StandardCharsets.UTF_8));
      assertEquals("one\ntwo\n", new String(disk.read(file, 100), StandardCharsets.UTF_8));
      assertEquals("one", new String(disk.read(file, 3), StandardCharsets.UTF_8));
      assertTrue(disk.isWritten(file));
      assertEquals("true", lookFromOutside(file));
    }
    assertFalse(disk.isWritten(file));
    assertEquals("false", lookFromOutside(file));
  }

  /// Once it has saved something, the other one stands still, and its lock file is gone.
  private static void stopWithoutLockFile(Process other, BufferedReader out, Archive archive)
      throws IOException, InterruptedException {
    assertEquals("1", out.readLine());
    AnotherProcess.stop(other);
    Files.delete(archive.folder().resolve(".lock"));
  }

  private static List<Path> logs(Path folder) throws IOException {
    var files = Disk.local().list(folder);
    return files.stream().filter(file -> FileName.parse(file).isPresent()).toList();
  }

  private static String lookFromOutside(Path file) throws Exception {
    var other = AnotherProcess.start(AnotherProcess.LookAtFile.class, file);
    try (var out = output(other)) {
      return out.readLine();
    } finally {
      other.destroyForcibly();
    }
  }

  private static BufferedReader output(Process process) {
    var in = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
    return new BufferedReader(in);
  }
}
