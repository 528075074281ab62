package scrumline.codec;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// What stands in a long list, of which only the places are kept: an item is parsed again each time
/// it is asked for. The tree of a large file would take many times the size of the file.
final class ReadAgain<T> extends AbstractList<T> implements RandomAccess {
  /// A list of fewer bytes keeps its items.
  static final int LONG = 128 * 1024;

  /// Bytes of heap for an item, with room to grow.
  static final int ROOM = 3 * Integer.BYTES;

  private final IntFunction<T> parsed;
  private int[] starts = new int[64];
  private int size;

  /// `parsed` parses the item that begins at a byte.
  ReadAgain(IntFunction<T> parsed) {
    this.parsed = parsed;
  }

  void addAt(int start) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size + size / 2);
    }
    starts[size++] = start;
  }

  /// Where what begins at byte `from` must have ended, for a parser that reads nothing else: only
  /// white space may follow a number that stands alone.
  static int end(byte[] bytes, int from) {
    int to = from;
    while (to < bytes.length && "+-.0123456789Ee".indexOf(bytes[to]) >= 0) {
      to++;
    }
    return to > from ? to : bytes.length;
  }

  @Override
  public T get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index + " of " + size);
    }
    return parsed.apply(starts[index]);
  }

  /// The items that hold one of some bytes, and few others. `next` is the first of these bytes at a
  /// byte or behind it, -1 where there is none.
  void eachWith(IntUnaryOperator next, Consumer<T> seen) {
    int index = 0;
    while (index < size) {
      int at = next.applyAsInt(starts[index]);
      if (at < 0) {
        return;
      }
      index = before(at);
      seen.accept(get(index));
      index++;
    }
  }

  /// The last item that begins at byte `offset` or before it; -1 where none does.
  int before(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public int size() {
    return size;
  }
}
