package scrumline.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Names of fields that wait for the end of the object that they stand in, and where each begins.
final class FieldNames {
  private static final String[] NO_NAMES = {};

  private final List<String> names = new ArrayList<>();
  private int[] starts = new int[64];

  int size() {
    return names.size();
  }

  /// `start` is where the name's opening quote stands.
  void add(String name, int start) {
    int count = names.size();
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
    }
    starts[count] = start;
    names.add(name);
  }

  /// Where the names from number `first` on begin.
  int[] starts(int first) {
    return Arrays.copyOfRange(starts, first, names.size());
  }

  /// Takes the names from number `first` on.
  String[] taken(int first) {
    var ours = names.subList(first, names.size());
    var taken = ours.toArray(NO_NAMES);
    ours.clear();
    return taken;
  }
}
