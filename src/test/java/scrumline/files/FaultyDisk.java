package scrumline.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/// A disk in memory that keeps apart what programs see and what a power cut leaves, and whose n-th
/// call fails, once or from then on. A force that failed loses what it should have saved, and the
/// next one says that all is well, as Linux does it.
public class FaultyDisk implements Disk {
  private final Names names;
  private final Calls calls = new Calls();

  public FaultyDisk() {
    this(new Names());
  }

  private FaultyDisk(Names names) {
    this.names = names;
  }

  /// One where nobody may look into this folder and those below it.
  public static FaultyDisk withClosed(Path closed) {
    return new FaultyDisk() {
      @Override
      public synchronized List<Path> list(Path folder) throws IOException {
        if (folder.startsWith(closed)) {
          throw new AccessDeniedException(folder.toString());
        }
        return super.list(folder);
      }
    };
  }

  /// The n-th call from now on fails, the first being 1.
  public synchronized FaultyDisk failAt(int n, boolean andForEver) {
    calls.failAt(n, andForEver);
    return this;
  }

  /// So many bytes are taken of a write that fails.
  public synchronized FaultyDisk taking(IntUnaryOperator ofBytes) {
    calls.taking(ofBytes);
    return this;
  }

  /// Is told before every call which one it is, the first being 1.
  public synchronized FaultyDisk beforeEachCall(IntConsumer told) {
    calls.before(told);
    return this;
  }

  public synchronized Stranger stranger() {
    return new Stranger(names);
  }

  public synchronized void mend() {
    calls.mend();
  }

  /// Every call so far, and what was noted between them.
  public synchronized List<String> calls() {
    return calls.all();
  }

  public synchronized void note(String what) {
    calls.note(what);
  }

  public synchronized int count() {
    return calls.count();
  }

  /// The disk as it is at this moment, with nothing that fails.
  public synchronized FaultyDisk copy() {
    return new FaultyDisk(names.copy());
  }

  /// The disk after a power cut at this moment. Names that were not forced are as they were last
  /// seen, or as they were before.
  public synchronized FaultyDisk afterPowerCut(FileImage.Tail tail, boolean namesStay) {
    return new FaultyDisk(names.left(tail, namesStay));
  }

  public synchronized byte[] bytes(Path file) {
    return Objects.requireNonNull(names.at(file), file::toString).seen();
  }

  public synchronized void put(Path file, byte[] bytes) {
    names.put(file, FileImage.of(bytes));
  }

  public synchronized List<Path> files() {
    return names.all();
  }

  /// Where a slow disk waits.
  protected void beforeForce() {}

  private void call(String what, Path path) throws IOException {
    calls.next(what, path);
  }

  @Override
  public synchronized boolean makeFolder(Path folder) throws IOException {
    call("makeFolder", folder);
    names.makeFolder(folder);
    return true;
  }

  @Override
  public synchronized Out create(Path file, Access access) throws IOException {
    call("create", file);
    names.create(file);
    return new FaultyEnd(this, calls, names, file);
  }

  @Override
  public synchronized Out open(Path file, long found, long length) throws IOException {
    call("open", file);
    var image = names.image(file);
    if (image.seen().length != found) {
      throw Meddled.changed();
    }
    image.cut(length);
    return new FaultyEnd(this, calls, names, file);
  }

  @Override
  public synchronized Kind kind(Path path) throws IOException {
    return new Kind.File(names.image(path).seen().length);
  }

  @Override
  public boolean isWritten(Path file) {
    return false;
  }

  @Override
  public synchronized byte[] read(Path file, int most) throws IOException {
    call("read", file);
    byte[] bytes = names.image(file).seen();
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  @Override
  public synchronized List<Path> list(Path folder) throws IOException {
    call("list", folder);
    return names.in(folder);
  }

  @Override
  public synchronized void move(Path from, Path to, boolean replacing) throws IOException {
    call("move", to);
    names.move(from, to, replacing);
  }

  @Override
  public synchronized void delete(Path file) throws IOException {
    call("delete", file);
    names.image(file);
    names.remove(file);
  }

  @Override
  public synchronized boolean forceFolder(Path folder) throws IOException {
    call("forceFolder", folder);
    names.force(folder);
    return true;
  }
}
