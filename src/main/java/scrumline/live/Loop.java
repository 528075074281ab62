package scrumline.live;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Waits for the next message or the next whole second, takes all that is there, draws once.
public record Loop(Session session, BlockingQueue<Message> inbox, Time time) {

  public void run() throws InterruptedException {
    session.draw();
    var heartbeat = new Heartbeat(session, time);
    while (!session.isOver()) {
      var first = next();
      heartbeat.take(first);
      for (var more = inbox.poll(); more != null && !session.isOver(); more = inbox.poll()) {
        heartbeat.take(more);
      }
      session.draw();
    }
  }

  private Message next() throws InterruptedException {
    var wakeAt = session.wakeAt();
    if (wakeAt.isEmpty()) {
      return inbox.take();
    }
    long millis = Math.max(1, Duration.between(time.now(), wakeAt.get()).toMillis() + 1);
    var message = inbox.poll(millis, TimeUnit.MILLISECONDS);
    return message == null ? new Message.Woke() : message;
  }
}
