package scrumline.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scrumline.files.Disk;
import scrumline.files.Places;
import scrumline.files.Reason;

/// The files in the folders of one team's logs, by their names alone. For one thread.
final class TeamFiles {
  private final Disk disk;
  private final Places places;
  private final List<Stored> closed = new ArrayList<>();

  TeamFiles(Disk disk, Places places) {
    this.disk = disk;
    this.places = places;
  }

  /// The journals, newest first.
  List<Parts> journals() throws IOException {
    closed.clear();
    for (var folder : places.closed()) {
      closed.add(closed(folder, new AccessDeniedException(folder.toString())));
    }
    Map<String, List<Path>> byStem = new TreeMap<>(Comparator.reverseOrder());
    for (var folder : places.all()) {
      for (var file : list(folder)) {
        FileName.parse(file)
            .map(FileName::stem)
            .ifPresent(stem -> byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(file));
      }
    }
    return byStem.values().stream().map(Parts::of).toList();
  }

  /// Of a refuge that cannot be looked into nothing is known; the team's own folder is needed.
  private List<Path> list(Path folder) throws IOException {
    try {
      return Signpost.list(disk, folder);
    } catch (IOException failed) {
      if (folder.equals(places.folder())) {
        throw failed;
      }
      closed.add(closed(folder, failed));
      return List.of();
    }
  }

  /// The refuges that could not be looked into when the journals were last asked for.
  List<Stored> closed() {
    return List.copyOf(closed);
  }

  static Stored closed(Path folder, IOException why) {
    return Stored.unread(folder, new LogProblem.ClosedFolder(Reason.briefOfReading(why)));
  }
}
