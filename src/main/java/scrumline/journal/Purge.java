package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrumline.files.Disk;

/// Which journals of a team a person may throw away: those of scrums before a day. What is needed
/// stays: the newest, what is not closed, what is damaged and not salvaged, what is not all here or
/// was not all taken over, and whatever a journal that stays took over from, so that nothing it
/// settled can come back.
public record Purge(List<Old> goes, List<Kept> stays) {
  /// A journal with all of its files: its parts, and lines that were set aside from them.
  public record Old(Logged log, List<Path> files, long bytes) {}

  public record Kept(Logged log, Why why) {}

  /// Why a journal stays although it is old.
  public enum Why {
    NEWEST,
    NOT_CLOSED,
    DAMAGED,
    AWAY,
    NOT_TAKEN_OVER,
    NOT_READ,
    NEEDED
  }

  /// Those before that day, the oldest first: no journal goes before one that it followed.
  static Purge of(Disk disk, Shelf shelf, Chain chain, LocalDate before) throws IOException {
    var links = chain.newestFirst();
    var salvaged = links.stream().flatMap(link -> link.salvaged().stream()).toList();
    var newest = newest(shelf, chain);
    var inPart = chain.followedInPart();
    var names = new HashSet<String>();
    var goes = new ArrayList<Old>();
    var stays = new ArrayList<Kept>();
    for (var link : links.reversed()) {
      var found = shelf.read(link.journal());
      var log = Logged.of(shelf.rescued(found));
      if (log.date().filter(date -> date.isBefore(before)).isEmpty()) {
        continue;
      }
      var why =
          newest.contains(link.name())
              ? Optional.of(Why.NEWEST)
              : why(found, salvaged.contains(link.mid()), isNeeded(link, chain, names))
                  .or(() -> Optional.of(Why.NOT_TAKEN_OVER).filter(_ -> inPart.contains(link)));
      why.ifPresent(it -> stays.add(new Kept(log, it)));
      if (why.isEmpty()) {
        names.add(link.name());
        goes.add(old(disk, log, shelf.files(link.journal())));
      }
    }
    return new Purge(List.copyOf(goes), List.copyOf(stays));
  }

  /// All that a new scrum would take over from; and the newest by name, because a wrong clock must
  /// not make it look old.
  private static Set<String> newest(Shelf shelf, Chain chain) throws IOException {
    var newest = new HashSet<String>();
    shelf.journals().stream().findFirst().ifPresent(journal -> newest.add(journal.stem()));
    var readable = chain;
    for (var at = readable.ends().iterator(); at.hasNext(); ) {
      var link = at.next();
      if (shelf.rescued(link.journal()).scrum().isEmpty()) {
        readable = readable.without(link);
        at = readable.ends().iterator();
      }
    }
    readable.ends().forEach(link -> newest.add(link.name()));
    return newest;
  }

  private static Optional<Why> why(Stored found, boolean isSalvaged, boolean isNeeded) {
    if (found.isUnfinished()) {
      return Optional.of(Why.NOT_CLOSED);
    }
    if (found.isOf(LogProblem.Kind.AWAY)) {
      return Optional.of(Why.AWAY);
    }
    boolean isNoLog = found.isOf(LogProblem.Kind.NO_LOG);
    if (isNoLog || found.isOf(LogProblem.Kind.UNREAD) || found.isOf(LogProblem.Kind.NEWER)) {
      return Optional.of(Why.NOT_READ);
    }
    if (found.isOf(LogProblem.Kind.DAMAGED) && !isSalvaged) {
      return Optional.of(Why.DAMAGED);
    }
    return isNeeded ? Optional.of(Why.NEEDED) : Optional.empty();
  }

  /// Whether a journal that stays would come back without it: one that it followed, or the damaged
  /// one whose place it has.
  private static boolean isNeeded(Link link, Chain chain, Set<String> goes) {
    if (chain.isReplaced(link)) {
      return false;
    }
    var before = new HashSet<>(chain.upTo(link));
    before.remove(link.name());
    before.addAll(chain.replacedBy(link));
    return !goes.containsAll(before);
  }

  private static Old old(Disk disk, Logged log, List<Path> files) throws IOException {
    long bytes = 0;
    for (var file : files) {
      bytes += disk.kind(file) instanceof Disk.Kind.File(long its) ? its : 0;
    }
    return new Old(log, files, bytes);
  }

  /// Takes all files of a journal away, its last part last: it has all of it.
  static void delete(Disk disk, Old old) throws IOException {
    var folders = new HashSet<Path>();
    for (var file : old.files()) {
      disk.delete(file);
      folders.add(Disk.folderOf(file));
    }
    for (var folder : folders) {
      disk.forceFolder(folder);
    }
  }
}
