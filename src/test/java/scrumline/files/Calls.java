package scrumline.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/// What was asked of a disk, and which of it fails: the n-th call, once or from then on.
final class Calls {
  private final List<String> all = new ArrayList<>();
  private int count;
  private int failing = Integer.MAX_VALUE;
  private boolean forEver;
  private IntUnaryOperator taken = bytes -> bytes / 2;
  private IntConsumer before = _ -> {};

  /// The n-th call from now on fails, the first being 1.
  void failAt(int n, boolean andForEver) {
    failing = count + n;
    forEver = andForEver;
  }

  void taking(IntUnaryOperator ofBytes) {
    taken = ofBytes;
  }

  int takenOf(int bytes) {
    return taken.applyAsInt(bytes);
  }

  void before(IntConsumer told) {
    before = told;
  }

  void mend() {
    failing = Integer.MAX_VALUE;
  }

  void note(String what) {
    all.add(what);
  }

  List<String> all() {
    return List.copyOf(all);
  }

  int count() {
    return count;
  }

  void next(String what, Path path) throws IOException {
    before.accept(count + 1);
    count++;
    all.add(what + " " + path.getFileName());
    if (forEver ? count >= failing : count == failing) {
      all.add("failed");
      throw new IOException("No space left on device");
    }
  }
}
