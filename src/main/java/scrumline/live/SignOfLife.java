package scrumline.live;

import java.util.concurrent.TimeUnit;

/// A sign of life once a second, until it is closed. It has a thread of its own, so that a
/// disk that does not answer holds up nothing else; closing does not wait for it either.
public final class SignOfLife implements AutoCloseable {
  private final Thread thread;

  private SignOfLife(Thread thread) {
    this.thread = thread;
  }

  public static SignOfLife everySecond(Runnable sign) {
    return new SignOfLife(
        Thread.ofPlatform().name("sign of life").daemon().start(() -> beat(sign)));
  }

  private static void beat(Runnable sign) {
    try {
      while (true) {
        sign.run();
        TimeUnit.SECONDS.sleep(1);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
