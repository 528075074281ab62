package scrumline.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The right to write into the folder of a team. It has one holder, in this process and in all
/// others, until it is closed or the process ends. The time of its file is a sign of life: when a
/// program that had the lock last showed that it was running.
public final class Lock implements AutoCloseable {
  private static final String NAME = ".lock";

  /// Closing any channel on a file drops every lock that the process has on it, so the lock file is
  /// never opened while one of us has it.
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final Path file;
  private final Instant lastSign;
  private final boolean isSure;
  private volatile Held held;
  private volatile boolean closed;

  /// The lock file, while it is open and locked. `key` tells it from all others of its name.
  private record Held(FileChannel channel, @Nullable Object key) {
    /// Empty, and nothing open, where somebody else has it.
    static Optional<Held> take(Path file) throws IOException {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new FileSystemException(file.toString(), null, "this is no lock file; move it away");
      }
      Set<OpenOption> write = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var channel = FileChannel.open(file, write, LocalDisk.only(file, "rw-------"));
      boolean taken = false;
      try {
        taken = Claim.take(channel, 0);
        return taken ? Optional.of(new Held(channel, InUse.key(file))) : Optional.empty();
      } finally {
        if (!taken) {
          channel.close();
        }
      }
    }

    /// Whether it is still the one that others find.
    boolean isAt(Path file) throws IOException {
      return Objects.equals(key, InUse.key(file)) && (key != null || Files.exists(file));
    }
  }

  private Lock(Path folder, Path file, Held held, Instant lastSign, boolean isSure) {
    this.folder = folder;
    this.file = file;
    this.held = held;
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
    Optional<Held> held = Optional.empty();
    try {
      boolean isNew = Files.notExists(file);
      held = Held.take(file);
      return held.isPresent()
          ? Optional.of(new Lock(folder, file, held.get(), found(file, isNew), isSure))
          : Optional.empty();
    } finally {
      if (held.isEmpty()) {
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
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return Claim.isTaken(channel, 0);
    }
  }

  /// Whether it was taken for this folder and is still held.
  public boolean guards(Path other) {
    return !closed && folder.equals(other);
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

  /// Looks whether others still find the lock, from any thread. Where somebody took its file away,
  /// another one is made and locked; false where somebody else was quicker, and has the right now.
  public synchronized boolean keep() throws IOException {
    if (!closed && !held.isAt(file) && Files.isDirectory(file.resolveSibling("."))) {
      var again = Held.take(file);
      if (again.isEmpty()) {
        return false;
      }
      held.channel().close();
      held = again.get();
      closeIfClosed();
    }
    return !closed;
  }

  /// A sign of life, from any thread; without a time only what [#keep] does. A disk that refuses
  /// it is no trouble: less of the time before a crash is known then. Never by `Files`, which opens
  /// the file for this and closes it, and with that drops the lock.
  public synchronized void sign(Optional<Instant> running) {
    try {
      if (keep() && running.isPresent()) {
        file.toFile().setLastModified(running.get().toEpochMilli());
      }
    } catch (IOException cannotBeSeen) {
      // The next look may see more.
    }
  }

  /// Does not wait for a disk that does not answer a look.
  @Override
  public void close() throws IOException {
    closed = true;
    try {
      closeIfClosed();
    } finally {
      OURS.remove(file);
    }
  }

  private void closeIfClosed() throws IOException {
    if (closed) {
      held.channel().close();
    }
  }

  /// That the file was made is no sign of life, so a new one says long ago.
  private static Instant found(Path file, boolean isNew) {
    if (isNew) {
      file.toFile().setLastModified(Instant.EPOCH.toEpochMilli());
    }
    return Instant.ofEpochMilli(file.toFile().lastModified());
  }
}
