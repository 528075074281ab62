package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.files.Lock;
import scrumline.journal.OddLogs;

class LogPurgeTest {
  @TempDir private Path temp;

  private Ran run(String... words) {
    return Ran.with(temp, words);
  }

  @Test
  void log_purge_lists_what_would_go_and_what_stays_and_throws_nothing_away_unasked()
      throws IOException {
    var folder = temp.resolve("northline-west");
    OddLogs.RETURNS.in(folder);
    var asked = run("log", "purge", "--older-than", "2026-12-01");
    assertEquals(0, asked.status(), asked.err());
    assertTrue(asked.out().contains("stays: the newest of its team"), asked.out());
    assertTrue(asked.out().contains("No log of a scrum before 2026-12-01 can go."), asked.out());
    Files.writeString(folder.resolve("20251123T170000Z-northline-west-aaaaaa.jsonl"), "");
    var unasked = run("log", "purge", "--older-than", "2026-01-01");
    assertEquals(1, unasked.status(), unasked.out());
    assertTrue(unasked.err().contains("--yes throws them away without asking"), unasked.err());
    assertEquals(3, count(folder), "two logs and the lock");
    var done = run("log", "purge", "--older-than", "2026-01-01", "--yes", "northline-west");
    assertEquals(0, done.status(), done.err());
    assertTrue(done.out().contains("Threw away 1 log, 1 file, 0 kB."), done.out());
    assertEquals(2, count(folder));
  }

  @Test
  void log_purge_leaves_the_logs_of_a_team_alone_while_a_window_has_its_scrum_open()
      throws IOException {
    var folder = temp.resolve("northline-west");
    OddLogs.EMPTIED.in(folder);
    try (var lock = Lock.take(folder).orElseThrow()) {
      assertTrue(lock.guards(folder));
      var ran = run("log", "purge", "--older-than", "1d", "--yes");
      assertTrue(ran.err().contains("a window has a scrum of this team open"), ran.err());
    }
    assertEquals(2, count(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "3", "3h", "2026-13-01"})
  void log_purge_says_how_an_age_is_written(String age) {
    var ran = run("log", "purge", "--older-than", age);
    assertEquals(2, ran.status());
    assertTrue(ran.err().contains("write 90d, 12w, 6m, 2y or a date"), ran.err());
  }

  private static long count(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }
}
