package scrumline.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import scrumline.files.Disk;

/// A program that looks at a team's logs, one of which has so many MiB and nothing in it
/// but the same signs again and again, which are given as numbers.
public final class HugeLogs {
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
