package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import scrumline.files.Claimed;
import scrumline.files.Disk;
import scrumline.files.Meddled;
import scrumline.files.Places;

/// Every line of one journal in memory, and the file that they are written to. When a write or a
/// force fails, or another program got at the file, that file is given up for good: all lines go
/// into another one. For one thread only.
final class Ledger {
  private final Disk disk;
  private final Refuges refuges;
  private final Lines lines = new Lines();
  private @Nullable Beginning beginning;
  private FileName name;
  private Path file;
  private Disk.@Nullable Out out;

  /// The file that was given up and has what was called saved, as long as no other has.
  private Disk.@Nullable Out before;

  private int written;
  private boolean folderForced;
  private boolean lasts;
  private boolean keeps = true;

  /// How to get at the end of the journal's first file.
  private interface Beginning {
    Disk.Out begin() throws IOException;
  }

  private Ledger(Disk disk, Places places, Path file) {
    this.disk = disk;
    this.refuges = new Refuges(disk, places);
    this.name = FileName.parse(file).orElseThrow();
    this.file = file;
    this.lasts = places.folder().equals(file.getParent());
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
    ledger.lines.addFound(found.contents().good(), found.contents().endsInLineFeed());
    if (places.folder().equals(found.file().getParent())) {
      ledger.written = 1;
      ledger.beginning = () -> Mend.endOf(disk, found, now);
    }
    return ledger;
  }

  void add(byte[] line) {
    lines.add(line);
  }

  Path file() {
    return file;
  }

  /// Where the lines go on when their file is given up.
  Refuges refuges() {
    return refuges;
  }

  /// Whether what was saved outlives a restart of the computer. Of a journal that was found
  /// elsewhere than at home that is not known before the disk was asked; see [#outlives].
  boolean lasts() {
    return lasts;
  }

  /// The same, asked of the disk.
  boolean outlives() {
    lasts = refuges.lasts(file);
    return lasts;
  }

  /// Whether what was saved is still there; not where another program got at the file, and no other
  /// one that lasts was to be had.
  boolean keeps() {
    return keeps;
  }

  /// Returns when all lines are on the disk, in this file or in another. From a file that a restart
  /// takes away they go on into one that lasts as soon as there is one.
  void save() throws IOException {
    try {
      write();
      if (!lasts) {
        refuges.beginToLast(name, lines.from(0)).ifPresent(this::goOnIn);
      }
    } finally {
      keeps &= before == null || before.isThere();
    }
  }

  private void write() throws IOException {
    try {
      var end = end();
      if (written < lines.pieces()) {
        writeRest(end);
      }
      end.look();
    } catch (Claimed other) {
      // Going on elsewhere would make two journals of one.
      throw other;
    } catch (IOException failed) {
      keeps &= !Meddled.lost(failed);
      before = out != null && written > 0 && lasts ? out : before;
      giveUp();
      goOnIn(refuges.begin(name, lines.from(0), failed));
    }
  }

  /// Whether nobody else got at the file since the last line was saved.
  boolean isUntouched() {
    try {
      if (out == null) {
        return false;
      }
      out.look();
      return true;
    } catch (IOException touched) {
      return false;
    }
  }

  void close() {
    giveUp();
    refuges.point();
  }

  private Disk.Out end() throws IOException {
    var first = beginning;
    if (first != null) {
      out = first.begin();
      out.claim();
      beginning = null;
    }
    if (out == null) {
      throw new IOException("no file is open");
    }
    return out;
  }

  /// Nothing is written behind what another program did to the file.
  private void writeRest(Disk.Out end) throws IOException {
    end.look();
    end.write(lines.from(written));
    end.force();
    if (!folderForced) {
      disk.forceFolder(Disk.folderOf(file));
      folderForced = true;
    }
    written = lines.pieces();
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
    beginning = null;
  }

  private void goOnIn(Refuges.Begun other) {
    giveUp();
    name = other.name();
    file = other.file();
    out = other.out();
    folderForced = true;
    written = lines.pieces();
    lasts = refuges.lasts(file);
    before = lasts ? null : before;
    keeps |= lasts;
  }
}
