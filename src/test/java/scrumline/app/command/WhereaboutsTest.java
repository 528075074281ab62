package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What `info` says of the disk under the logs, whether the folder is there yet or not.
final class WhereaboutsTest {
  private static final String EMPTIED = "(a restart of this computer empties that folder)";
  private static final String CONFIRMED = "(a restart keeps that folder; its disk confirms files)";
  private static final String UNCONFIRMED =
      "(its disk cannot confirm new files; wait some seconds after the first ✓)";

  @Test
  void a_folder_that_lasts_on_a_disk_that_syncs_folders_is_told() throws IOException {
    var folder = Files.createTempDirectory(Path.of("/var/tmp"), "logs");
    assertEquals(CONFIRMED, below(folder));
    assertEquals(CONFIRMED, below(folder.resolve("not/there/yet")));
    assertFalse(Files.exists(folder.resolve("not")), "info makes no folder");
    Files.delete(folder);
  }

  @Test
  void a_folder_that_a_restart_empties_is_told() {
    assertEquals(EMPTIED, below(Path.of("/tmp/not/there/yet")));
  }

  @Test
  void a_disk_that_cannot_sync_folders_is_told() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "left out: there is no such disk here");
    assertEquals(UNCONFIRMED, below(Path.of("/proc/self/logs")));
  }

  /// What stands below the line of the logs.
  private static String below(Path logs) {
    var lines = Ran.with(logs, "info").out().lines().toList();
    int row = lines.indexOf("logs          " + logs);
    assertTrue(row >= 0, lines::toString);
    return lines.get(row + 1).strip();
  }
}
