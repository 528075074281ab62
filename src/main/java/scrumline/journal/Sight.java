package scrumline.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// How a file or a folder looks from outside. Whoever wants to know whether it has changed need not
/// open it.
record Sight(long bytes, FileTime changed) {
  private static final Sight NOTHING = new Sight(-1, FileTime.fromMillis(0));

  static Sight of(Path path) throws IOException {
    try {
      var now = Files.readAttributes(path, BasicFileAttributes.class);
      return new Sight(now.size(), now.lastModifiedTime());
    } catch (NoSuchFileException none) {
      return NOTHING;
    }
  }
}
