package scrumline.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scrumline.files.Disk;
import scrumline.files.Places;

/// Every line of one journal in memory, and the file that they are written to. When a write or a
/// force fails, that file is given up for good: all lines go into another one. For one thread only.
final class Ledger {
  private static final int MOST_PARTS = 999;
  private static final byte[] LINE_FEED = {'\n'};

  private final Disk disk;
  private final List<Path> folders;
  private final List<byte[]> lines = new ArrayList<>();
  private @Nullable Beginning beginning;
  private FileName name;
  private Path file;
  private Disk.@Nullable Out out;
  private int written;
  private boolean folderForced;

  /// How to get at the end of the journal's first file.
  private interface Beginning {
    Disk.Out begin() throws IOException;
  }

  private Ledger(Disk disk, Places places, Path file) {
    this.disk = disk;
    this.folders = new ArrayList<>(places.all());
    this.name = FileName.parse(file).orElseThrow();
    this.file = file;
  }

  /// A journal that begins. Nothing is asked of the disk before something is saved.
  static Ledger fresh(Disk disk, Places places, FileName name) {
    var folder = places.folder();
    var file = folder.resolve(name.toString());
    var ledger = new Ledger(disk, places, file);
    ledger.beginning =
        () -> {
          disk.makeFolder(folder);
          return disk.create(file, Disk.Access.PRIVATE);
        };
    return ledger;
  }

  /// A journal that goes on where it ended, and without the unfinished line at its end. One that
  /// was found in a refuge comes back home.
  static Ledger goingOn(Disk disk, Places places, Stored found, Instant now) {
    var ledger = new Ledger(disk, places, found.file());
    ledger.lines.add(found.contents().good());
    if (!found.contents().endsInLineFeed()) {
      ledger.lines.add(LINE_FEED);
    }
    if (places.folder().equals(found.file().getParent())) {
      ledger.written = 1;
      ledger.beginning = () -> Mend.endOf(disk, found, now);
    }
    return ledger;
  }

  void add(byte[] line) {
    lines.add(line);
    lines.add(LINE_FEED);
  }

  Path file() {
    return file;
  }

  /// From now on this folder comes first when another file is needed.
  void prefer(Path folder) {
    folders.remove(folder);
    folders.addFirst(folder);
  }

  /// Returns when all lines are on the disk, in this file or in another.
  void save() throws IOException {
    if (written == lines.size() && out != null) {
      return;
    }
    try {
      begin();
      writeRest();
    } catch (IOException failed) {
      giveUp();
      goElsewhere(failed);
    }
  }

  void close() {
    giveUp();
  }

  private void begin() throws IOException {
    var first = beginning;
    if (first != null) {
      beginning = null;
      out = first.begin();
    }
  }

  private void writeRest() throws IOException {
    if (out == null) {
      throw new IOException("no file is open");
    }
    out.write(from(written));
    out.force();
    if (!folderForced) {
      disk.forceFolder(Disk.folderOf(file));
      folderForced = true;
    }
    written = lines.size();
  }

  private void giveUp() {
    try {
      if (out != null) {
        out.close();
      }
    } catch (IOException wasLostBefore) {
      // Whatever was saved is on the disk, and the rest will be written elsewhere.
    }
    out = null;
  }

  /// Throws the first failure of a folder, which is most likely the one that a person can mend.
  private void goElsewhere(IOException failure) throws IOException {
    @Nullable IOException first = null;
    for (var folder : folders) {
      try {
        startAnew(folder);
        return;
      } catch (IOException failed) {
        first = first == null ? failed : first;
      }
    }
    if (first == null) {
      throw failure;
    }
    first.addSuppressed(failure);
    throw first;
  }

  private void startAnew(Path folder) throws IOException {
    disk.makeFolder(folder);
    for (int part = name.part() + 1; part <= MOST_PARTS; part++) {
      var next = name.withPart(part);
      var target = folder.resolve(next.toString());
      try {
        var made = disk.create(target, Disk.Access.PRIVATE);
        fill(made, target);
        name = next;
        return;
      } catch (FileAlreadyExistsException taken) {
        // The next number may be free.
      }
    }
    throw new FileAlreadyExistsException(folder.resolve(name.toString()).toString());
  }

  private void fill(Disk.Out made, Path target) throws IOException {
    out = made;
    try {
      made.write(from(0));
      made.force();
      disk.forceFolder(Disk.folderOf(target));
    } catch (IOException failed) {
      giveUp();
      discard(target);
      throw failed;
    }
    file = target;
    folderForced = true;
    written = lines.size();
  }

  /// Half a copy of what is in memory is of no use and takes room on a full disk.
  private void discard(Path target) {
    try {
      disk.delete(target);
    } catch (IOException itStays) {
      // A later reader finds the beginning of this very journal.
    }
  }

  private byte[] from(int first) {
    var bytes = new ByteArrayOutputStream();
    lines.subList(first, lines.size()).forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }
}
