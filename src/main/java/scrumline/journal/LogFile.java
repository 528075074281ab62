package scrumline.journal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import scrumline.files.Disk;
import scrumline.files.Reason;

/// Reads what has a journal's name. Anything may lie under such a name: only a file of a sensible
/// size is opened, and what cannot be read costs nobody the other journals.
final class LogFile {
  /// What fits into the memory that the program starts with, 384 MB, with room for the scrum that
  /// is made of it. The largest journal is smaller: a team file has 32 MiB at most, and its opening
  /// is three times that where all of it is written in escapes.
  private static final int MOST_BYTES = 128 << 20;

  private static final byte[] NOTHING = {};

  private LogFile() {}

  static Stored read(Disk disk, Path file) {
    return read(disk, file, Optional.empty());
  }

  /// The same without reading again what was read `before`, where it has not changed.
  static Stored read(Disk disk, Path file, Optional<Stored> before) {
    try {
      var kind = disk.kind(file);
      if (!isLog(kind)) {
        return Stored.unread(file, new LogProblem.NoFile(kind));
      }
      byte[] bytes = disk.read(file, MOST_BYTES);
      return before
          .filter(it -> it.file().equals(file) && it.contents().isOf(bytes))
          .orElseGet(() -> Stored.of(file, Recovery.of(bytes)));
    } catch (NoSuchFileException isNotHere) {
      return Stored.unread(file, new LogProblem.Away(file));
    } catch (IOException failed) {
      return Stored.unread(file, new LogProblem.NotRead(Reason.briefOfReading(failed)));
    }
  }

  /// The first bytes of a journal, from the latest of its files that can be read; none where none
  /// can.
  static byte[] beginning(Disk disk, Parts journal, int most) {
    byte[] bytes = NOTHING;
    for (var at = journal.files().reversed().iterator(); at.hasNext() && bytes.length == 0; ) {
      bytes = beginning(disk, at.next(), most);
    }
    return bytes;
  }

  /// Its first bytes; none where they cannot be read.
  static byte[] beginning(Disk disk, Path file, int most) {
    try {
      return isLog(disk.kind(file)) ? disk.read(file, most) : NOTHING;
    } catch (IOException unreadable) {
      return NOTHING;
    }
  }

  /// All of its bytes; none where they cannot be read.
  static byte[] bytes(Disk disk, Path file) {
    return beginning(disk, file, MOST_BYTES);
  }

  /// The same; fails where they cannot be read.
  static byte[] whole(Disk disk, Path file) throws IOException {
    if (!isLog(disk.kind(file))) {
      throw new FileSystemException(file.toString(), null, "this is no log");
    }
    return disk.read(file, MOST_BYTES);
  }

  private static boolean isLog(Disk.Kind kind) {
    return kind instanceof Disk.Kind.File(long bytes) && bytes <= MOST_BYTES;
  }
}
