package scrumline.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import scrumline.files.Disk;
import scrumline.files.Publish;
import scrumline.journal.line.Header;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;

/// What a damaged journal still says: every whole line of its scrum that this version can read,
/// each once and in the order of their numbers. The result begins a journal of its own; the damaged
/// file stays as it is. Of the first two lines each can be made of the other. `left` are the lines
/// that are not in it.
public record Salvage(Header header, List<Event> events, Scrum scrum, int lines, List<Left> left) {
  /// A line that is not taken over: which, and how many bytes it has.
  public record Left(int line, int bytes) {}

  /// Reads all files of a journal.
  static WholeLines lines(Disk disk, Stored damaged) throws IOException {
    var parts = new ArrayList<byte[]>();
    parts.add(damaged.contents().bytes());
    for (var file : Parts.beside(disk, damaged.file()).files()) {
      if (!file.equals(damaged.file())) {
        parts.add(LogFile.bytes(disk, file));
      }
    }
    var lines = WholeLines.of(damaged.mid(), parts);
    return lines.facts().isEmpty() ? WholeLines.of(damaged.calledMid(), parts) : lines;
  }

  /// The journal with all that can be read of it: where lines are damaged, or of a newer version,
  /// what the others say. Its problems stay with it. `folder` as in [#of].
  static Stored rescued(Disk disk, Stored found, String folder) throws IOException {
    boolean isDamaged = found.isOf(LogProblem.Kind.DAMAGED) || found.isOf(LogProblem.Kind.NEWER);
    return isDamaged
        ? of(lines(disk, found), found.file(), folder).map(it -> it.stored(found)).orElse(found)
        : found;
  }

  private Stored stored(Stored damaged) {
    var contents = damaged.contents().rescued(header, events);
    return new Stored(damaged.file(), Optional.of(passingOver()), contents);
  }

  /// Empty where neither the header nor the opening tells whose scrum it was: nothing follows from
  /// the rest. `folder` is what the folder of the team's logs is called.
  static Optional<Salvage> of(WholeLines lines, Path file, String folder) {
    return opened(lines, file).flatMap(opened -> of(lines, opened, folder));
  }

  private static Optional<Event.Opened> opened(WholeLines lines, Path file) {
    var first = Optional.ofNullable(lines.facts().get(1L)).map(it -> it.fact().event());
    return first
        .filter(Event.Opened.class::isInstance)
        .map(Event.Opened.class::cast)
        .or(() -> lines.header().flatMap(header -> header.opened(at(header, lines, file))));
  }

  /// When the scrum was opened whose opening is lost, as its name says it; else when the first
  /// thing happened that is left, or its morning.
  private static Instant at(Header header, WholeLines lines, Path file) {
    return FileName.parse(file)
        .flatMap(FileName::opened)
        .or(() -> lines.facts().values().stream().findFirst().map(it -> it.fact().event().at()))
        .or(() -> header.essentials().map(it -> morning(it.date(), header)))
        .orElse(Instant.EPOCH);
  }

  private static Instant morning(LocalDate date, Header header) {
    return date.atStartOfDay(header.zone()).toInstant();
  }

  private static Optional<Salvage> of(WholeLines lines, Event.Opened opened, String folder) {
    Scrum scrum;
    try {
      scrum = Scrum.open(opened);
    } catch (RuntimeException bug) {
      // One journal that cannot be folded must not block the next scrum.
      return Optional.empty();
    }
    var events = new ArrayList<Event>(List.of(opened));
    var left = new ArrayList<>(lines.left());
    Map<Long, Long> numbers = new HashMap<>(Map.of(1L, 1L));
    for (var found : lines.facts().tailMap(2L).values()) {
      var event = renumbered(found.fact().event(), numbers);
      try {
        scrum = scrum.after(event);
        events.add(event);
        numbers.put(found.fact().seq(), (long) events.size());
      } catch (RuntimeException nothingFollows) {
        left.add(new Left(found.line(), found.bytes()));
      }
    }
    left.addAll(lines.doubted());
    var first = scrum;
    var header = lines.header().orElseGet(() -> HeaderAgain.of(first, folder));
    return Optional.of(
        new Salvage(header, List.copyOf(events), scrum, lines.lines(), sorted(left)));
  }

  /// What was taken back stays taken back under its new number; taking back what is lost means
  /// nothing.
  private static Event renumbered(Event event, Map<Long, Long> numbers) {
    return event instanceof Event.Undone undone
        ? new Event.Undone(undone.at(), numbers.getOrDefault(undone.seq(), 0L))
        : event;
  }

  private static List<Left> sorted(List<Left> left) {
    return left.stream().distinct().sorted(Comparator.comparingInt(Left::line)).toList();
  }

  /// The scrum, whose next numbers pass over what a damaged line may have given out. The first two
  /// lines hold no agreement.
  Scrum passingOver() {
    long bytes = beyondOpening(left);
    return bytes == 0 ? scrum : scrum.after(new Event.Mended(scrum.lastAt(), bytes));
  }

  /// How many agreements may have been in these lines.
  static int hidden(List<Left> left) {
    return new Event.Mended(Instant.EPOCH, beyondOpening(left)).mayHaveAgreed();
  }

  private static long beyondOpening(List<Left> left) {
    return left.stream().filter(it -> it.line() > 2).mapToLong(Left::bytes).sum();
  }

  /// Writes it into a new file in that folder, and says where. It has the place of the damaged one.
  Path write(Disk disk, Path folder, String damaged) throws IOException {
    var justAfter = events.getFirst().at().plusSeconds(1);
    String slug = folder.getFileName().toString();
    var name = FileName.of(justAfter, slug, FileName.newMid(ThreadLocalRandom.current()));
    byte[] bytes = journal(name.mid(), damaged);
    return Publish.privately(disk, folder.resolve(name.toString()), bytes);
  }

  /// The same as the lines of a new journal, with a note of what was left behind. Its time is that
  /// of the last event: a scrum that was never closed took no longer by being salvaged.
  byte[] journal(String mid, String damaged) {
    var bytes = new ByteArrayOutputStream();
    var lines = new ArrayList<byte[]>();
    lines.add(LogLine.of(mid, events.getFirst().at(), header.salvaging(damaged)));
    var noted = Stream.of(new Event.Mended(scrum.lastAt(), beyondOpening(left)));
    Stream.concat(events.stream(), noted)
        .forEach(event -> lines.add(LogLine.of(mid, lines.size(), 0, event)));
    for (byte[] line : lines) {
      bytes.writeBytes(line);
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
