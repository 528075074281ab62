package scrumline.files;

import java.util.Arrays;

/// A file as programs see it, and as it is on the disk.
public final class FileImage {
  /// What a power cut leaves of the bytes that were written and never forced.
  public interface Tail {
    byte[] of(byte[] unforced);
  }

  private byte[] seen = {};
  private byte[] forced = {};
  private int lost = Integer.MAX_VALUE;

  static FileImage of(byte[] bytes) {
    var image = new FileImage();
    image.seen = bytes.clone();
    image.forced = image.seen;
    return image;
  }

  /// As it is at this moment.
  FileImage copy() {
    var copy = new FileImage();
    copy.seen = seen;
    copy.forced = forced;
    copy.lost = lost;
    return copy;
  }

  byte[] seen() {
    return seen.clone();
  }

  void append(byte[] bytes) {
    int length = seen.length;
    seen = Arrays.copyOf(seen, length + bytes.length);
    System.arraycopy(bytes, 0, seen, length, bytes.length);
  }

  void cut(long length) {
    seen = Arrays.copyOf(seen, (int) Math.min(length, seen.length));
  }

  /// After a force that failed, the system takes what it dropped for written.
  void lose() {
    lost = Math.min(lost, forced.length);
  }

  void force() {
    forced = Arrays.copyOf(seen, Math.min(lost, seen.length));
  }

  /// What is there after a power cut. Where the file was cut, that has happened or not.
  byte[] left(Tail tail) {
    int same = Math.min(forced.length, seen.length);
    boolean grown = Arrays.equals(forced, Arrays.copyOf(seen, forced.length));
    if (!grown) {
      return tail.of(seen).length == 0 ? forced : seen;
    }
    byte[] more = tail.of(Arrays.copyOfRange(seen, same, seen.length));
    byte[] bytes = Arrays.copyOf(forced, same + more.length);
    System.arraycopy(more, 0, bytes, same, more.length);
    return bytes;
  }
}
