package scrumline.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// The end of a file on a disk that fails. Of a write that fails the disk has taken a part.
final class FaultyEnd implements Disk.Out {
  private final FaultyDisk disk;
  private final Calls calls;
  private final Names names;
  private final Path file;
  private final FileImage image;
  private int length;

  FaultyEnd(FaultyDisk disk, Calls calls, Names names, Path file) throws IOException {
    this.disk = disk;
    this.calls = calls;
    this.names = names;
    this.file = file;
    this.image = names.image(file);
    this.length = image.seen().length;
  }

  @Override
  public void claim() throws IOException {
    synchronized (disk) {
      calls.next("claim", file);
    }
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    synchronized (disk) {
      try {
        calls.next("write", file);
      } catch (IOException full) {
        append(Arrays.copyOf(bytes, calls.takenOf(bytes.length)));
        throw full;
      }
      append(bytes);
    }
  }

  private void append(byte[] bytes) {
    image.append(bytes);
    length += bytes.length;
  }

  @Override
  public void force() throws IOException {
    disk.beforeForce();
    synchronized (disk) {
      try {
        calls.next("force", file);
      } catch (IOException failed) {
        image.lose();
        throw failed;
      }
      image.force();
    }
  }

  @Override
  public void look() throws IOException {
    synchronized (disk) {
      calls.next("look", file);
      var now = names.at(file);
      if (now != image) {
        throw now == null ? Meddled.removed() : Meddled.replaced();
      }
      if (image.seen().length != length) {
        throw Meddled.changed();
      }
    }
  }

  @Override
  public void discard() throws IOException {
    synchronized (disk) {
      calls.next("discard", file);
      if (names.at(file) == image) {
        names.remove(file);
      }
    }
  }

  @Override
  public void close() {}
}
