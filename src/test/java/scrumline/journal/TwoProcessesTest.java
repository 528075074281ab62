package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {
  @TempDir Path temp;

  @Test
  void the_second_process_never_writes_and_what_the_first_one_writes_is_private() throws Exception {
    var logs = temp.resolve("share").resolve("scrumline");
    var folder = logs.resolve("northline-west");
    var other = AnotherProcess.start(logs);
    try (var out = output(other)) {
      assertEquals("writing", out.readLine());
      assertEquals(Optional.empty(), Lock.take(folder));
      assertEquals(Optional.empty(), Lock.take(folder), "asking did not take the lock away");
      onlyTheOwner(logs.getParent(), logs, folder);
      assertEquals(
          2,
          Archive.of(Disk.local(), logs, List.of(), Kinds.TEAM)
              .latest()
              .orElseThrow()
              .events()
              .size());
      other.destroyForcibly().waitFor();
    }
    try (var lock = Lock.take(folder).orElseThrow()) {
      assertTrue(lock.guards(folder), "a process that was killed holds no lock");
    }
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
