package scrumline.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import scrumline.files.Claimed;
import scrumline.files.Disk;
import scrumline.journal.line.Stamp;

/// Takes the unfinished line off the end of a journal. Its bytes are kept in a file beside it, and
/// are on the disk there before they are cut off here.
final class Mend {
  private static final int MOST_COPIES = 999;
  private static final String ASIDE = ".torn-";

  private Mend() {}

  /// The end of the file's whole lines, to go on writing at.
  static Disk.Out endOf(Disk disk, Stored found, Instant now) throws IOException {
    if (disk.isWritten(found.file())) {
      throw new Claimed();
    }
    boolean torn = found.bytesSetAside() > 0;
    if (torn) {
      setAside(disk, found, now);
    }
    var contents = found.contents();
    var end = disk.open(found.file(), contents.bytes().length, contents.length());
    try {
      if (torn) {
        end.force();
      }
      return end;
    } catch (IOException failed) {
      end.close();
      throw failed;
    }
  }

  /// Whether a file has bytes that were set aside.
  static boolean isAside(Path file) {
    return String.valueOf(file.getFileName()).contains(ASIDE);
  }

  private static void setAside(Disk disk, Stored found, Instant now) throws IOException {
    var file = found.file();
    String base = file.getFileName() + ASIDE + Stamp.forFile(now);
    for (int copy = 1; copy <= MOST_COPIES; copy++) {
      var target = file.resolveSibling(copy == 1 ? base : base + "-" + copy);
      try (var aside = disk.create(target, Disk.Access.PRIVATE)) {
        keep(found.contents().torn(), aside);
        disk.forceFolder(Disk.folderOf(target));
        return;
      } catch (FileAlreadyExistsException taken) {
        // An earlier attempt was broken off after its copy; that one stays, too.
      }
    }
    throw new FileAlreadyExistsException(base);
  }

  private static void keep(byte[] bytes, Disk.Out aside) throws IOException {
    try {
      aside.write(bytes);
      aside.force();
    } catch (IOException failed) {
      // They stay in the journal; half a copy would be taken for all that was set aside.
      aside.discard();
      throw failed;
    }
  }
}
