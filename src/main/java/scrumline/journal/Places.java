package scrumline.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the journals of one team lie: in `folder`; and in the `refuges`, in that order, where a
/// disk failed in the middle of a scrum.
public record Places(Path folder, List<Path> refuges) {
  public Places {
    refuges = List.copyOf(refuges);
  }

  List<Path> all() {
    var all = new ArrayList<Path>();
    all.add(folder);
    all.addAll(refuges);
    return all;
  }
}
