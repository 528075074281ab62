package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import scrumline.files.Disk;
import scrumline.scrum.Agreement;
import scrumline.scrum.Event;

/// Damaged journals of a team, and the new ones that take their places. Nothing is ever written
/// into a damaged one, and none is taken away.
public final class Salvages {
  private final Disk disk;
  private final Path folder;
  private final Shelf shelf;
  private final List<Link> newestFirst;

  Salvages(Disk disk, Path folder, Shelf shelf, Chain chain) {
    this.disk = disk;
    this.folder = folder;
    this.shelf = shelf;
    this.newestFirst = chain.newestFirst();
  }

  /// What became of it: `from` has no new journal where nothing tells whose scrum it was, and an
  /// older one where it was salvaged before.
  public sealed interface Outcome {
    record Written(Path file, Salvage what) implements Outcome {}

    record WasWritten(Path file) implements Outcome {}

    /// All that can be told: `agreed` is what was agreed in the lines that are whole.
    record NoBeginning(List<Agreement> agreed) implements Outcome {}
  }

  /// The newest one that no other has the place of.
  Optional<Stored> damaged() {
    return newestFirst.stream()
        .filter(link -> inPlaceOf(link.mid()).isEmpty())
        .map(link -> shelf.read(link.journal()))
        .filter(found -> found.isOf(LogProblem.Kind.DAMAGED))
        .findFirst();
  }

  Outcome salvage(Stored damaged, Instant now) throws IOException {
    var before = inPlaceOf(damaged.calledMid());
    if (before.isPresent()) {
      return new Outcome.WasWritten(before.get());
    }
    var lines = Salvage.lines(disk, damaged);
    String slug = String.valueOf(folder.getFileName());
    var salvage = Salvage.of(lines, damaged.file(), slug);
    return salvage.isPresent() ? written(salvage.get(), damaged, now) : noBeginning(lines);
  }

  private Optional<Path> inPlaceOf(String mid) {
    return newestFirst.stream()
        .filter(link -> link.salvaged().equals(Optional.of(mid)))
        .map(link -> link.journal().files().getLast())
        .findFirst();
  }

  private Outcome written(Salvage salvage, Stored damaged, Instant now) throws IOException {
    var file = salvage.write(disk, folder, damaged.calledMid(), now);
    return new Outcome.Written(file, salvage);
  }

  private static Outcome noBeginning(WholeLines lines) {
    return new Outcome.NoBeginning(
        lines.facts().values().stream()
            .map(found -> found.fact().event())
            .filter(Event.Agreed.class::isInstance)
            .map(event -> ((Event.Agreed) event).agreement())
            .toList());
  }
}
