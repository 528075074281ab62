package scrumline.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// What comes between the two marks of a bracketed paste, whatever it is.
final class Paste {
  /// Parameters of `CSI 200 ~`, which begins a paste.
  static final String BEGIN = "200";

  private static final byte[] END = "\u001b[201~".getBytes(StandardCharsets.US_ASCII);

  /// A person who pastes more than this has pasted the wrong thing; the rest is let go.
  private static final int MOST = 1 << 20;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int matched;

  /// Takes one more byte; true where it completes the mark at the end.
  boolean endsWith(int code) {
    if (code == END[matched]) {
      matched++;
      return matched == END.length;
    }
    keep(END, matched);
    matched = code == END[0] ? 1 : 0;
    if (matched == 0) {
      keep(new byte[] {(byte) code}, 1);
    }
    return false;
  }

  /// The text, which is then forgotten here. Terminals send CR for a line break.
  String taken() {
    String text = kept.toString(StandardCharsets.UTF_8);
    kept.reset();
    matched = 0;
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private void keep(byte[] bytes, int length) {
    if (kept.size() < MOST) {
      kept.write(bytes, 0, length);
    }
  }
}
