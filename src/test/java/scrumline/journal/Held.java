package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.scrum.Agreement;
import scrumline.scrum.Event;
import scrumline.scrum.Opening;
import scrumline.team.SafeText;

/// Scrums that are held one after another; each takes over from those that are in the archive.
record Held(Archive archive, Lock lock) {
  static Held in(Archive archive, Lock lock) {
    return new Held(archive, lock);
  }

  /// A log with one bit changed, for every seventh byte of its first two lines.
  static List<byte[]> flippedInTwoLines(Path log) throws IOException {
    byte[] whole = Files.readAllBytes(log);
    int header = Recovery.endOfLine(whole, 0);
    int opening = Recovery.endOfLine(whole, header + 1);
    var each = new ArrayList<byte[]>();
    for (int at = 0; at < opening; at += 7) {
      byte[] flipped = whole.clone();
      flipped[at == header ? at - 1 : at] ^= 4;
      each.add(flipped);
    }
    return each;
  }

  /// A scrum that began, with the sample's items besides what earlier ones left open.
  Path scrum(Instant at, LocalDate date, int firstNumber, Event... events) throws IOException {
    var earlier = archive.earlier(date);
    var sample = Kinds.opened(date, firstNumber).opening();
    var opening = sample.following(earlier.follows(), earlier.knownParts());
    return scrum(at, opening, events);
  }

  /// A scrum that began with what earlier ones left open, and was closed.
  Path monday(Instant at, LocalDate date, List<Event> events) throws IOException {
    var earlier = archive.earlier(date);
    var sample = Kinds.opened(date, earlier.firstNumber()).opening();
    var opening =
        new Opening(
            sample.team(),
            date,
            sample.week(),
            earlier.items(),
            earlier.inForce(),
            sample.order(),
            sample.seed(),
            earlier.firstNumber(),
            sample.former(),
            earlier.remembered());
    var all = new ArrayList<>(events);
    all.add(closed());
    var following = opening.following(earlier.follows(), earlier.knownParts());
    return scrum(at, following, all.toArray(Event[]::new));
  }

  private Path scrum(Instant at, Opening opening, Event... events) {
    var told = new Acknowledged();
    var opened = new Event.Opened(at, opening);
    var journal = archive.begin(lock, () -> Kinds.HEADER, opened, () -> 0, told);
    journal.append(2, new Event.Started(Kinds.at(60)));
    long seq = 2;
    for (var event : events) {
      journal.append(++seq, event);
    }
    assertTrue(journal.close(Duration.ofSeconds(10)));
    return journal.file();
  }

  static Event closed() {
    return new Event.Closed(Kinds.at(900), Optional.empty());
  }

  static Event agreed(LocalDate date, int number) {
    return agreed(date, number, "call");
  }

  static Event agreed(LocalDate date, int number, String text) {
    var due = date.plusDays(7);
    var sam = SafeText.of("Sam");
    return new Event.Agreed(
        Kinds.at(70),
        new Agreement.Commitment(date + "/" + number, "sam", sam, SafeText.of(text), due));
  }

  /// A stick that the log of the first scrum goes on, after one agreement; and the scrums of the
  /// weeks after it.
  static final class Stick {
    private static final int LINES_AT_HOME = 4;

    private final Path logs;
    private final Path folder;
    private final Path drawer;
    private final Lock lock;
    private FileName name;
    private int weeks;

    Stick(Path temp, Lock lock) {
      this.logs = temp.resolve("logs");
      this.folder = temp.resolve("stick");
      this.drawer = temp.resolve("drawer");
      this.lock = lock;
    }

    /// As another start of the program finds it.
    Archive archive() {
      return Archive.of(Disk.local(), logs, List.of(), Kinds.TEAM);
    }

    /// A scrum that was closed; its log has one agreement, a, at home and all of it on the stick.
    void goneOn(Event... later) throws IOException {
      var events = new ArrayList<Event>(List.of(agreed(Kinds.DATE, 1, "a")));
      events.addAll(List.of(later));
      var home = in(archive(), lock).monday(Kinds.AT, Kinds.DATE, events);
      name = FileName.parse(home).orElseThrow();
      byte[] all = Files.readAllBytes(home);
      put(folder, 2, all);
      Files.write(home, lines(all, LINES_AT_HOME));
    }

    /// Another part of the same log.
    void put(Path there, int number, byte[] bytes) throws IOException {
      var part = Files.createDirectories(there).resolve(name.withPart(number).toString());
      Files.write(part, bytes);
      new Signpost(part).put(Disk.local(), archive().folder());
    }

    Path file() {
      return folder.resolve(name.withPart(2).toString());
    }

    String mid() {
      return name.mid();
    }

    void away() throws IOException {
      Files.move(folder, drawer);
    }

    void back() throws IOException {
      Files.move(drawer, folder);
    }

    /// The scrum of the next week.
    Path held(Event... events) throws IOException {
      weeks++;
      var at = Kinds.AT.plus(Duration.ofDays(7L * weeks));
      return in(archive(), lock).monday(at, week(weeks), List.of(events));
    }

    /// What the scrum of the next week would take over.
    Earlier earlier() throws IOException {
      return archive().earlier(week(weeks + 1));
    }

    List<String> left() throws IOException {
      return earlier().items().stream().map(item -> item.text().value()).toList();
    }

    static LocalDate week(int number) {
      return Kinds.DATE.plusWeeks(number);
    }

    static byte[] lines(byte[] all, int count) {
      int end = 0;
      for (int line = 0; line < count; line++) {
        end = Recovery.endOfLine(all, end) + 1;
      }
      return Arrays.copyOf(all, end);
    }
  }
}
