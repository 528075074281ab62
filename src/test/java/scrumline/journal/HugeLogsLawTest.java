package scrumline.journal;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrumline.InHeap;
import scrumline.Rounds;
import scrumline.files.Disk;

/// Files with a journal's name that are as large as any that is read, in a JVM with the product's
/// heap, or more than the memory holds.
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

  @Test
  void a_file_that_the_memory_is_not_enough_for_costs_its_own_line_alone() throws IOException {
    var folder = Files.createDirectories(archive(Disk.local()).folder());
    byte[] older = CutJournalTest.bytes(Kinds.all().subList(0, 9));
    Files.write(folder.resolve("20261116T170000Z-northline-west-aaaaaa.jsonl"), older);
    var file = folder.resolve(OddLogs.NAME);
    try (var channel = Files.newByteChannel(file, CREATE_NEW, WRITE)) {
      channel.position(250_000_000 - 1);
      channel.write(ByteBuffer.wrap(new byte[1]));
    }
    var expected = new LogProblem.NoFile(new Disk.Kind.File(250_000_000));
    assertEquals(List.of(expected), archive(Disk.local()).list().getFirst().problems());
    Files.write(file, new byte[500]);
    var list = archive(tooSmallFor(file)).list();
    assertEquals(List.of(new LogProblem.TooLarge()), list.getFirst().problems());
    assertEquals(Optional.empty(), list.getLast().trouble());
  }

  private Archive archive(Disk disk) {
    return Archive.of(disk, temp.resolve("logs"), List.of(), Kinds.TEAM);
  }

  /// A disk on which the memory ends when that file is read whole.
  private static Disk tooSmallFor(Path file) {
    return (Disk)
        Proxy.newProxyInstance(
            Disk.class.getClassLoader(),
            new Class<?>[] {Disk.class},
            (_, method, its) -> {
              if (method.getName().equals("read")
                  && its[0].equals(file)
                  && (int) its[1] > 100_000_000) {
                throw new OutOfMemoryError();
              }
              return method.invoke(Disk.local(), its);
            });
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
