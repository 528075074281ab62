package scrumline.journal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.files.Disk;
import scrumline.files.Publish;

/// Says that a journal went on in a folder where nobody would look for it: a small file that is
/// called like the journal's file there, and `.elsewhere`, and has that file's address in it.
record Signpost(Path target) {
  static final String ENDING = ".elsewhere";
  private static final int MOST_BYTES = 64 << 10;

  /// Returns when it stands in `folder`.
  void put(Disk disk, Path folder) throws IOException {
    disk.makeFolder(folder);
    byte[] address = (target.toUri() + "\n").getBytes(StandardCharsets.US_ASCII);
    Publish.publish(disk, in(folder), address, true, Disk.Access.PRIVATE);
  }

  /// Where a disk is too full for an address, the name alone says that a part is missing.
  void putEmpty(Disk disk, Path folder) throws IOException {
    disk.create(in(folder), Disk.Access.PRIVATE).close();
    disk.forceFolder(folder);
  }

  private Path in(Path folder) {
    return folder.resolve(target.getFileName() + ENDING);
  }

  /// What lies in a folder, and where the signposts in it lead: to files that may not be there now.
  static List<Path> list(Disk disk, Path folder) throws IOException {
    var all = new ArrayList<Path>();
    for (var file : disk.list(folder)) {
      all.add(file);
      leadsTo(disk, file).filter(target -> !all.contains(target)).ifPresent(all::add);
    }
    return all;
  }

  /// One that cannot be read leads to a file that is not there: some part of the journal is
  /// missing.
  private static Optional<Path> leadsTo(Disk disk, Path file) {
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(ENDING)) {
      return Optional.empty();
    }
    var missing = file.resolveSibling(name.substring(0, name.length() - ENDING.length()));
    return FileName.parse(missing).map(_ -> read(disk, file, missing));
  }

  private static Path read(Disk disk, Path file, Path missing) {
    try {
      String address =
          new String(LogFile.beginning(disk, file, MOST_BYTES), StandardCharsets.US_ASCII);
      var target = Path.of(URI.create(address.strip()));
      return missing.getFileName().equals(target.getFileName()) ? target : missing;
    } catch (IllegalArgumentException | FileSystemNotFoundException unreadable) {
      return missing;
    }
  }
}
