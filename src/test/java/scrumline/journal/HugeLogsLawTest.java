package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.InHeap;
import scrumline.Rounds;

/// A log as large as any that is read, in a JVM with the product's heap.
class HugeLogsLawTest {
  private static final int MEBIBYTES = 384;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"00", "0a", "780a"})
  void a_huge_damaged_log_leaves_the_others_readable(String signs)
      throws IOException, InterruptedException {
    String size = Rounds.areLong() ? "128" : "2";
    String said = InHeap.run(MEBIBYTES, HugeLogs.class, temp.toString(), signs, size);
    assertEquals("1 unread, 1 read\n", said);
  }
}
