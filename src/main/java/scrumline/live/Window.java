package scrumline.live;

import java.time.Instant;

/// Something in a terminal that only looks on: it takes one message at a time and draws.
interface Window {
  void take(Message message);

  public void draw();

  /// When it is to be woken without a message.
  Instant wakeAt();

  boolean isOver();
}
