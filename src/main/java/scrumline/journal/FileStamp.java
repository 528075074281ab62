package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// How a file or a folder looks from outside. If it looks the same, it has not changed and need not
/// be opened.
record FileStamp(long bytes, FileTime changed) {
  private static final FileStamp NOTHING = new FileStamp(-1, FileTime.fromMillis(0));

  /// Asks in the one way that needs no exception where nothing is there: this is asked many times a
  /// second of places that are seldom used.
  static FileStamp of(Path path) throws IOException {
    var provider = path.getFileSystem().provider();
    var now = provider.readAttributesIfExists(path, BasicFileAttributes.class);
    return now == null ? NOTHING : new FileStamp(now.size(), now.lastModifiedTime());
  }
}
