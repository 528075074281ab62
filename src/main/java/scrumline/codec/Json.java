package scrumline.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A JSON text as a tree that knows where everything stood: `start` and `end` are byte offsets in
/// the bytes that were parsed, `end` exclusive.
public sealed interface Json {
  int start();

  int end();

  /// Parses bytes that nobody but the program itself wrote; the first thing wrong ends it.
  static Json parse(byte[] utf8) {
    return parse(utf8, 0, utf8.length);
  }

  /// The same of the bytes from `from` up to `to` alone, which are not copied.
  static Json parse(byte[] utf8, int from, int to) {
    return Parser.parse(utf8, from, to, Findings.refusing());
  }

  /// Parses bytes from outside. What is wrong within the form of JSON (a field named twice) goes
  /// to `findings`; where the form itself is broken, [BadJson] says where. `from` is the index of
  /// the first byte that is not a byte order mark.
  static Json parse(byte[] utf8, int from, Findings findings) throws BadJson {
    return Parser.parse(utf8, from, utf8.length, findings);
  }

  /// What to call this kind of value in a sentence.
  default String kind() {
    return switch (this) {
      case Obj _ -> "an object";
      case Arr _ -> "a list";
      case Text _ -> "a text";
      case Num _ -> "a number";
      case Bool _ -> "true or false";
      case Null _ -> "null";
    };
  }

  record Text(String value, int start, int end) implements Json {
    /// Whether one half of a character stands alone, as only escapes can write it.
    boolean hasHalfACharacter() {
      for (int at = 0; at < value.length(); at++) {
        char c = value.charAt(at);
        boolean pair =
            Character.isHighSurrogate(c)
                && at + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(at + 1));
        if (Character.isSurrogate(c) && !pair) {
          return true;
        }
        at += pair ? 1 : 0;
      }
      return false;
    }
  }

  record Bool(boolean value, int start, int end) implements Json {}

  record Null(int start, int end) implements Json {}

  record Arr(List<Json> items, int start, int end) implements Json {}

  /// A number. `bits` are those of a long where the text was a whole number that fits into one,
  /// else those of a double: files are read by the million numbers.
  record Num(long bits, boolean isWhole, int start, int end) implements Json {
    /// Infinite where the text names a number beyond all doubles.
    public double value() {
      return isWhole ? bits : Double.longBitsToDouble(bits);
    }

    public OptionalLong whole() {
      return isWhole ? OptionalLong.of(bits) : OptionalLong.empty();
    }
  }

  /// An object with its fields in the order of the text. Three arrays instead of an object a
  /// field, because a large file has millions of them.
  final class Obj implements Json {
    private final String[] names;
    private final int[] nameStarts;
    private final Json[] values;
    private final int start;
    private final int end;

    Obj(String[] names, int[] nameStarts, Json[] values, int start, int end) {
      this.names = names;
      this.nameStarts = nameStarts;
      this.values = values;
      this.start = start;
      this.end = end;
    }

    public int size() {
      return names.length;
    }

    public String name(int index) {
      return names[index];
    }

    /// Where the name's opening quote stands.
    public int nameStart(int index) {
      return nameStarts[index];
    }

    /// Where the name ends, its closing quote included; for a name with escapes somewhat earlier.
    public int nameEnd(int index) {
      int quoted = names[index].getBytes(StandardCharsets.UTF_8).length + 2;
      return Math.min(nameStarts[index] + quoted, values[index].start());
    }

    public Json value(int index) {
      return values[index];
    }

    public Optional<Json> get(String name) {
      int index = indexOf(name);
      return index < 0 ? Optional.empty() : Optional.of(values[index]);
    }

    /// The index of the first field called `name`, or -1.
    public int indexOf(String name) {
      for (int index = 0; index < names.length; index++) {
        if (names[index].equals(name)) {
          return index;
        }
      }
      return -1;
    }

    /// As [#indexOf(String)], and at once where the field stands at `guess` or after it.
    int indexOf(String name, int guess) {
      for (int index = guess; index < Math.min(names.length, guess + 2); index++) {
        if (names[index].equals(name)) {
          return index;
        }
      }
      return indexOf(name);
    }

    @Override
    public int start() {
      return start;
    }

    @Override
    public int end() {
      return end;
    }
  }
}
