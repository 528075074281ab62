package scrumline.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A file that this process reads or writes just now. A system of the POSIX kind drops every lock
/// that a process has on a file as soon as the process closes any of its channels on it. So a file
/// that is written here is read here through one channel that stays open as long, and a file is not
/// locked before those who are reading it have closed it. All reading of [Disk] goes through here.
final class InUse {
  private static final ReentrantLock TABLE = new ReentrantLock();
  private static final Condition CHANGED = TABLE.newCondition();

  /// By what tells a file from all others, whatever its name is.
  private static final Map<Object, InUse> FILES = new HashMap<>();

  private boolean written;
  private int readersOfTheirOwn;
  private int sharing;
  private @Nullable FileChannel kept;

  private InUse() {}

  /// What tells the file of that name from all others; absent where there is none, or where the
  /// system does not number files: its locks are not of the kind that gets lost.
  static @Nullable Object key(Path file) throws IOException {
    var provider = file.getFileSystem().provider();
    var now = provider.readAttributesIfExists(file, BasicFileAttributes.class);
    return now == null ? null : now.fileKey();
  }

  /// Returns when nobody here reads the file; from then on it can be locked. False where this
  /// process writes it already, whose lock must then not be lost: it is not to be opened.
  static boolean beginWriting(@Nullable Object key) {
    if (key == null) {
      return true;
    }
    TABLE.lock();
    try {
      var use = FILES.computeIfAbsent(key, _ -> new InUse());
      if (use.written) {
        return false;
      }
      use.written = true;
      while (use.readersOfTheirOwn > 0) {
        CHANGED.awaitUninterruptibly();
      }
      return true;
    } finally {
      TABLE.unlock();
    }
  }

  static void endWriting(@Nullable Object key) throws IOException {
    TABLE.lock();
    try {
      var use = key == null ? null : FILES.get(key);
      if (key != null && use != null) {
        use.written = false;
        use.tidy(key);
      }
    } finally {
      TABLE.unlock();
    }
  }

  /// Whether this process writes it.
  static boolean isWritten(@Nullable Object key) {
    TABLE.lock();
    try {
      var use = key == null ? null : FILES.get(key);
      return use != null && use.written;
    } finally {
      TABLE.unlock();
    }
  }

  /// The bytes of a file, from the first on.
  static FileBytes in(Path file) throws IOException {
    var key = key(file);
    if (key == null) {
      var own = FileChannel.open(file, StandardOpenOption.READ);
      return new FileBytes(own, own);
    }
    TABLE.lock();
    try {
      var use = FILES.computeIfAbsent(key, _ -> new InUse());
      return use.written ? use.shared(file, key) : use.own(file, key);
    } finally {
      TABLE.unlock();
    }
  }

  private FileBytes shared(Path file, Object key) throws IOException {
    var channel = kept == null ? FileChannel.open(file, StandardOpenOption.READ) : kept;
    kept = channel;
    sharing++;
    return new FileBytes(channel, () -> end(key, () -> sharing--));
  }

  private FileBytes own(Path file, Object key) throws IOException {
    readersOfTheirOwn++;
    try {
      var channel = FileChannel.open(file, StandardOpenOption.READ);
      return new FileBytes(
          channel,
          () -> {
            channel.close();
            end(key, () -> readersOfTheirOwn--);
          });
    } catch (IOException failed) {
      readersOfTheirOwn--;
      tidy(key);
      throw failed;
    }
  }

  private void end(Object key, Runnable reading) throws IOException {
    TABLE.lock();
    try {
      reading.run();
      tidy(key);
    } finally {
      TABLE.unlock();
    }
  }

  private void tidy(Object key) throws IOException {
    CHANGED.signalAll();
    if (!written && readersOfTheirOwn == 0 && sharing == 0) {
      FILES.remove(key, this);
      if (kept != null) {
        kept.close();
      }
    }
  }
}
