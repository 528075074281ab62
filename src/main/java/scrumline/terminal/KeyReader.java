package scrumline.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import scrumline.screen.text.Key;

/// Reads keys until the terminal is gone. A raw terminal ends a read after 100 ms without a byte,
/// and Java tells that the same way as the end of everything, so the two are told apart here.
final class KeyReader {
  /// A terminal that keeps answering "nothing" faster than it should is no terminal any more.
  private static final int MOST_HASTY = 50;

  private static final long HASTY = TimeUnit.MILLISECONDS.toNanos(20);

  private final InputStream from;
  private final Bytes bytes;
  private int hasty;

  KeyReader(InputStream from, Consumer<Key> to) {
    this.from = from;
    this.bytes = new Bytes(token -> Keyboard.read(token).ifPresent(to));
  }

  /// Returns when no key can come any more.
  void readAll() {
    byte[] buffer = new byte[4096];
    try {
      while (true) {
        long began = System.nanoTime();
        int count = from.read(buffer);
        if (count > 0) {
          hasty = 0;
          bytes.feed(buffer, count);
        } else if (isGone(System.nanoTime() - began)) {
          return;
        } else {
          bytes.idle();
        }
      }
    } catch (IOException e) {
      // The other side was closed: that is how a terminal ends.
    }
  }

  private boolean isGone(long waited) throws IOException {
    hasty = waited < HASTY ? hasty + 1 : 0;
    // Throws where the terminal was hung up.
    return from.available() < 0 || hasty > MOST_HASTY;
  }
}
