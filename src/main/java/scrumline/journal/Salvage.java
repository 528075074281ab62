package scrumline.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
import scrumline.team.SafeText;

/// What a damaged journal still says: every whole line of its scrum that this version can read,
/// each once and in the order of their numbers. The result begins a journal of its own; the damaged
/// file stays as it is.
record Salvage(Header header, List<Event> events, long bytesLeftBehind) {

  /// Writes it into a new file in that folder, and says where; empty where nothing can be saved.
  static Optional<Path> write(Disk disk, Path folder, Stored damaged, Instant now)
      throws IOException {
    var salvaged = Salvage.of(disk.read(damaged.file(), Integer.MAX_VALUE));
    if (salvaged.isEmpty()) {
      return Optional.empty();
    }
    var justAfter = salvaged.get().events().getFirst().at().plusSeconds(1);
    String slug = folder.getFileName().toString();
    var name = FileName.of(justAfter, slug, FileName.newMid(ThreadLocalRandom.current()));
    var target = folder.resolve(name.toString());
    var its = salvaged.get().inPlaceOf(damaged);
    return Optional.of(Publish.privately(disk, target, its.journal(name.mid(), now)));
  }

  /// Where the opening is among what is lost, the header's essentials are in its place, and where
  /// the header is, the opening. Empty where both are: nothing follows from the rest.
  static Optional<Salvage> of(byte[] bytes) {
    var facts = new ArrayList<LogLine.Fact>();
    Optional<LogLine.Head> head = Optional.empty();
    long left = 0;
    for (int from = 0; from < bytes.length; ) {
      int to = Recovery.endOfLine(bytes, from);
      var line = LogLine.read(bytes, from, to);
      if (line instanceof LogLine.Head it && head.isEmpty()) {
        head = Optional.of(it);
      } else if (line instanceof LogLine.Fact it && isNext(it, head, facts)) {
        facts.add(it);
      } else {
        left += to - from;
      }
      from = Math.min(bytes.length, to + 1);
    }
    var events = opened(facts, head);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    var header = head.map(LogLine.Head::header).orElseGet(() -> header(events.getFirst()));
    return Optional.of(new Salvage(header, events, left));
  }

  /// The events in their new order, the opening first; none where there is no opening.
  private static List<Event> opened(List<LogLine.Fact> facts, Optional<LogLine.Head> head) {
    boolean isOpened = !facts.isEmpty() && facts.getFirst().event() instanceof Event.Opened;
    var at = facts.stream().findFirst().map(fact -> fact.event().at());
    var lost = isOpened ? Optional.<Event.Opened>empty() : opening(head, at);
    return isOpened || lost.isPresent() ? renumbered(lost, facts) : List.of();
  }

  /// As the header has it; of a scrum of which nothing else is left, on the morning of its day.
  private static Optional<Event.Opened> opening(Optional<LogLine.Head> head, Optional<Instant> at) {
    return head.map(LogLine.Head::header)
        .flatMap(
            header ->
                header
                    .essentials()
                    .map(it -> it.date().atStartOfDay(header.zone()).toInstant())
                    .flatMap(morning -> header.opened(at.orElse(morning))));
  }

  private static Header header(Event opened) {
    var opening = ((Event.Opened) opened).opening();
    var header = Header.of("", opening.team().zone(), SafeText.EMPTY, "");
    return opening.follows().isEmpty() ? header : header.of(opening);
  }

  /// What follows from them; absent where this version cannot follow them.
  Optional<Scrum> scrum() {
    try {
      var scrum = Scrum.open((Event.Opened) events.getFirst());
      for (var event : events.subList(1, events.size())) {
        scrum = scrum.after(event);
      }
      return Optional.of(scrum);
    } catch (RuntimeException bug) {
      // One journal that cannot be folded must not block the next scrum.
      return Optional.empty();
    }
  }

  private Salvage inPlaceOf(Stored damaged) {
    var mid = FileName.parse(damaged.file()).map(FileName::mid).orElse(damaged.mid());
    return new Salvage(header.salvaging(mid), events, bytesLeftBehind);
  }

  /// The same as the lines of a new journal, with a note of what was left behind.
  byte[] journal(String mid, Instant now) {
    var bytes = new ByteArrayOutputStream();
    var lines = new ArrayList<byte[]>();
    lines.add(LogLine.of(mid, events.getFirst().at(), header));
    for (var event : noted(now)) {
      lines.add(LogLine.of(mid, lines.size(), 0, event));
    }
    for (byte[] line : lines) {
      bytes.writeBytes(line);
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  private List<Event> noted(Instant now) {
    return Stream.concat(events.stream(), Stream.of(new Event.Mended(now, bytesLeftBehind)))
        .toList();
  }

  /// Of a journal without its header the first line that can be read must be the opening.
  private static boolean isNext(
      LogLine.Fact fact, Optional<LogLine.Head> head, List<LogLine.Fact> before) {
    boolean opens = fact.seq() == 1 && fact.event() instanceof Event.Opened;
    if (!before.isEmpty()) {
      var last = before.getLast();
      return last.mid().equals(fact.mid()) && fact.seq() > last.seq() && !isOpening(fact);
    }
    boolean ours = head.map(it -> it.mid().equals(fact.mid())).orElse(true);
    boolean isKnown = head.flatMap(it -> it.header().essentials()).isPresent();
    return ours && (opens || isKnown && fact.seq() > 1 && !isOpening(fact));
  }

  private static boolean isOpening(LogLine.Fact fact) {
    return fact.event() instanceof Event.Opened;
  }

  /// What was taken back stays taken back under its new number; taking back what is lost means
  /// nothing.
  private static List<Event> renumbered(Optional<Event.Opened> opening, List<LogLine.Fact> facts) {
    Map<Long, Long> numbers = new HashMap<>();
    var events = new ArrayList<Event>(opening.stream().toList());
    for (var fact : facts) {
      var event = fact.event();
      if (event instanceof Event.Undone undone) {
        long number = numbers.getOrDefault(undone.seq(), 0L);
        event = new Event.Undone(undone.at(), number);
      }
      events.add(event);
      numbers.put(fact.seq(), (long) events.size());
    }
    return List.copyOf(events);
  }
}
