package scrumline.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Bytes of a journal in memory, piece by piece.
final class Lines {
  private static final byte[] LINE_FEED = {'\n'};

  private final List<byte[]> pieces = new ArrayList<>();

  /// Whole lines that were found on the disk; their last line feed may be missing.
  void addFound(byte[] bytes, boolean endsInLineFeed) {
    pieces.add(bytes);
    if (!endsInLineFeed) {
      pieces.add(LINE_FEED);
    }
  }

  void add(byte[] line) {
    pieces.add(line);
    pieces.add(LINE_FEED);
  }

  int pieces() {
    return pieces.size();
  }

  /// All bytes behind the first `count` pieces.
  byte[] from(int count) {
    var rest = pieces.subList(count, pieces.size());
    var bytes = ByteBuffer.allocate(rest.stream().mapToInt(piece -> piece.length).sum());
    rest.forEach(bytes::put);
    return bytes.array();
  }
}
