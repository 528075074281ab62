package scrumline.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.util.concurrent.locks.LockSupport;

/// The right to write something: two bytes of a file, which one process has at a time. It has them
/// until the channel is closed, and until it ends at the latest. No bytes need to be there.
public final class Claim {
  /// The byte that decides who has the right.
  private static final long RIGHT = 0;

  /// The byte that only tells that the right is held. A look touches no other byte, and so never
  /// blocks taking the right, however long it lasts.
  public static final long MARK = 1;

  /// A look holds the mark for less than this, unless the program is stopped meanwhile.
  private static final long BETWEEN_NANOS = 10_000_000;

  private static final int TRIES = 3;

  private Claim() {}

  /// False where somebody else has the right to the two bytes after the first `at`.
  static boolean take(FileChannel channel, long at) throws IOException {
    if (!isLocked(channel, at + RIGHT)) {
      return false;
    }
    mark(channel, at + MARK);
    return true;
  }

  /// Whether somebody has it. The channel need only be readable.
  static boolean isTaken(FileChannel channel, long at) throws IOException {
    try (var look = channel.tryLock(at + MARK, 1, true)) {
      return look == null;
    } catch (OverlappingFileLockException ours) {
      return true;
    }
  }

  /// The right holds without the mark, too, where somebody looks for too long.
  private static void mark(FileChannel channel, long at) throws IOException {
    boolean isMarked = isLocked(channel, at);
    for (int tries = TRIES; !isMarked && tries > 1; tries--) {
      LockSupport.parkNanos(BETWEEN_NANOS);
      isMarked = isLocked(channel, at);
    }
  }

  private static boolean isLocked(FileChannel channel, long at) throws IOException {
    try {
      return channel.tryLock(at, 1, false) != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }
}
