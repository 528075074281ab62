package scrumline.live;

import java.time.temporal.ChronoUnit;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Waits for the next message or for the time at which the window wants to be woken. A clock that
/// is set back must not let it sleep for long.
public record LookLoop(Window window, BlockingQueue<Message> inbox, Time time) {
  private static final long LONGEST_MILLIS = 1_000;

  public void run() throws InterruptedException {
    window.draw();
    while (!window.isOver()) {
      window.take(next());
      for (var more = inbox.poll(); more != null && !window.isOver(); more = inbox.poll()) {
        window.take(more);
      }
      window.draw();
    }
  }

  private Message next() throws InterruptedException {
    long millis = time.wall().until(window.wakeAt(), ChronoUnit.MILLIS) + 1;
    var message = inbox.poll(Math.clamp(millis, 1, LONGEST_MILLIS), TimeUnit.MILLISECONDS);
    return message == null ? new Message.Woke() : message;
  }
}
