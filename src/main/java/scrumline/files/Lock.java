package scrumline.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// The right to write into the folder of a team. It has one holder, in this process and in all
/// others, until it is closed or the process ends. The time of its file is a sign of life: when a
/// program that had the lock last showed that it was running.
public final class Lock implements AutoCloseable {
  private static final String NAME = ".lock";

  /// The byte of the file that decides who has the right.
  private static final long RIGHT = 0;

  /// The byte that only tells that the lock is held. A look touches no other byte, and so never
  /// blocks taking the lock, however long it lasts.
  public static final long MARK = 1;

  /// A look holds the mark for less than this, unless the program is stopped meanwhile.
  private static final long BETWEEN_NANOS = 10_000_000;

  private static final int TRIES = 3;

  /// Closing any channel on a file drops every lock that the process has on it, so the lock file is
  /// never opened while one of us has it.
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final Path file;
  private final FileChannel channel;
  private final Instant lastSign;
  private final boolean isSure;

  private Lock(Path folder, Path file, FileChannel channel, Instant lastSign, boolean isSure) {
    this.folder = folder;
    this.file = file;
    this.channel = channel;
    this.lastSign = lastSign;
    this.isSure = isSure;
  }

  /// Empty where somebody else has the lock. The folder is made where it is missing.
  public static Optional<Lock> take(Path folder) throws IOException {
    boolean isSure = Disk.local().makeFolder(folder);
    var file = folder.toRealPath().resolve(NAME);
    if (!OURS.add(file)) {
      return Optional.empty();
    }
    boolean taken = false;
    try {
      boolean isNew = Files.notExists(file);
      var channel = open(file);
      taken = isLocked(channel);
      return taken
          ? Optional.of(new Lock(folder, file, channel, found(file, isNew), isSure))
          : Optional.empty();
    } finally {
      if (!taken) {
        OURS.remove(file);
      }
    }
  }

  /// Whether somebody has the lock of this folder. Nothing is made or written for the answer, and
  /// nobody who takes the lock meanwhile is refused it.
  public static boolean isHeld(Path folder) throws IOException {
    var file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    if (OURS.contains(folder.toRealPath().resolve(NAME))) {
      return true;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ);
        var lock = channel.tryLock(MARK, 1, true)) {
      return lock == null;
    }
  }

  /// Whether it was taken for this folder and is still held.
  public boolean guards(Path other) {
    return channel.isOpen() && folder.equals(other);
  }

  /// The last sign of life of the program that had the lock before; long ago if there was no such
  /// program.
  public Instant lastSign() {
    return lastSign;
  }

  /// False where the folder was made just now and its file system cannot say whether the name of a
  /// new file is on the disk.
  public boolean isSureOfNames() {
    return isSure;
  }

  /// A sign of life, from any thread. A disk that refuses it is no trouble: less of the time before
  /// a crash is known then. Never by `Files`, which opens the file for this and closes it, and with
  /// that drops the lock.
  public void sign(Instant now) {
    if (channel.isOpen()) {
      file.toFile().setLastModified(now.toEpochMilli());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      OURS.remove(file);
    }
  }

  /// That the file was made is no sign of life, so a new one says long ago.
  private static Instant found(Path file, boolean isNew) {
    if (isNew) {
      file.toFile().setLastModified(Instant.EPOCH.toEpochMilli());
    }
    return Instant.ofEpochMilli(file.toFile().lastModified());
  }

  private static FileChannel open(Path file) throws IOException {
    Set<OpenOption> write = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return FileChannel.open(file, write, LocalDisk.only(file, "rw-------"));
  }

  /// Closes the channel where somebody else has the lock.
  private static boolean isLocked(FileChannel channel) throws IOException {
    FileLock right = null;
    try {
      right = channel.tryLock(RIGHT, 1, false);
      if (right != null) {
        mark(channel);
      }
      return right != null;
    } finally {
      if (right == null) {
        channel.close();
      }
    }
  }

  /// A scrum goes ahead without the mark, too, where somebody looks for too long.
  private static void mark(FileChannel channel) throws IOException {
    var mark = channel.tryLock(MARK, 1, false);
    for (int tries = TRIES; mark == null && tries > 1; tries--) {
      LockSupport.parkNanos(BETWEEN_NANOS);
      mark = channel.tryLock(MARK, 1, false);
    }
  }
}
