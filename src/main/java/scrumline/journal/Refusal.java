package scrumline.journal;

import java.time.Duration;
import java.util.Optional;
import scrumline.files.Explained;
import scrumline.journal.Orders.Order;

/// After a mistake in the program kept an event from being written down: that leaves a gap, so
/// nothing is written behind it. Every order is refused until the end. Of the mistake its kind
/// alone is told: its words may be some of the scrum's, and others see the window. `isLast` is
/// whether the order to end had come before.
record Refusal(Orders orders, Journal.Listener listener, boolean isLast) {
  /// `next` is the number of the event that was not written.
  void untilTheEnd(long next, Throwable bug, Duration atMost) {
    boolean isFull = bug instanceof OutOfMemoryError;
    var why =
        new Explained(
            isFull ? "the memory is full" : "a mistake in the program keeps it from writing");
    listener.failed(next, why);
    boolean ending = isLast;
    while (!ending) {
      for (var order : orders.take(atMost)) {
        switch (order) {
          case Order.Begin _ -> {}
          case Order.Add add -> listener.failed(add.seq(), why);
          case Order.Retry _, Order.GoTo _ -> {
            listener.failed(next, why);
            listener.tried(Optional.empty());
          }
          case Order.End _ -> ending = true;
        }
      }
    }
  }
}
