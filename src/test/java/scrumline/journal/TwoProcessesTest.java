package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.files.Lock;

class TwoProcessesTest {
  @TempDir Path temp;

  @Test
  void the_second_process_never_writes_and_a_killed_one_loses_nothing() throws Exception {
    var logs = temp.resolve("share").resolve("scrumline");
    var folder = logs.resolve("northline-west");
    var archive = Archive.of(Disk.local(), logs, List.of(), Kinds.TEAM);
    var other = AnotherProcess.start(logs);
    try (var out = output(other)) {
      assertEquals("1", out.readLine());
      assertEquals(Optional.empty(), Lock.take(folder));
      assertEquals(Optional.empty(), Lock.take(folder), "asking did not take the lock away");
      onlyTheOwner(logs.getParent(), logs, folder);
      assertTrue(other.toHandle().destroyForcibly());
      other.waitFor();
      long saved = out.lines().mapToLong(Long::parseLong).max().orElse(1);
      var found = archive.latest().orElseThrow();
      assertTrue(found.events().size() >= saved, found.events().size() + " of " + saved);
      assertEquals(List.of(), found.problems());
    } finally {
      other.destroyForcibly();
    }
    try (var lock = Lock.take(folder).orElseThrow()) {
      assertTrue(lock.guards(folder), "a process that was killed holds no lock");
      assertFalse(lock.lastSign().isBefore(Kinds.at(2)), "its last sign of life is there");
    }
  }

  @Test
  void a_long_look_at_the_lock_does_not_block_a_scrum_from_beginning() throws Exception {
    var folder = temp.resolve("northline-west");
    Lock.take(folder).orElseThrow().close();
    var other = AnotherProcess.start(AnotherProcess.LongLook.class, temp);
    try (var out = output(other)) {
      assertEquals("true", out.readLine());
      for (int begun = 0; begun < 3; begun++) {
        Lock.take(folder).orElseThrow().close();
      }
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void a_look_from_another_process_sees_the_lock_until_its_holder_is_killed() throws Exception {
    var archive = Archive.of(Disk.local(), temp, List.of(), Kinds.TEAM);
    var other = AnotherProcess.start(temp);
    try (var out = output(other)) {
      assertEquals("1", out.readLine());
      var tail = archive.tail(archive.latest().orElseThrow());
      for (int look = 0; look < 100; look++) {
        assertTrue(tail.isOpenSomewhere());
      }
      other.destroyForcibly().waitFor();
      assertFalse(tail.isOpenSomewhere());
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void the_sign_of_life_is_the_time_of_the_lock_file_and_looking_does_not_change_it()
      throws IOException {
    var folder = temp.resolve("team");
    var file = folder.resolve(".lock");
    try (var lock = Lock.take(folder).orElseThrow()) {
      assertEquals(Instant.EPOCH, lock.lastSign(), "that the file was made says nothing");
      lock.sign(Optional.of(Kinds.at(60)));
      assertEquals(Kinds.at(60), Files.getLastModifiedTime(file).toInstant());
      assertTrue(Lock.isHeld(folder));
    }
    assertFalse(Lock.isHeld(folder));
    assertEquals(Kinds.at(60), Files.getLastModifiedTime(file).toInstant(), "only looked at");
    var lock = Lock.take(folder).orElseThrow();
    assertEquals(Kinds.at(60), lock.lastSign());
    lock.close();
    lock.sign(Optional.of(Kinds.at(90)));
    assertEquals(Kinds.at(60), Files.getLastModifiedTime(file).toInstant(), "not ours any more");
    assertEquals("rw-------", permissions(file));
  }

  @Test
  void within_one_process_there_is_one_lock_too() throws IOException {
    var folder = temp.resolve("team");
    var lock = Lock.take(folder).orElseThrow();
    assertEquals(Optional.empty(), Lock.take(folder));
    var alias = Files.createSymbolicLink(temp.resolve("alias"), folder);
    assertEquals(Optional.empty(), Lock.take(alias));
    lock.close();
    Lock.take(folder).orElseThrow().close();
  }

  /// Folders 0700, files 0600, though the process was started with a umask of 000.
  private static void onlyTheOwner(Path... folders) throws IOException {
    for (var folder : folders) {
      assertEquals("rwx------", permissions(folder), folder.toString());
      for (var file : Disk.local().list(folder)) {
        String expected = Files.isDirectory(file) ? "rwx------" : "rw-------";
        assertEquals(expected, permissions(file), file.toString());
      }
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
