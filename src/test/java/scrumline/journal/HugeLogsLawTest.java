package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.InHeap;
import scrumline.Rounds;
import scrumline.files.Disk;

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

  /// A program that looks at a team's logs, one of which has so many MiB and nothing in it
  /// but the same signs again and again, which are given as numbers.
  static final class HugeLogs {
    private HugeLogs() {}

    public static void main(String[] args) throws IOException {
      var archive = Archive.of(Disk.local(), Path.of(args[0]), List.of(), Kinds.TEAM);
      Files.createDirectories(archive.folder());
      write(
          archive.folder().resolve(OddLogs.NAME),
          HexFormat.of().parseHex(args[1]),
          Integer.parseInt(args[2]));
      var older = archive.folder().resolve(OddLogs.NAME.replace("20261123", "20261116"));
      Files.write(older, CutJournalTest.bytes(Kinds.all().subList(0, 9)));
      archive.whose();
      archive.unfinished();
      var earlier = archive.earlier(Kinds.DATE.plusDays(7));
      System.out.println(earlier.unread().size() + " unread, " + earlier.ends().size() + " read");
    }

    private static void write(Path file, byte[] signs, int mebibytes) throws IOException {
      byte[] some = new byte[1 << 20];
      for (int at = 0; at < some.length; at++) {
        some[at] = signs[at % signs.length];
      }
      try (var out = Files.newOutputStream(file)) {
        for (int written = 0; written < mebibytes; written++) {
          out.write(some);
        }
      }
    }
  }
}
