package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import scrumline.files.Disk;
import scrumline.files.Lock;

/// The right to write the logs of a team.
public final class TeamLock {
  /// A scrum that is open now is among the newest ones.
  private static final int NEWEST = 5;

  private TeamLock() {}

  /// Empty where another window has the logs open: it has the lock, or somebody took its lock file
  /// away while it writes.
  public static Optional<Lock> open(Archive archive) throws IOException {
    var lock = Lock.take(archive.folder());
    boolean entered = false;
    try {
      entered = lock.isPresent() && !isWritten(archive);
      return entered ? lock : Optional.empty();
    } finally {
      if (!entered && lock.isPresent()) {
        lock.get().close();
      }
    }
  }

  private static boolean isWritten(Archive archive) throws IOException {
    var disk = archive.disk();
    var journals = new Shelf(disk, archive.places()).journals();
    for (var journal : journals.subList(0, Math.min(NEWEST, journals.size()))) {
      for (var file : journal.files()) {
        if (isWritten(disk, file)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWritten(Disk disk, Path file) {
    try {
      return disk.kind(file) instanceof Disk.Kind.File && disk.isWritten(file);
    } catch (IOException cannotBeOpened) {
      return false;
    }
  }
}
