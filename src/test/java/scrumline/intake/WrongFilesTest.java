package scrumline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.InHeap;
import scrumline.Rounds;

/// A file that is refused takes no more than 256 MB, however it is made.
class WrongFilesTest {
  private static final int MEBIBYTES = 256;
  private static final int SHAPES = 37;

  @TempDir private Path folder;

  @Test
  void a_file_of_nearly_32_mebibytes_is_refused_with_its_place_in_256_mebibytes_of_heap()
      throws IOException, InterruptedException {
    assertEquals(
        """
        LF, error at the end: E007 at 32505855:1 this is neither a value nor a name
        small texts: E102 at 1:32505845 the field "name" is missing
        private fields: E102 at 1:1 the field "schemaVersion" is missing
        CSV, UTF-16: E303 no row tells of a closed deal
        """,
        said("LF, error at the end", "small texts", "private fields", "CSV, UTF-16"));
  }

  @Test
  void every_shape_of_mistake_in_such_a_file_is_told_with_its_place()
      throws IOException, InterruptedException {
    assumeTrue(Rounds.areLong(), "with -Plong");
    assertEquals(
        """
        CRLF, a field missing: E102 at 1:1 the field "team" is missing
         , error at the end: E007 at 1:32505856 this is neither a value nor a name
        fifty problems in a line: E102 at 1:1 the field "team" is missing
        CSV, LF behind a row: E003 row 1,048,577 is one more than a table may have
        """,
        said(
            "CRLF, a field missing",
            " , error at the end",
            "fifty problems in a line",
            "CSV, LF behind a row"));
  }

  @Test
  void every_shape_of_file_is_refused_in_256_mebibytes_of_heap()
      throws IOException, InterruptedException {
    assumeTrue(Rounds.areLong(), "with -Plong");
    String all = said();
    assertEquals(SHAPES, all.lines().count(), all);
    assertTrue(all.lines().noneMatch(line -> line.contains(": loaded")), all);
  }

  private String said(String... names) throws IOException, InterruptedException {
    String[] args = new String[names.length + 1];
    args[0] = folder.resolve("file").toString();
    System.arraycopy(names, 0, args, 1, names.length);
    return InHeap.run(MEBIBYTES, WrongFiles.class, args);
  }
}
