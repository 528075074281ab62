package scrumline.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A file's bytes, and where their lines begin. Lines end with LF, CR LF or CR.
final class Source {
  private final String name;
  private final byte[] bytes;
  private final int from;
  private int @Nullable [] lineStarts;

  /// Where the last column was asked for: problems come in order, and a line may be the whole
  /// file.
  private int countedTo;

  private int counted;

  /// `from` is the index of the first byte that is text: 3 after a byte order mark, else 0.
  Source(String name, byte[] bytes, int from) {
    this.name = name;
    this.bytes = bytes;
    this.from = from;
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  /// Counted from 1.
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// Counted from 1, in code points.
  int column(int offset) {
    int lineStart = lineStart(offset);
    boolean goOn = lineStart <= countedTo && countedTo <= offset && counted > 0;
    int column = goOn ? counted : 1;
    for (int at = goOn ? countedTo : lineStart; at < Math.min(offset, bytes.length); at++) {
      column += isContinuation(at) ? 0 : 1;
    }
    countedTo = offset;
    counted = column;
    return column;
  }

  int lineStart(int offset) {
    return lineStarts()[line(offset) - 1];
  }

  /// The index of the byte that ends the line, or of the file's end.
  int lineEnd(int offset) {
    int end = Math.min(offset, bytes.length);
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  /// The first byte of the character that the byte at `offset` belongs to.
  int boundary(int offset) {
    int at = Math.min(offset, bytes.length);
    while (at > from && at < bytes.length && isContinuation(at)) {
      at--;
    }
    return at;
  }

  private boolean isContinuation(int at) {
    return (bytes[at] & 0xC0) == 0x80;
  }

  /// Counted when the first problem asks: most files have none.
  private int[] lineStarts() {
    var before = lineStarts;
    if (before != null) {
      return before;
    }
    int[] starts = new int[256];
    int count = 0;
    starts[count++] = from;
    for (int at = from; at < bytes.length; at++) {
      boolean loneReturn = bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n');
      if (bytes[at] == '\n' || loneReturn) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = at + 1;
      }
    }
    var all = Arrays.copyOf(starts, count);
    lineStarts = all;
    return all;
  }
}
