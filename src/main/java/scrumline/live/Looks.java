package scrumline.live;

import java.util.function.Consumer;

/// Looks at a log that is followed again and again, on a thread of its own, so that the window is
/// drawn and its keys are answered whatever the disk does. A wake-up tells that there is something
/// new. Closing does not wait for a look that has no answer.
public final class Looks implements AutoCloseable {
  private final Thread thread;

  private Looks(Thread thread) {
    this.thread = thread;
  }

  public static Looks at(FollowedLog log, Consumer<Message> to) {
    return new Looks(Thread.ofPlatform().name("looks").daemon().start(() -> look(log, to)));
  }

  private static void look(FollowedLog log, Consumer<Message> to) {
    try {
      while (true) {
        if (log.look()) {
          to.accept(new Message.Woke());
        }
        Thread.sleep(log.pause());
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error bug) {
      to.accept(new Message.Broke(bug));
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
