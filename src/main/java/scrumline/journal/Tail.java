package scrumline.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.files.Places;

/// A journal that somebody else is writing, read while it grows and after it moved to another file
/// or folder. Nothing is written, made or locked for that. An unfinished line at the end waits for
/// its rest.
public final class Tail {
  /// Some file systems do not tell at once, or not at all, that a folder has a file more.
  private static final int LOOKS_UNTIL_LISTED = 20;

  /// So many looks after a change, times in milliseconds are fine enough to tell the next one.
  private static final int LOOKS_UNTIL_CALM = 20;

  private final Disk disk;
  private final Places places;
  private final String stem;
  private Map<Path, FileStamp> seen = Map.of();
  private List<Path> files = List.of();
  private Map<Path, Stored> parts = new HashMap<>();
  private Stored now;

  /// Since the last time that the folders were listed, which they are at the first look.
  private int looks = LOOKS_UNTIL_LISTED;

  private int calm;

  Tail(Disk disk, Places places, Stored found) {
    this.disk = disk;
    this.places = places;
    this.stem = FileName.parse(found.file()).orElseThrow().stem();
    this.now = found;
    parts.put(found.file(), found);
  }

  /// What the journal said at the last look.
  public Stored now() {
    return now;
  }

  /// Whether a window has the scrum open that could go on writing. It may be another one that has
  /// not yet gone on.
  public boolean isOpenSomewhere() throws IOException {
    return Lock.isHeld(places.folder());
  }

  /// Looks for what is new; false where there is nothing. Asks the disk for no more than a few
  /// sizes and times while nothing has changed.
  public boolean look() throws IOException {
    boolean isTime = looks == LOOKS_UNTIL_LISTED;
    looks = isTime ? 1 : looks + 1;
    if (!isTime && calm >= LOOKS_UNTIL_CALM && seemsTheSame()) {
      return false;
    }
    var before = seen;
    var sights = sights();
    calm = sights.equals(before) ? calm + 1 : 0;
    if (calm > 0 && !isTime) {
      return false;
    }
    files = list();
    for (var file : files) {
      sights.put(file, FileStamp.of(file));
    }
    read(before, sights);
    // Only now: what could not be read is to be read at the next look.
    seen = sights;
    return isNew();
  }

  /// Asked in the way that costs least.
  private boolean seemsTheSame() {
    boolean isSame = true;
    for (var one : seen.entrySet()) {
      long changed = one.getKey().toFile().lastModified();
      isSame &= changed == one.getValue().changed().toMillis();
    }
    var file = seen.get(now.file());
    return isSame && file != null && file.bytes() == now.file().toFile().length();
  }

  private Map<Path, FileStamp> sights() throws IOException {
    var sights = new HashMap<Path, FileStamp>();
    sights.put(places.folder(), FileStamp.of(places.folder()));
    for (var refuge : places.refuges()) {
      sights.put(refuge, FileStamp.of(refuge));
    }
    for (var file : files) {
      sights.put(file, FileStamp.of(file));
    }
    return sights;
  }

  private List<Path> list() throws IOException {
    var found = new ArrayList<Path>();
    for (var folder : places.all()) {
      for (var file : Signpost.list(disk, folder)) {
        if (FileName.parse(file).filter(name -> name.stem().equals(stem)).isPresent()) {
          found.add(file);
        }
      }
    }
    return Parts.of(found).files();
  }

  private void read(Map<Path, FileStamp> before, Map<Path, FileStamp> after) throws IOException {
    var read = new HashMap<Path, Stored>();
    for (var file : files) {
      var part = Optional.ofNullable(parts.get(file));
      boolean isSame = Objects.equals(after.get(file), before.get(file)) && part.isPresent();
      try {
        read.put(file, isSame ? part.get() : read(file, part));
      } catch (NoSuchFileException wasDiscarded) {
        // Half a copy of a journal is taken away again where the disk did not take all of it.
      }
    }
    parts = read;
  }

  private Stored read(Path file, Optional<Stored> part) throws IOException {
    byte[] bytes = LogFile.whole(disk, file);
    return part.map(it -> it.grown(bytes)).orElseGet(() -> Stored.of(file, Recovery.of(bytes)));
  }

  /// A journal that is gone altogether has nothing new to say.
  private boolean isNew() {
    var all = files.stream().map(parts::get).filter(part -> part != null).toList();
    var next = all.isEmpty() ? now : Parts.journal(all);
    boolean isNew =
        !next.file().equals(now.file())
            || next.events().size() != now.events().size()
            || !next.problems().equals(now.problems());
    now = next;
    return isNew;
  }
}
