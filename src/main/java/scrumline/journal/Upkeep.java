package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.files.Places;
import scrumline.scrum.Event;

/// What a person does with the journals of a team outside of its scrums: looks through them, makes
/// a new one of a damaged one, throws old ones away. Nothing is ever written into a damaged one.
public final class Upkeep {
  private final Disk disk;
  private final Places places;
  private final Shelf shelf;
  private final Links links;

  Upkeep(Disk disk, Places places, Shelf shelf, Links links) {
    this.disk = disk;
    this.places = places;
    this.shelf = shelf;
    this.links = links;
  }

  /// Every journal, each read whole, and whatever else bears such a name.
  List<Logged> list() {
    var all = shelf.everything(() -> newestFirst().stream().map(Link::journal).toList());
    return Logged.all(all, shelf::setAside);
  }

  /// The newest journal of which a scrum can be read, last, with all that can be read of it, and
  /// before it those that are newer.
  public List<Stored> newest() throws IOException {
    var newest = new ArrayList<Stored>();
    for (var link : newestFirst()) {
      newest.add(shelf.rescued(link.journal()));
      if (newest.getLast().scrum().isPresent()) {
        break;
      }
    }
    return newest;
  }

  /// The same journal with all that can be read of it.
  public Stored rescued(Stored found) throws IOException {
    return shelf.rescued(found);
  }

  /// Journals that are newer than [Archive#latest], from which no scrum can be read.
  public List<Stored> passedOver() throws IOException {
    return newestFirst().stream()
        .map(link -> shelf.read(link.journal()))
        .takeWhile(found -> found.scrum().isEmpty())
        .toList();
  }

  /// The newest damaged journal that no other has the place of, and that leaves something to make
  /// a new one of.
  public Optional<Stored> damaged() throws IOException {
    var links = newestFirst();
    return links.stream()
        .filter(link -> inPlaceOf(link.mid(), links).isEmpty())
        .map(link -> shelf.read(link.journal()))
        .filter(found -> found.isOf(LogProblem.Kind.DAMAGED))
        .filter(found -> found.problems().stream().noneMatch(LogProblem::leavesNothing))
        .findFirst();
  }

  /// Writes what a damaged journal still says into a new one, which has its place from then on.
  public Salvaged salvage(Lock lock, Stored damaged) throws IOException {
    Journal.check(lock, places);
    var before = inPlaceOf(damaged.calledMid(), newestFirst());
    if (before.isPresent()) {
      return new Salvaged.WasWritten(before.get());
    }
    for (var part : Parts.beside(disk, damaged.file()).files()) {
      // What cannot be read now may be read later, and is not to be called lost.
      LogFile.whole(disk, part);
    }
    var lines = Salvage.lines(disk, damaged);
    var folder = places.folder();
    var salvage = Salvage.of(lines, damaged.file(), String.valueOf(folder.getFileName()));
    if (salvage.isEmpty()) {
      return noBeginning(lines);
    }
    var file = salvage.get().write(disk, folder, damaged.calledMid());
    return new Salvaged.Written(file, salvage.get());
  }

  private static Salvaged noBeginning(WholeLines lines) {
    return new Salvaged.NoBeginning(
        lines.header().isPresent(),
        lines.facts().values().stream()
            .map(found -> found.fact().event())
            .filter(Event.Agreed.class::isInstance)
            .map(event -> ((Event.Agreed) event).agreement())
            .toList());
  }

  /// What can go of the scrums before that day.
  public Purge old(LocalDate before) throws IOException {
    return Purge.of(disk, shelf, links.chain(shelf.journals()), before);
  }

  /// Takes those away for good, the oldest first.
  public void purge(Lock lock, Purge purge) throws IOException {
    Journal.check(lock, places);
    for (var old : purge.goes()) {
      Purge.delete(disk, old);
    }
  }

  private static Optional<Path> inPlaceOf(String mid, List<Link> links) {
    return links.stream()
        .filter(link -> link.salvaged().equals(Optional.of(mid)))
        .map(link -> link.journal().files().getLast())
        .findFirst();
  }

  private List<Link> newestFirst() throws IOException {
    return links.chain(shelf.journals()).newestFirst();
  }
}
