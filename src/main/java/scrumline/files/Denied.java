package scrumline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// A file or folder that the system keeps from this user: what it does not let them do with `path`,
/// and whose that is. After one start with `sudo` the folders belong to root.
record Denied(Path path, String right, String owner) {
  private static final Set<String> OURS = Set.of("scrumline", "scrumline-demo");

  /// Of what a file lies in, the first folder that cannot be entered; else the file itself.
  static Denied of(String file) {
    var path = Path.of(file).toAbsolutePath();
    for (int names = 1; names <= path.getNameCount(); names++) {
      var folder = path.getRoot().resolve(path.subpath(0, names));
      if (Files.isDirectory(folder) && !Files.isExecutable(folder)) {
        return new Denied(folder, "read", owner(folder));
      }
    }
    boolean isUnread = Files.exists(path) && !Files.isReadable(path);
    return new Denied(path, isUnread ? "read" : "write", owner(path));
  }

  private static String owner(Path path) {
    try {
      return Files.getOwner(path).getName();
    } catch (IOException | UnsupportedOperationException unknown) {
      return "";
    }
  }

  /// For `me`, the name of the user; with what they can do about it where the folder is one that
  /// this program made.
  String said(String me) {
    String said = "no right to " + right + " " + path;
    boolean isOurs = false;
    for (var name : path) {
      isOurs |= OURS.contains(name.toString());
    }
    if (owner.equals(me)) {
      return said + remedy(isOurs, "chmod -R u+rwX");
    }
    String user = me.equals("?") ? "\"$(id -u)\"" : me;
    String whose = owner.isEmpty() ? "" : ": it belongs to " + owner;
    return said + whose + remedy(isOurs && owner.equals("root"), "sudo chown -R " + user);
  }

  private String remedy(boolean helps, String command) {
    return helps ? " (" + command + " '" + path + "' gives it back)" : "";
  }
}
