package scrumline.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/// All that is ever asked of a disk, so that a test can let each single call fail.
public interface Disk {
  /// The disk of this machine.
  static Disk local() {
    return new LocalDisk();
  }

  /// The folder that `file` lies in or would lie in. Refuses `/`, which lies in none.
  static Path folderOf(Path file) throws FileSystemException {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new FileSystemException(file.toString(), null, "this is a folder; name a file in it");
    }
    return folder;
  }

  /// Makes the folder, and those that it lies in, where they are missing: for nobody but their
  /// owner (0700), and on the disk when this returns. False where one was made and that cannot be
  /// said of it; see [#forceFolder].
  boolean makeFolder(Path folder) throws IOException;

  /// Whether what lies in this place is still there after the computer was started anew.
  default boolean lasts(Path place) {
    return true;
  }

  /// Begins a file. It has its access rights from its first moment on, and there was none of this
  /// name before.
  Out create(Path file, Access access) throws IOException;

  /// Goes on writing a file after its first `length` bytes, of the `found` that it has; the bytes
  /// behind them are cut off. Throws [Meddled] where it has more or less than was found.
  Out open(Path file, long found, long length) throws IOException;

  /// What a name stands for, through links, as its attributes tell: nothing is opened for that.
  Kind kind(Path path) throws IOException;

  /// Whether a program has claimed it, this one or another; see [Out#claim].
  boolean isWritten(Path file) throws IOException;

  /// The file's first bytes, `most` at most.
  byte[] read(Path file, int most) throws IOException;

  /// What lies in a folder, in no order; nothing where there is no such folder.
  List<Path> list(Path folder) throws IOException;

  /// Gives a file another name in the same folder. Without `replacing`, a file that has that name
  /// already stays as it is, and this fails.
  void move(Path from, Path to, boolean replacing) throws IOException;

  void delete(Path file) throws IOException;

  /// Returns when the names in the folder are on the disk. False where its file system cannot be
  /// asked for that: a power cut within seconds can take a new file away there.
  boolean forceFolder(Path folder) throws IOException;

  /// What lies under a name. Of all but a file it is not sensible to read the bytes: opening a pipe
  /// waits for somebody who writes into it.
  sealed interface Kind {
    record File(long bytes) implements Kind {}

    record Folder() implements Kind {}

    /// A pipe, a socket or a device.
    record Special() implements Kind {}

    /// A link that leads to nothing, or in a circle.
    record LooseLink() implements Kind {}
  }

  /// Who may read a file: its owner alone (0600), or everyone whom the user's umask lets read new
  /// files.
  enum Access {
    PRIVATE,
    USUAL
  }

  /// The end of an open file. It must not be forced again once a force has failed: the system may
  /// have dropped what was not written, and then says that all is well.
  interface Out extends Closeable {
    /// Keeps all other programs from writing the file, until it is closed: they ask for this before
    /// they write. Throws [Claimed] where one of them has it. A file that is gone on with is
    /// claimed from the beginning.
    void claim() throws IOException;

    /// Returns when the system has taken all bytes, behind whatever the file ends in.
    void write(byte[] bytes) throws IOException;

    /// Returns when all that was written is on the disk.
    void force() throws IOException;

    /// Looks whether the file can still be found under its name and is as long as it was left.
    /// Throws [Meddled] where another program removed, replaced or changed it: no force tells that.
    void look() throws IOException;

    /// Whether the file is as it was left, as far as the disk tells, after it was closed too.
    default boolean isThere() {
      try {
        look();
        return true;
      } catch (IOException failed) {
        return !Meddled.lost(failed);
      }
    }

    /// Closes the file, and takes it away again where its name still leads to it.
    void discard() throws IOException;
  }
}
