package scrumline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/// Which folders a stranger can neither have made nor change. In a folder for everybody's temporary
/// files somebody else could leave us journals, or read and take away ours.
record Ours(UserPrincipal us) {
  private static final Path ROOT = Path.of("/");
  private static final Path THIS_PROGRAM = Path.of("/proc/self");
  private static final int OTHERS_WRITE = 02;

  /// Others take away nothing from such a folder but what they own.
  private static final int STICKY = 01000;

  /// We are the user of this program; where the system does not tell, the owner of `home`.
  static Ours beside(Path home) throws IOException {
    var known = home.toAbsolutePath();
    while (Files.notExists(known) && known.getParent() != null) {
      known = known.getParent();
    }
    return new Ours(Files.getOwner(Files.exists(THIS_PROGRAM) ? THIS_PROGRAM : known));
  }

  /// Whether the folder is ours or not there yet, and those that it lies in are ours or the
  /// system's.
  boolean is(Path folder) throws IOException {
    var path = folder.toAbsolutePath().normalize();
    boolean isThere = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    return isReached(path) && (!isThere || isFolder(path) && owner(path).equals(us));
  }

  private boolean isReached(Path path) throws IOException {
    var parent = path.getParent();
    if (parent != null && !isReached(parent)) {
      return false;
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    var owner = owner(path);
    if (!owner.equals(us) && !owner.equals(Files.getOwner(ROOT))) {
      return false;
    }
    return Files.isSymbolicLink(path)
        ? isReached(path.toRealPath())
        : isFolder(path) && isLeftAlone(path);
  }

  private static boolean isLeftAlone(Path folder) throws IOException {
    var mode = (Integer) Files.getAttribute(folder, "unix:mode", LinkOption.NOFOLLOW_LINKS);
    return (mode & OTHERS_WRITE) == 0 || (mode & STICKY) != 0;
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static UserPrincipal owner(Path path) throws IOException {
    return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS);
  }
}
