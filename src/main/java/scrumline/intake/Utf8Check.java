package scrumline.intake;

/// UTF-8 as RFC 3629 has it: no longer form than needed, no surrogates, nothing above U+10FFFF.
final class Utf8Check {
  private Utf8Check() {}

  /// The index of the first byte that begins no character, or -1.
  static int firstBad(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = length(bytes[at] & 0xFF);
      if (length == 0 || at + length > bytes.length || !isWhole(bytes, at, length)) {
        return at;
      }
      at += length;
    }
    return -1;
  }

  private static int length(int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return 2;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
  }

  private static boolean isWhole(byte[] bytes, int at, int length) {
    int codePoint = bytes[at] & (0x7F >> length);
    for (int next = at + 1; next < at + length; next++) {
      if ((bytes[next] & 0xC0) != 0x80) {
        return false;
      }
      codePoint = codePoint << 6 | bytes[next] & 0x3F;
    }
    return switch (length) {
      case 3 -> codePoint >= 0x800 && (codePoint < 0xD800 || codePoint > 0xDFFF);
      case 4 -> codePoint >= 0x10000 && codePoint <= 0x10FFFF;
      default -> true;
    };
  }
}
