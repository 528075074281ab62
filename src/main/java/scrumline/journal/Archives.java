package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scrumline.files.Disk;
import scrumline.files.Places;
import scrumline.journal.line.Identity;

/// The logs of all teams: each has a folder of its own in `logs`, and where a disk failed, one of
/// the same name in a refuge.
public record Archives(Disk disk, Path logs, List<Path> refuges) {
  public Archives {
    logs = logs.toAbsolutePath();
    refuges = refuges.stream().map(Path::toAbsolutePath).toList();
  }

  /// The archive in the folder of that name, whether it is there or not.
  public Archive in(String folder) {
    var elsewhere = refuges.stream().map(refuge -> refuge.resolve(folder)).toList();
    return new Archive(disk, new Places(logs.resolve(folder), elsewhere));
  }

  /// The archives of all teams that have a folder, by its name.
  public List<Archive> all() throws IOException {
    var all = new ArrayList<Archive>();
    for (var folder : disk.list(logs)) {
      all.add(in(folder.getFileName().toString()));
    }
    all.sort(Comparator.comparing(archive -> archive.folder().toString()));
    return all;
  }

  /// The teams that have logs.
  public List<TeamFolder> teams() throws IOException {
    return all().stream().flatMap(archive -> archive.whose().stream()).toList();
  }

  /// The logs that a team file goes on with.
  public TeamLogs of(Identity file) throws IOException {
    return TeamLogs.of(file, this, teams(), inTheWay());
  }

  /// Names that a folder of logs cannot have, because something else has them.
  private Set<String> inTheWay() throws IOException {
    var names = new HashSet<String>();
    for (var path : disk.list(logs)) {
      if (!isFolder(path)) {
        names.add(path.getFileName().toString());
      }
    }
    return names;
  }

  private boolean isFolder(Path path) {
    try {
      return disk.kind(path) instanceof Disk.Kind.Folder;
    } catch (IOException unknown) {
      return false;
    }
  }
}
