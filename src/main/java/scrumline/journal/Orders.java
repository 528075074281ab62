package scrumline.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import scrumline.journal.line.Header;
import scrumline.scrum.Event;

/// What the thread that writes a journal is asked to do, from any thread.
final class Orders {
  sealed interface Order {
    /// The first line, whose check sum takes its time.
    record Begin(Instant at, Supplier<Header> header) implements Order {}

    record Add(long seq, long mono, Event event) implements Order {}

    record Retry() implements Order {}

    record GoTo(Path folder) implements Order {}

    record End() implements Order {}
  }

  private final BlockingQueue<Order> waiting = new LinkedBlockingQueue<>();

  void add(Order order) {
    waiting.add(order);
  }

  /// All that wait; none where none came for so long. The thread ends only when it is told to, and
  /// so is not interrupted.
  List<Order> take(Duration atMost) {
    var taken = new ArrayList<Order>();
    try {
      var first = waiting.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
      if (first != null) {
        taken.add(first);
      }
    } catch (InterruptedException nobodyMay) {
      // It looks again.
    }
    waiting.drainTo(taken);
    return taken;
  }
}
