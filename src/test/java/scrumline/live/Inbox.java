package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// What other threads tell a session in a story.
record Inbox(BlockingQueue<Message> messages) {
  private static final long PATIENCE_SECONDS = 10;

  Inbox() {
    this(new LinkedBlockingQueue<>());
  }

  void add(Message message) {
    messages.add(message);
  }

  /// What has come already.
  void drain(Consumer<Message> to) {
    for (var more = messages.poll(); more != null; more = messages.poll()) {
      to.accept(more);
    }
  }

  /// Waits for the next message.
  Message next() {
    try {
      var message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertNotNull(message, "nobody has said anything");
      return message;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
