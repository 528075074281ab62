package scrumline.journal;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;

/// Files with a journal's name that are more than the program's memory holds.
class LargeLogsTest {
  @TempDir Path temp;

  private Archive archive(Disk disk) {
    return Archive.of(disk, temp.resolve("logs"), List.of(), Kinds.TEAM);
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
}
