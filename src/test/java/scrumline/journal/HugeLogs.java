package scrumline.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import scrumline.files.Disk;

/// A program that looks at a team's logs, one of which is as large as any that is read and has
/// nothing but `sign` in it.
public final class HugeLogs {
  private static final int BYTES = 128 << 20;

  private HugeLogs() {}

  public static void main(String[] args) throws IOException {
    var archive = Archive.of(Disk.local(), Path.of(args[0]), List.of(), Kinds.TEAM);
    Files.createDirectories(archive.folder());
    write(archive.folder().resolve(OddLogs.NAME), (byte) Integer.parseInt(args[1]));
    var older = archive.folder().resolve(OddLogs.NAME.replace("20261123", "20261116"));
    Files.write(older, CutJournalTest.bytes(Kinds.all().subList(0, 9)));
    archive.whose();
    archive.unfinished();
    var earlier = archive.earlier(Kinds.DATE.plusDays(7));
    System.out.println(earlier.unread().size() + " unread, " + earlier.ends().size() + " read");
  }

  private static void write(Path file, byte sign) throws IOException {
    byte[] some = new byte[1 << 20];
    Arrays.fill(some, sign);
    try (var out = Files.newOutputStream(file)) {
      for (int written = 0; written < BYTES; written += some.length) {
        out.write(some);
      }
    }
  }
}
