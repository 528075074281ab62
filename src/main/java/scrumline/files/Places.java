package scrumline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the journals of one team lie: in `folder`; and in the `refuges`, in that order, where a
/// disk failed in the middle of a scrum.
public record Places(Path folder, List<Path> refuges) {
  public Places {
    refuges = List.copyOf(refuges);
  }

  /// The folder and the refuges, without those that somebody else has made: in a folder for
  /// everybody's temporary files a stranger could leave us journals, or take ours.
  public List<Path> all() {
    var all = new ArrayList<Path>();
    all.add(folder);
    for (var refuge : refuges) {
      if (!Files.exists(refuge, LinkOption.NOFOLLOW_LINKS) || isOurs(refuge)) {
        all.add(refuge);
      }
    }
    return all;
  }

  private boolean isOurs(Path refuge) {
    try {
      var owner = Files.getOwner(refuge, LinkOption.NOFOLLOW_LINKS);
      return Files.isDirectory(refuge, LinkOption.NOFOLLOW_LINKS)
          && owner.equals(Files.getOwner(folder));
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }
}
