package scrumline.journal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// The agreement numbers of a day that may not be given out again: those up to `last`, which a
/// journal names, and so many more as what cannot be read `mayHide`.
record GivenOut(int last, int mayHide) {
  static final GivenOut NONE = new GivenOut(0, 0);

  /// Nobody agrees on more in one scrum, and a bit that flipped does not count for more.
  private static final int MOST_DIGITS = 4;

  /// Those of both. A log that cannot be read may have gone on from the numbers of another one, so
  /// what both may hide is added up.
  GivenOut and(GivenOut other) {
    return new GivenOut(Math.max(last, other.last), mayHide + other.mayHide);
  }

  int highest() {
    return last + mayHide;
  }

  /// The highest that the bytes of a damaged journal name, in whichever line and whether that line
  /// is whole or not; 0 where there is none. A number that a person typed does not count: quotes
  /// are escaped within a text.
  static int last(LocalDate day, byte[] bytes) {
    byte[] before = ("\"" + day + "/").getBytes(StandardCharsets.US_ASCII);
    int last = 0;
    for (int at = 0; at + before.length < bytes.length; at++) {
      if (isAt(before, bytes, at)) {
        last = Math.max(last, number(bytes, at + before.length));
      }
    }
    return last;
  }

  private static boolean isAt(byte[] what, byte[] bytes, int at) {
    int same = 0;
    while (same < what.length && bytes[at + same] == what[same]) {
      same++;
    }
    return same == what.length;
  }

  /// 0 where no quote ends it.
  private static int number(byte[] bytes, int from) {
    int number = 0;
    int at = from;
    while (at < bytes.length && at < from + MOST_DIGITS && bytes[at] >= '0' && bytes[at] <= '9') {
      number = 10 * number + bytes[at] - '0';
      at++;
    }
    return at < bytes.length && bytes[at] == '"' ? number : 0;
  }
}
