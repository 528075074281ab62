package scrumline.scrum;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// A list that grows at its end and is never changed: [#and] answers with a longer list that shares
/// what was there before, so that every version stays as it was and none is ever copied. Each
/// costs the same however long the list is. Any number of threads may read.
///
/// The elements lie in leaves of 32, the leaves in a tree of as many branches; the last leaf lies
/// apart until it is full. It is the persistent vector of Bagwell and Hickey, without a way to
/// change an element.
public final class History<T> extends AbstractList<T> implements RandomAccess {
  private static final int BITS = 5;
  private static final int WIDTH = 1 << BITS;
  private static final int MASK = WIDTH - 1;

  private static final History<Object> EMPTY =
      new History<>(0, BITS, new Object[WIDTH], new Object[0]);

  private final int size;

  /// How far an index is shifted to find the branch of the root that it is in.
  private final int shift;

  private final Object[] root;
  private final Object[] last;

  private History(int size, int shift, Object[] root, Object[] last) {
    this.size = size;
    this.shift = shift;
    this.root = root;
    this.last = last;
  }

  /// The list with nothing in it, which all others grow from.
  @SuppressWarnings("unchecked") // It has no element that could be of another type.
  public static <T> History<T> empty() {
    return (History<T>) EMPTY;
  }

  /// The same elements in a list that can grow.
  public static <T> History<T> of(List<? extends T> elements) {
    var history = History.<T>empty();
    for (T element : elements) {
      history = history.and(element);
    }
    return history;
  }

  /// This list and one more element at its end; `null` is refused.
  public History<T> and(T element) {
    Objects.requireNonNull(element);
    if (last.length < WIDTH) {
      return new History<>(size + 1, shift, root, with(last, element));
    }
    boolean isFull = size - WIDTH >= WIDTH << shift;
    int higher = isFull ? shift + BITS : shift;
    var grown = planted(isFull ? branch(root) : root, higher, size - WIDTH);
    return new History<>(size + 1, higher, grown, new Object[] {element});
  }

  /// The first `count` elements, as the list was when it had no more.
  public History<T> first(int count) {
    Objects.checkIndex(count, size + 1);
    if (count == size || count == 0) {
      return count == 0 ? empty() : this;
    }
    // What the tree has behind them is out of reach, and makes room for what is added.
    int inLast = ((count - 1) & MASK) + 1;
    return new History<>(count, shift, root, Arrays.copyOf(leaf(count - 1), inLast));
  }

  @Override
  @SuppressWarnings("unchecked") // Nothing but a T was ever added.
  public T get(int index) {
    Objects.checkIndex(index, size);
    return (T) leaf(index)[index & MASK];
  }

  @Override
  public int size() {
    return size;
  }

  private Object[] leaf(int index) {
    if (index >= size - last.length) {
      return last;
    }
    var node = root;
    for (int level = shift; level > 0; level -= BITS) {
      node = (Object[]) node[index >>> level & MASK];
    }
    return node;
  }

  /// The tree with the full last leaf in it, whose first element has this index. No more than the
  /// way to the leaf is made anew.
  private Object[] planted(Object[] node, int level, int index) {
    if (level == 0) {
      return last;
    }
    int at = index >>> level & MASK;
    var below = node[at] == null ? new Object[WIDTH] : (Object[]) node[at];
    var grown = node.clone();
    grown[at] = planted(below, level - BITS, index);
    return grown;
  }

  private static Object[] branch(Object[] below) {
    var node = new Object[WIDTH];
    node[0] = below;
    return node;
  }

  private static Object[] with(Object[] leaf, Object element) {
    var longer = Arrays.copyOf(leaf, leaf.length + 1);
    longer[leaf.length] = element;
    return longer;
  }
}
