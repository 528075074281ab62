package scrumline.live;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Waits for the next message or for the time at which the window wants to be woken, takes all that
/// is there, draws once.
public record Loop(Window window, BlockingQueue<Message> inbox, Time time) {

  public void run() throws InterruptedException {
    window.draw();
    var heartbeat = new Heartbeat(window, time);
    while (!window.isOver()) {
      var first = next();
      heartbeat.take(first);
      for (var more = inbox.poll(); more != null && !window.isOver(); more = inbox.poll()) {
        heartbeat.take(more);
      }
      window.draw();
    }
  }

  private Message next() throws InterruptedException {
    var wakeAt = window.wakeAt();
    if (wakeAt.isEmpty()) {
      return inbox.take();
    }
    long millis = Math.max(1, Duration.between(time.now(), wakeAt.get()).toMillis() + 1);
    var message = inbox.poll(millis, TimeUnit.MILLISECONDS);
    return message == null ? new Message.Woke() : message;
  }
}
