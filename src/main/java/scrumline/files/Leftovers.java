package scrumline.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// Temporary files whose program was killed before it could give them their name. They are known by
/// their own name, which tells the process that writes them.
final class Leftovers {
  private static final Pattern NAME = Pattern.compile("\\.scrumline-(\\d{1,18})-[a-z0-9]{6}\\.tmp");

  /// Another computer may share the folder, and its processes are not known here; but none takes
  /// as long as this.
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private Leftovers() {}

  /// A name for a temporary file of this process.
  static String name() {
    long process = ProcessHandle.current().pid();
    return ".scrumline-"
        + process
        + "-"
        + RandomLetters.of(6, ThreadLocalRandom.current())
        + ".tmp";
  }

  /// Deletes those in the folder of `ours`, which was begun just now. A failure is not told to the
  /// user: they are small, and the next one tries again.
  static void clear(Path ours) {
    try (var all = Files.newDirectoryStream(Disk.folderOf(ours), ".scrumline-*.tmp")) {
      var now = modified(ours);
      for (var file : all) {
        boolean isOld = modified(file).plus(LONGEST).isBefore(now);
        if (isOld && isLeft(file) && Files.getOwner(file).equals(Files.getOwner(ours))) {
          Files.delete(file);
        }
      }
    } catch (IOException | DirectoryIteratorException | UnsupportedOperationException another) {
      // Somebody else has cleared it, or may not.
    }
  }

  private static boolean isLeft(Path file) {
    var named = NAME.matcher(file.getFileName().toString());
    return named.matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && ProcessHandle.of(Long.parseLong(named.group(1))).isEmpty();
  }

  /// By the clock of the disk that it lies on.
  private static Instant modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
  }
}
