package scrumline.terminal;

import java.util.function.IntConsumer;

/// UTF-8, byte by byte. Invalid bytes become U+FFFD, once for every longest beginning of a
/// sequence, as Unicode recommends.
final class Utf8 {
  private static final int REPLACEMENT = 0xFFFD;

  private final IntConsumer to;
  private int codePoint;
  private int missing;
  private int lowest;
  private int highest;

  Utf8(IntConsumer to) {
    this.to = to;
  }

  void take(int code) {
    if (missing == 0) {
      begin(code);
    } else if (code < lowest || code > highest) {
      giveUp();
      begin(code);
    } else {
      codePoint = codePoint << 6 | code & 0x3F;
      lowest = 0x80;
      highest = 0xBF;
      if (--missing == 0) {
        to.accept(codePoint);
      }
    }
  }

  /// What was begun will not be completed.
  void giveUp() {
    if (missing > 0) {
      missing = 0;
      to.accept(REPLACEMENT);
    }
  }

  private void begin(int code) {
    if (code < 0x80) {
      to.accept(code);
    } else if (code >= 0xC2 && code < 0xE0) {
      expect(1, code & 0x1F, 0x80, 0xBF);
    } else if (code >= 0xE0 && code < 0xF0) {
      // Not what two bytes could have said, and no surrogates.
      expect(2, code & 0x0F, code == 0xE0 ? 0xA0 : 0x80, code == 0xED ? 0x9F : 0xBF);
    } else if (code >= 0xF0 && code < 0xF5) {
      expect(3, code & 0x07, code == 0xF0 ? 0x90 : 0x80, code == 0xF4 ? 0x8F : 0xBF);
    } else {
      to.accept(REPLACEMENT);
    }
  }

  private void expect(int more, int bits, int from, int to) {
    missing = more;
    codePoint = bits;
    lowest = from;
    highest = to;
  }
}
