package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.FaultyDisk;
import scrumline.files.Lock;

/// The writer meets a mistake in the program. Why nothing more is saved stands on windows that
/// others see.
@Timeout(60)
class BrokenWriterTest {
  @TempDir Path temp;

  @Test
  void a_mistake_in_the_program_is_told_in_a_sentence_and_not_in_its_own_text() throws IOException {
    var bug = new IllegalStateException("Sam Whitaker in /home/ann");
    assertEquals("a mistake in the program keeps it from writing", why(bug));
  }

  @Test
  void a_memory_that_is_full_is_told_so() throws IOException {
    assertEquals("the memory is full", why(new OutOfMemoryError("Java heap space")));
  }

  private String why(Throwable bug) throws IOException {
    var disk =
        new FaultyDisk() {
          @Override
          public synchronized Out create(Path file, Access access) throws IOException {
            if (bug instanceof Error full) {
              throw full;
            }
            throw (RuntimeException) bug;
          }
        };
    var told = new Acknowledged();
    var archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
    try (var lock = Lock.take(archive.folder()).orElseThrow()) {
      var journal =
          archive.begin(lock, () -> Kinds.HEADER, Kinds.opened(Kinds.DATE, 1), () -> 0, told);
      told.awaitFailures(1);
      journal.retry();
      told.awaitTries(1);
      assertFalse(journal.close(Duration.ofSeconds(10)));
    }
    return told.why();
  }
}
