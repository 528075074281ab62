package scrumline.live;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Holds up everybody who wants to pass while it is shut.
final class Gate {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean isShut;
  private int waiting;

  void shut(boolean now) {
    lock.lock();
    isShut = now;
    changed.signalAll();
    lock.unlock();
  }

  /// Nothing interrupts the wait: a disk that hangs is not interrupted either.
  void pass() {
    lock.lock();
    try {
      waiting++;
      changed.signalAll();
      while (isShut) {
        changed.awaitUninterruptibly();
      }
    } finally {
      waiting--;
      lock.unlock();
    }
  }

  /// Returns when somebody is held up.
  void awaitSomebody() {
    lock.lock();
    try {
      while (waiting == 0) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }
}
