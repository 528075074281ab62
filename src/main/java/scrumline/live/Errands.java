package scrumline.live;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What waits for the disk and is not the journal: one thing after the other, on a thread of its
/// own, so that the window is drawn meanwhile. The answer comes as a message.
final class Errands {
  private final Consumer<Message> to;
  private @Nullable ExecutorService worker;

  Errands(Consumer<Message> to) {
    this.to = to;
  }

  void run(Supplier<Message> errand) {
    worker().execute(() -> to.accept(answer(errand)));
  }

  /// Waits until all is done, no longer than `atMost`.
  void end(Duration atMost) {
    var begun = worker;
    if (begun != null) {
      begun.shutdown();
      await(begun, atMost);
    }
  }

  private static void await(ExecutorService ending, Duration atMost) {
    try {
      if (!ending.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        ending.shutdownNow();
      }
    } catch (InterruptedException endsSooner) {
      Thread.currentThread().interrupt();
    }
  }

  private static Message answer(Supplier<Message> errand) {
    try {
      return errand.get();
    } catch (RuntimeException | Error bug) {
      return new Message.Broke(bug);
    }
  }

  private ExecutorService worker() {
    var before = worker;
    if (before != null) {
      return before;
    }
    var made = Executors.newSingleThreadExecutor(Errands::thread);
    worker = made;
    return made;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "errands");
    thread.setDaemon(true);
    return thread;
  }
}
