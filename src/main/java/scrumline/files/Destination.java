package scrumline.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/// Where a document goes, as the user named it.
public sealed interface Destination {
  /// As many links in a row as Linux follows.
  int MOST_LINKS = 40;

  /// A file in a folder that is there; the file itself may be there or not.
  record Name(Path file) implements Destination {}

  /// A device or a pipe: nothing can take its place, so that it is written to as it is.
  record Stream(Path device) implements Destination {
    /// Waits for the reader of a pipe that has none yet, as every program does.
    public void write(byte[] content) throws IOException {
      try (var out =
          Files.newOutputStream(device, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
        out.write(content);
      }
    }
  }

  /// Where `given` leads: in a folder to the file `usual`. With `replacing`, a link leads to the
  /// file behind it, and stays; without, it is a name that is taken. A folder that is not there is
  /// said in words.
  static Destination of(String given, String usual, boolean replacing) throws IOException {
    var named = Path.of(given).toAbsolutePath();
    boolean isFolder = Files.isDirectory(named);
    if (!isFolder && given.endsWith(File.separator)) {
      throw noFolder(named);
    }
    if (!isFolder && isStream(named)) {
      return new Stream(named);
    }
    var file = isFolder ? named.resolve(usual) : named;
    var behind = replacing ? behindLinks(file) : file;
    var folder = Disk.folderOf(behind);
    if (!Files.isDirectory(folder)) {
      throw noFolder(folder);
    }
    return new Name(behind);
  }

  private static FileSystemException noFolder(Path folder) {
    return new FileSystemException(
        folder.toString(),
        null,
        Files.exists(folder)
            ? "this is no folder; choose another place"
            : "there is no such folder; make it first, or choose another place");
  }

  /// Also what the process has open already, even where that is an ordinary file.
  private static boolean isStream(Path named) {
    boolean isOpen =
        named.startsWith("/dev/fd")
            || named.startsWith("/proc/self/fd")
            || named.equals(Path.of("/dev/stdout"))
            || named.equals(Path.of("/dev/stderr"));
    try {
      return isOpen || Files.readAttributes(named, BasicFileAttributes.class).isOther();
    } catch (IOException notThere) {
      return false;
    }
  }

  private static Path behindLinks(Path named) throws IOException {
    var behind = named;
    for (int links = 0; Files.isSymbolicLink(behind); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(named.toString());
      }
      behind = behind.resolveSibling(Files.readSymbolicLink(behind));
    }
    return behind;
  }
}
