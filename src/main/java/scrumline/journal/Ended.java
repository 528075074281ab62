package scrumline.journal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// That a thread has ended, which others wait for.
final class Ended {
  private final CountDownLatch ended = new CountDownLatch(1);

  void now() {
    ended.countDown();
  }

  /// False where it takes longer. An interrupt ends no wait, and is passed on afterwards.
  boolean await(Duration atMost) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException notBeforeItIsSaved) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
