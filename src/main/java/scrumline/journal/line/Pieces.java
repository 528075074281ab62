package scrumline.journal.line;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/// Bytes that are written one after the other and joined at the end. They are kept in pieces: a
/// line that holds a large team would be copied again and again while it grows.
final class Pieces extends OutputStream {
  private static final int SMALLEST = 256;
  private static final int LARGEST = 64 * 1024;

  private final Deque<byte[]> pieces = new ArrayDeque<>();
  private byte[] last = new byte[SMALLEST];
  private int used;
  private int before;

  Pieces() {
    pieces.add(last);
  }

  int length() {
    return before + used;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    for (int at = from; at < from + length; ) {
      if (used == last.length) {
        before += used;
        used = 0;
        last = new byte[Math.min(2 * last.length, LARGEST)];
        pieces.add(last);
      }
      int fits = Math.min(from + length - at, last.length - used);
      System.arraycopy(bytes, at, last, used, fits);
      used += fits;
      at += fits;
    }
  }

  /// The first `length` bytes, with `room` behind them. Nothing is left here.
  byte[] joined(int length, int room) {
    byte[] all = new byte[length + room];
    for (int at = 0; at < length; ) {
      byte[] piece = pieces.remove();
      int taken = Math.min(piece.length, length - at);
      System.arraycopy(piece, 0, all, at, taken);
      at += taken;
    }
    return all;
  }
}
