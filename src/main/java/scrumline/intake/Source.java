package scrumline.intake;

/// A file's bytes, and where their lines begin. Lines end with LF, CR LF or CR. No list of lines is
/// kept, since a file may be nothing but line breaks: problems are asked for in the order of the
/// file, and each goes on counting where the one before it ended.
final class Source {
  private final String name;
  private final byte[] bytes;
  private final int from;

  private int at;
  private int line;
  private int column;
  private int lineStart;

  /// The end of the line that was asked for last, since a line may be the whole file.
  private int lineEnd;

  /// `from` is the index of the first byte that is text: 3 after a byte order mark, else 0.
  Source(String name, byte[] bytes, int from) {
    this.name = name;
    this.bytes = bytes;
    this.from = from;
    goToTheBeginning();
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
    goTo(offset);
    return line;
  }

  /// Counted from 1, in code points.
  int column(int offset) {
    goTo(offset);
    return column;
  }

  int lineStart(int offset) {
    goTo(offset);
    return lineStart;
  }

  /// The index of the byte that ends the line, or of the file's end.
  int lineEnd(int offset) {
    goTo(offset);
    if (lineEnd < Math.min(offset, bytes.length)) {
      lineEnd = Math.min(offset, bytes.length);
      while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
        lineEnd++;
      }
    }
    return lineEnd;
  }

  /// The first byte of the character that the byte at `offset` belongs to.
  int boundary(int offset) {
    int first = Math.min(offset, bytes.length);
    while (first > from && first < bytes.length && isContinuation(first)) {
      first--;
    }
    return first;
  }

  private void goTo(int offset) {
    if (offset < at) {
      goToTheBeginning();
    }
    for (int end = Math.min(offset, bytes.length); at < end; at++) {
      if (endsALine(at)) {
        line++;
        column = 1;
        lineStart = at + 1;
      } else {
        column += isContinuation(at) ? 0 : 1;
      }
    }
  }

  private void goToTheBeginning() {
    at = from;
    line = 1;
    column = 1;
    lineStart = from;
    lineEnd = -1;
  }

  private boolean endsALine(int index) {
    boolean loneReturn =
        bytes[index] == '\r' && (index + 1 == bytes.length || bytes[index + 1] != '\n');
    return bytes[index] == '\n' || loneReturn;
  }

  private boolean isContinuation(int index) {
    return (bytes[index] & 0xC0) == 0x80;
  }
}
