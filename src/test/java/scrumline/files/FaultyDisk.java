package scrumline.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A disk in memory that keeps apart what programs see and what a power cut leaves, and whose n-th
/// call fails, once or from then on. A force that failed loses what it should have saved, and the
/// next one says that all is well, as Linux does it.
public class FaultyDisk implements Disk {
  private final Map<Path, FileImage> files = new TreeMap<>();
  private final List<String> calls = new ArrayList<>();
  private int count;
  private int failing = Integer.MAX_VALUE;
  private boolean forEver;

  /// The n-th call from now on fails, the first being 1.
  public synchronized FaultyDisk failAt(int n, boolean andForEver) {
    failing = count + n;
    forEver = andForEver;
    return this;
  }

  public synchronized void mend() {
    failing = Integer.MAX_VALUE;
  }

  /// Every call so far, and what was noted between them.
  public synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  public synchronized void note(String what) {
    calls.add(what);
  }

  public synchronized int count() {
    return count;
  }

  /// The disk after a power cut at this moment. Names that were not forced are gone, or not.
  public synchronized FaultyDisk afterPowerCut(FileImage.Tail tail, boolean namesStay) {
    var after = new FaultyDisk();
    files.forEach(
        (path, image) -> {
          if (image.named || namesStay) {
            after.files.put(path, FileImage.of(image.left(tail)));
          }
        });
    return after;
  }

  public synchronized byte[] bytes(Path file) {
    return files.get(file).seen();
  }

  public synchronized void put(Path file, byte[] bytes) {
    files.put(file, FileImage.of(bytes));
  }

  public synchronized List<Path> files() {
    return List.copyOf(files.keySet());
  }

  /// Where a slow disk waits.
  protected void beforeForce() {}

  private void call(String what, Path path) throws IOException {
    count++;
    calls.add(what + " " + path.getFileName());
    if (forEver ? count >= failing : count == failing) {
      calls.add("failed");
      throw new IOException("No space left on device");
    }
  }

  @Override
  public synchronized void makeFolder(Path folder) throws IOException {
    call("makeFolder", folder);
  }

  @Override
  public synchronized Out create(Path file, Access access) throws IOException {
    call("create", file);
    if (files.putIfAbsent(file, new FileImage()) != null) {
      throw new FileAlreadyExistsException(file.toString());
    }
    return new End(file, files.get(file));
  }

  @Override
  public synchronized Out open(Path file, long length) throws IOException {
    call("open", file);
    var image = image(file);
    image.cut(length);
    return new End(file, image);
  }

  @Override
  public synchronized Kind kind(Path path) throws IOException {
    return new Kind.File(image(path).seen().length);
  }

  @Override
  public synchronized byte[] read(Path file, int most) throws IOException {
    call("read", file);
    byte[] bytes = image(file).seen();
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  @Override
  public synchronized List<Path> list(Path folder) throws IOException {
    call("list", folder);
    return files.keySet().stream().filter(file -> folder.equals(file.getParent())).toList();
  }

  @Override
  public synchronized void move(Path from, Path to, boolean replacing) throws IOException {
    call("move", to);
    if (!replacing && files.containsKey(to)) {
      throw new FileAlreadyExistsException(to.toString());
    }
    files.put(to, image(from));
    files.remove(from);
  }

  @Override
  public synchronized void delete(Path file) throws IOException {
    call("delete", file);
    image(file);
    files.remove(file);
  }

  @Override
  public synchronized void forceFolder(Path folder) throws IOException {
    call("forceFolder", folder);
    files.forEach((path, image) -> image.named |= folder.equals(path.getParent()));
  }

  private FileImage image(Path file) throws NoSuchFileException {
    var image = files.get(file);
    if (image == null) {
      throw new NoSuchFileException(file.toString());
    }
    return image;
  }

  private final class End implements Out {
    private final Path file;
    private final FileImage image;

    private End(Path file, FileImage image) {
      this.file = file;
      this.image = image;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      synchronized (FaultyDisk.this) {
        try {
          call("write", file);
        } catch (IOException full) {
          image.append(Arrays.copyOf(bytes, bytes.length / 2));
          throw full;
        }
        image.append(bytes);
      }
    }

    @Override
    public void force() throws IOException {
      beforeForce();
      synchronized (FaultyDisk.this) {
        try {
          call("force", file);
        } catch (IOException failed) {
          image.lose();
          throw failed;
        }
        image.force();
      }
    }

    @Override
    public void close() {}
  }
}
