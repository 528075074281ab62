package scrumline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import scrumline.codec.TeamCodec;

/// Which bytes of a file are private: why somebody was away, and notes. Found by the fields' names
/// alone, because a file with problems may have no tree.
final class Privacy {
  private static final List<byte[]> NAMES =
      TeamCodec.privateNames().stream().map(name -> name.getBytes(UTF_8)).toList();

  private final byte[] bytes;
  private int[] hidden = new int[16];
  private int count;

  Privacy(byte[] bytes) {
    this.bytes = bytes;
    int at = 0;
    while (at < bytes.length) {
      at = bytes[at] == '"' ? afterText(at) : at + 1;
    }
  }

  /// The first hidden byte at or after `at`, or the file's end.
  int nextHidden(int at) {
    for (int pair = 0; pair < count; pair += 2) {
      if (at < hidden[pair + 1]) {
        return Math.max(at, hidden[pair]);
      }
    }
    return bytes.length;
  }

  /// Where the hidden part that `at` is in ends; `at` itself where it is in none.
  int endOfHidden(int at) {
    for (int pair = 0; pair < count; pair += 2) {
      if (hidden[pair] <= at && at < hidden[pair + 1]) {
        return hidden[pair + 1];
      }
    }
    return at;
  }

  private int afterText(int start) {
    int end = textEnd(start);
    int value = afterColon(end);
    if (value < 0 || !isPrivate(start + 1, end - 1)) {
      return end;
    }
    int valueEnd = valueEnd(value);
    boolean text = value < bytes.length && bytes[value] == '"';
    hide(text ? value + 1 : value, text && valueEnd > value + 1 ? valueEnd - 1 : valueEnd);
    return valueEnd;
  }

  private void hide(int from, int to) {
    if (count + 2 > hidden.length) {
      hidden = Arrays.copyOf(hidden, 2 * hidden.length);
    }
    hidden[count++] = from;
    hidden[count++] = to;
  }

  private boolean isPrivate(int from, int to) {
    for (byte[] name : NAMES) {
      if (from < to && Arrays.equals(bytes, from, to, name, 0, name.length)) {
        return true;
      }
    }
    return false;
  }

  /// Where the value of a field begins whose name ends at `at`; -1 where no colon follows.
  private int afterColon(int at) {
    int colon = afterSpace(at);
    return colon < bytes.length && bytes[colon] == ':' ? afterSpace(colon + 1) : -1;
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at;
  }

  /// After the closing quote; at the line break where there is none.
  private int textEnd(int start) {
    int at = start + 1;
    while (at < bytes.length && bytes[at] != '"' && bytes[at] != '\n') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return Math.min(bytes.length, at + 1);
  }

  private int valueEnd(int start) {
    int depth = 0;
    int at = start;
    while (at < bytes.length) {
      byte b = bytes[at];
      depth += b == '[' || b == '{' ? 1 : 0;
      boolean closes = b == ']' || b == '}';
      if (depth == 0 && (closes || b == ',')) {
        return at;
      }
      depth -= closes ? 1 : 0;
      at = b == '"' ? textEnd(at) : at + 1;
      if (depth == 0 && (closes || b == '"')) {
        return at;
      }
    }
    return at;
  }
}
