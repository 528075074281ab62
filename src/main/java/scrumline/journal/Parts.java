package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import scrumline.files.Disk;

/// The files of one journal. It has more than one where a disk failed in the middle of a scrum:
/// each later one repeats all that was said before, so the one that says most is the journal.
record Parts(List<Path> files) {

  /// The file, and those beside it that belong to the same journal.
  static Parts beside(Disk disk, Path file) throws IOException {
    var name = FileName.parse(file);
    if (name.isEmpty()) {
      return new Parts(List.of(file));
    }
    var parts = new ArrayList<Path>();
    for (var other : disk.list(Disk.folderOf(file))) {
      if (FileName.parse(other).filter(it -> it.stem().equals(name.get().stem())).isPresent()) {
        parts.add(other);
      }
    }
    return parts.isEmpty() ? new Parts(List.of(file)) : of(parts);
  }

  static Parts of(List<Path> files) {
    var sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparingInt(Parts::number));
    return new Parts(List.copyOf(sorted));
  }

  private static int number(Path file) {
    return FileName.parse(file).map(FileName::part).orElse(1);
  }

  /// The name of the journal, which begins with its time.
  String stem() {
    return FileName.parse(files.getFirst()).map(FileName::stem).orElse("");
  }

  String mid() {
    return FileName.parse(files.getFirst()).map(FileName::mid).orElse("");
  }

  Stored recover(Disk disk) {
    return journal(files.stream().map(file -> LogFile.read(disk, file)).toList()).judged();
  }

  /// What all parts say together, in the order of their numbers.
  static Stored journal(List<Stored> all) {
    var own = all.stream().filter(Parts::isOfItsName).toList();
    return own.isEmpty() ? together(all) : together(own);
  }

  private static Stored together(List<Stored> parts) {
    var best = parts.getFirst();
    for (var one : parts) {
      best = saysMore(one, best) ? one : best;
    }
    for (var one : parts) {
      boolean isRead = !one.isReadOnly() || number(one.file()) <= number(best.file());
      if (!one.contents().isBeginningOf(best.contents()) || !isRead) {
        return doubted(best, one, isRead);
      }
    }
    return best;
  }

  /// Of two that say the same the later one counts: what the system shows of a file that it could
  /// not force may be in memory only.
  private static boolean saysMore(Stored later, Stored earlier) {
    int more = Integer.compare(later.events().size(), earlier.events().size());
    boolean worse = later.isReadOnly() && !earlier.isReadOnly();
    return more > 0 || more == 0 && !worse;
  }

  /// Whether another program, one that syncs for instance, has not put the log of another scrum in
  /// the place of this one.
  private static boolean isOfItsName(Stored one) {
    var name = FileName.parse(one.file());
    return one.mid().isEmpty() || name.isEmpty() || name.get().mid().equals(one.mid());
  }

  /// Of a later part that is damaged nobody knows what it said beyond this one.
  private static Stored doubted(Stored best, Stored other, boolean isRead) {
    var problem =
        other.isOf(LogProblem.Kind.AWAY)
            ? new LogProblem.Away(other.file())
            : new LogProblem.OtherPart(other.file(), isRead);
    var contents = best.contents().endingAfter(best.events().size(), problem);
    return new Stored(best.file(), best.scrum(), contents);
  }
}
