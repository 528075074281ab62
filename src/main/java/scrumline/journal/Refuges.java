package scrumline.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scrumline.files.Disk;
import scrumline.files.Meddled;
import scrumline.files.Places;

/// Where a journal goes on when its file was given up: in a new file beside it, else in the next
/// folder that takes one. Each new file holds all of the journal. For one thread only.
final class Refuges {
  private static final int MOST_PARTS = 999;

  private final Disk disk;
  private final Places places;
  private final List<Path> folders = new ArrayList<>();
  private final Wish wish = new Wish();

  /// The journal's file, where a reader would not look for it and no signpost leads there yet.
  private volatile Optional<Path> moved = Optional.empty();

  /// In the folder of the logs stands a signpost that has no address yet.
  private boolean isNamed;

  /// A file that all lines are in, and on the disk.
  record Begun(FileName name, Path file, Disk.Out out) {}

  Refuges(Disk disk, Places places) {
    this.disk = disk;
    this.places = places;
    folders.add(places.folder());
    folders.addAll(places.refuges());
  }

  /// From now on this folder comes first when another file is needed, until it refuses one.
  void prefer(Path folder) {
    folders.remove(folder);
    folders.addFirst(folder);
    wish.is(folder, lasts(folder.resolve("any")));
  }

  /// Why the folder that was preferred last did not take the journal, told once.
  Optional<IOException> refusal() {
    return wish.refusal();
  }

  /// Whether a file there outlives a restart of the computer. Somebody who has chosen a folder for
  /// the logs knows how long it lasts.
  boolean lasts(Path file) {
    return places.folder().equals(file.getParent()) || disk.lasts(file);
  }

  /// Begins the next file after the part that is called `before`, with `all` of the journal in it:
  /// where a restart empties the folder, only if no other one takes it. Throws the first failure of
  /// a folder, which is most likely the one that a person can mend.
  Begun begin(FileName before, byte[] all, IOException failure) throws IOException {
    try {
      return beginIn(folders(true), before, all, failure);
    } catch (IOException none) {
      return beginInAnother(before, all, none);
    }
  }

  /// The same in a folder that lasts; empty where none takes it.
  Optional<Begun> beginToLast(FileName before, byte[] all) {
    try {
      return Optional.of(beginIn(folders(true), before, all, new IOException("no folder")));
    } catch (IOException notNow) {
      return Optional.empty();
    }
  }

  private Begun beginInAnother(FileName before, byte[] all, IOException none) throws IOException {
    try {
      return beginIn(folders(false), before, all, none);
    } catch (IOException failed) {
      throw none;
    }
  }

  private List<Path> folders(boolean lasting) {
    return folders.stream().filter(folder -> lasting == lasts(folder.resolve("any"))).toList();
  }

  private Begun beginIn(List<Path> these, FileName before, byte[] all, IOException failure)
      throws IOException {
    @Nullable IOException first = null;
    for (var folder : these) {
      try {
        return begin(folder, before, all);
      } catch (IOException failed) {
        if (wish.isRefused(folder, failed)) {
          folders.remove(folder);
          folders.addLast(folder);
        } else {
          first = first == null ? failed : first;
        }
      }
    }
    if (first == null) {
      throw failure;
    }
    first.addSuppressed(failure);
    throw first;
  }

  private Begun begin(Path folder, FileName before, byte[] all) throws IOException {
    mustBeOurs(folder);
    disk.makeFolder(folder);
    // A stranger may have been faster in a folder for everybody's temporary files.
    mustBeOurs(folder);
    for (int part = before.part() + 1; part <= MOST_PARTS; part++) {
      var name = before.withPart(part);
      var file = folder.resolve(name.toString());
      try {
        var out = disk.create(file, Disk.Access.PRIVATE);
        fill(out, file, all);
        moved = Optional.of(file).filter(_ -> !isKnown(folder));
        isNamed = false;
        point();
        return new Begun(name, file, out);
      } catch (FileAlreadyExistsException taken) {
        // The next number may be free.
      }
    }
    throw new FileAlreadyExistsException(folder.resolve(before.toString()).toString());
  }

  private boolean isKnown(Path folder) {
    return folder.equals(places.folder()) || places.refuges().contains(folder);
  }

  /// Whether the next start finds the journal.
  boolean isFound() {
    return moved.isEmpty();
  }

  /// Puts up a signpost to the journal, where there is none and one is needed, in the first place
  /// that takes it and outlives a restart; else its name alone.
  void point() {
    var folders = isNamed ? List.of(places.folder()) : places.all();
    for (var at = folders.iterator(); at.hasNext() && moved.isPresent(); ) {
      var folder = at.next();
      try {
        new Signpost(moved.get()).put(disk, folder);
        moved = lasts(folder.resolve("any")) ? Optional.empty() : moved;
      } catch (IOException fullToo) {
        // The next place may take it; and it is tried again now and then.
      }
    }
    moved.filter(_ -> !isNamed).ifPresent(this::name);
  }

  /// So the next start does not go on as if there were no more, nor give numbers out again.
  private void name(Path file) {
    try {
      new Signpost(file).putEmpty(disk, places.folder());
      isNamed = true;
    } catch (IOException takesNothing) {
      // That the next start does not find it is told when the program is left.
    }
  }

  private void mustBeOurs(Path folder) throws IOException {
    if (!places.trusts(folder)) {
      throw new FileSystemException(folder.toString(), null, "somebody else can change it");
    }
  }

  private void fill(Disk.Out out, Path file, byte[] all) throws IOException {
    try {
      out.claim();
      out.write(all);
      out.force();
      disk.forceFolder(Disk.folderOf(file));
      out.look();
    } catch (Meddled failed) {
      out.close();
      throw failed;
    } catch (IOException failed) {
      discard(out);
      throw failed;
    }
  }

  /// Half a copy of what is in memory is of no use and takes room on a full disk.
  private void discard(Disk.Out out) {
    try {
      out.discard();
    } catch (IOException itStays) {
      // A later reader finds the beginning of this very journal.
    }
  }
}
