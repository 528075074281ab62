package scrumline.codec;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.function.IntFunction;

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

  @Override
  public T get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index + " of " + size);
    }
    return parsed.apply(starts[index]);
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
