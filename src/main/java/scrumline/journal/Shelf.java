package scrumline.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import scrumline.files.Disk;
import scrumline.files.Places;
import scrumline.journal.line.Header;
import scrumline.journal.line.Identity;
import scrumline.journal.line.LogLine;
import scrumline.journal.line.OpeningForm;

/// The files of an archive: which there are, and what they say. For one thread.
final class Shelf {
  /// Most headers and the beginning of the opening are within.
  private static final int BEGINNING = 8192;

  /// Of a large team with much that is open.
  private static final int LONGEST_HEADER = 1 << 20;

  private final Disk disk;
  private final Places places;
  private final TeamFiles files;

  /// Before the first picture the newest journal is asked three times for what it says.
  private Optional<Stored> lastRead = Optional.empty();

  /// Asks for the journals in an order.
  interface Order {
    List<Parts> journals() throws IOException;
  }

  Shelf(Disk disk, Places places) {
    this.disk = disk;
    this.places = places;
    this.files = new TeamFiles(disk, places);
  }

  /// By their names alone, newest first.
  List<Parts> journals() throws IOException {
    return files.journals();
  }

  /// All journals in their order, with what can be read of each, and behind them the folders that
  /// cannot be looked into.
  List<Stored> everything(Order order) {
    var all = new ArrayList<Stored>();
    try {
      for (var journal : order.journals()) {
        all.add(rescued(journal));
      }
    } catch (IOException closedItself) {
      all.add(TeamFiles.closed(places.folder(), closedItself));
    }
    all.addAll(closed());
    return all;
  }

  /// Folders that could not be looked into when the journals were last asked for: a log may have
  /// gone on there.
  List<Stored> closed() {
    return files.closed();
  }

  /// Everything that belongs to a journal, its parts in their order behind what was set aside from
  /// them, and what leads to them last.
  List<Path> files(Parts journal) throws IOException {
    var folders = new LinkedHashSet<>(places.all());
    for (var file : journal.files()) {
      folders.add(Disk.folderOf(file));
    }
    var files = new ArrayList<Path>();
    for (var folder : folders) {
      disk.list(folder).stream()
          .filter(file -> String.valueOf(file.getFileName()).startsWith(journal.stem()))
          .forEach(files::add);
    }
    files.sort(Comparator.comparingInt(Shelf::rank));
    return files;
  }

  /// The files with unfinished lines that were taken off the end of a journal.
  List<Path> setAside(Stored journal) {
    try {
      return FileName.parse(journal.file()).isEmpty()
          ? List.of()
          : files(Parts.of(List.of(journal.file()))).stream().filter(Mend::isAside).toList();
    } catch (IOException closed) {
      return List.of();
    }
  }

  private static int rank(Path file) {
    boolean leads = file.toString().endsWith(Signpost.ENDING);
    return FileName.parse(file).map(FileName::part).orElse(leads ? Integer.MAX_VALUE : 0);
  }

  /// One that the memory is not enough for costs nobody the others.
  Stored read(Parts journal) {
    try {
      return readWhole(journal);
    } catch (OutOfMemoryError tooLarge) {
      lastRead = Optional.empty();
      return Stored.unread(journal.files().getLast(), new LogProblem.TooLarge());
    }
  }

  private Stored readWhole(Parts journal) {
    if (journal.files().size() > 1) {
      return journal.recover(disk);
    }
    var file = journal.files().getFirst();
    // Two journals of the largest size at once are too much for the heap.
    lastRead = lastRead.filter(before -> before.file().equals(file));
    var read = LogFile.read(disk, file, lastRead);
    lastRead = Optional.of(read);
    return read.judged();
  }

  /// What can still be read of it: where lines are damaged, all that the others say.
  Stored rescued(Parts journal) throws IOException {
    return rescued(read(journal));
  }

  Stored rescued(Stored found) throws IOException {
    return Salvage.rescued(disk, found, String.valueOf(places.folder().getFileName()));
  }

  /// The numbers of that day's agreements that the journal names in any line, or may have given
  // out.
  GivenOut givenOut(Parts journal, LocalDate day) throws IOException {
    var found = rescued(journal);
    var told = found.givenOut(day);
    int last = told.last();
    for (var file : found.isReadOnly() ? journal.files() : List.<Path>of()) {
      last = Math.max(last, GivenOut.last(day, LogFile.bytes(disk, file)));
    }
    boolean isTold = last == 0 || found.scrum().isPresent();
    int left = isTold ? 0 : Salvage.hidden(Salvage.lines(disk, found).left());
    return new GivenOut(last, told.mayHide() + left);
  }

  /// Which team the journals are of, as the newest one tells that can.
  Optional<Identity> team(List<Parts> journals) {
    for (var journal : journals) {
      var header = header(journal);
      var told = header.flatMap(Header::team);
      told = header.isPresent() && told.isEmpty() ? toldWithin(journal) : told;
      if (told.isPresent()) {
        return told;
      }
    }
    return journals.stream().flatMap(journal -> toldWithin(journal).stream()).findFirst();
  }

  private Optional<Header> header(Parts journal) {
    byte[] bytes = LogFile.beginning(disk, journal, BEGINNING);
    int end = Recovery.endOfLine(bytes, 0);
    if (end == BEGINNING) {
      bytes = LogFile.beginning(disk, journal, LONGEST_HEADER);
      end = Recovery.endOfLine(bytes, 0);
    }
    return LogLine.read(bytes, 0, end) instanceof LogLine.Head head
        ? Optional.of(head.header())
        : Optional.empty();
  }

  /// Of a header that does not say it, whose scrum does.
  private Optional<Identity> toldWithin(Parts journal) {
    var found = read(journal);
    String folder = String.valueOf(places.folder().getFileName());
    return found
        .header()
        .flatMap(Header::team)
        .or(() -> found.scrum().map(scrum -> Identity.of(scrum, folder)));
  }

  /// Whether it can be the journal of a scrum of that date; true as well where the date is not
  /// where it ought to be, or the disk spoilt the lines before it.
  boolean mayBeOf(LocalDate date, Parts journal) {
    byte[] bytes = LogFile.beginning(disk, journal, BEGINNING);
    String beginning = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = beginning.indexOf(OpeningForm.BEFORE_DATE);
    return at < 0
        || header(journal).isEmpty()
        || beginning.startsWith(date.toString(), at + OpeningForm.BEFORE_DATE.length());
  }
}
