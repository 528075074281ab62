package scrumline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the journals of one team lie: in `folder`; and in the `refuges`, in that order, where a
/// disk failed in the middle of a scrum.
public record Places(Path folder, List<Path> refuges) {
  public Places {
    refuges = List.copyOf(refuges);
  }

  /// The folder and the refuges, without those that a stranger has made or can change.
  public List<Path> all() {
    var all = new ArrayList<Path>();
    all.add(folder);
    refuges.stream().filter(this::trusts).forEach(all::add);
    return all;
  }

  /// Whether a journal may be read in this place, and written there: everywhere but in a refuge
  /// that a stranger has made or can change. What cannot be looked at (after one start with `sudo`
  /// the folder around it belongs to root) must not keep the rest from being read.
  public boolean trusts(Path place) {
    try {
      return !refuges.contains(place) || isKnown(place) && Ours.beside(folder).is(place);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }

  /// The refuges of which the system does not tell whether anything is there.
  public List<Path> closed() {
    return refuges.stream().filter(place -> !isKnown(place)).toList();
  }

  private static boolean isKnown(Path place) {
    return Files.exists(place) || Files.notExists(place);
  }
}
