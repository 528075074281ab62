package scrumline.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;

/// Puts a document where the user wants it. Under its name there is at every moment nothing, the
/// old file, or the whole new one. A program that is killed leaves a temporary file at most, which
/// the next one to publish into that folder clears away.
public final class Publish {
  private static final int MOST_NUMBERS = 999;

  private Publish() {}

  /// Gives the new file the name `target`, or the next free one (`recap-2.md`) where that is taken,
  /// and says which. With `replacing`, an old file of that name is replaced.
  public static Path publish(Disk disk, Path target, byte[] content, boolean replacing)
      throws IOException {
    return publish(disk, target, content, replacing, Disk.Access.USUAL);
  }

  /// The same for a file that only its owner may read.
  public static Path privately(Disk disk, Path target, byte[] content) throws IOException {
    return publish(disk, target, content, false, Disk.Access.PRIVATE);
  }

  /// The same for a file that those may read whom `access` names.
  public static Path publish(
      Disk disk, Path target, byte[] content, boolean replacing, Disk.Access access)
      throws IOException {
    var folder = Disk.folderOf(target);
    var temporary = folder.resolve(Leftovers.name());
    boolean moved = false;
    try {
      write(disk, temporary, content, access);
      Leftovers.clear(temporary);
      var published = move(disk, temporary, target.toAbsolutePath(), replacing);
      moved = true;
      disk.forceFolder(folder);
      return published;
    } finally {
      if (!moved) {
        discard(disk, temporary);
      }
    }
  }

  private static void write(Disk disk, Path file, byte[] content, Disk.Access access)
      throws IOException {
    try (var out = disk.create(file, access)) {
      out.write(content);
      out.force();
    }
    if (!Arrays.equals(content, disk.read(file, Integer.MAX_VALUE))) {
      throw new Explained("the disk gives back other bytes than were written");
    }
  }

  private static Path move(Disk disk, Path from, Path target, boolean replacing)
      throws IOException {
    for (int number = 1; number <= MOST_NUMBERS; number++) {
      var free = number == 1 ? target : target.resolveSibling(numbered(target, number));
      try {
        disk.move(from, free, replacing);
        return free;
      } catch (FileAlreadyExistsException taken) {
        // The next number may be free.
      }
    }
    throw new FileAlreadyExistsException(target.toString());
  }

  private static String numbered(Path target, int number) {
    String name = target.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? name + "-" + number
        : name.substring(0, dot) + "-" + number + name.substring(dot);
  }

  private static void discard(Disk disk, Path temporary) {
    try {
      disk.delete(temporary);
    } catch (IOException neverMadeOrLost) {
      // The failure that led here is the one to tell.
    }
  }
}
