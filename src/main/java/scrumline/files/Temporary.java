package scrumline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Which folders a restart of the computer empties: those for temporary files, and those that are
/// in memory only.
public final class Temporary {
  private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs");
  private static final Path TMP = Path.of("/tmp");

  /// Systems that have it let it outlive a restart.
  private static final Path STAYS = Path.of("/var/tmp");

  private Temporary() {}

  /// Of a place where nothing is yet, the nearest folder above it tells. One that tells nothing is
  /// taken to last.
  static boolean is(Path place) {
    try {
      var there = place.toAbsolutePath();
      while (Files.notExists(there) && there.getParent() != null) {
        there = there.getParent();
      }
      var real = there.toRealPath();
      return folders().anyMatch(real::startsWith) || isInMemory(real);
    } catch (IOException unknown) {
      return false;
    }
  }

  /// How such a place is called on a window that others see, where no path is shown.
  public static String name(Path place) {
    return place.startsWith(TMP) ? TMP.toString() : "a temporary folder";
  }

  private static boolean isInMemory(Path folder) throws IOException {
    return IN_MEMORY.contains(Files.getFileStore(folder).type());
  }

  private static Stream<Path> folders() {
    return Stream.of("/tmp", System.getProperty("java.io.tmpdir"), System.getenv("TMPDIR"))
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Path::isAbsolute)
        .filter(path -> !path.startsWith(STAYS))
        .flatMap(Temporary::andWhatItIs);
  }

  private static Stream<Path> andWhatItIs(Path folder) {
    try {
      return Stream.of(folder, folder.toRealPath());
    } catch (IOException isNotThere) {
      return Stream.of(folder);
    }
  }
}
