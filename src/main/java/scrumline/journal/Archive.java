package scrumline.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import scrumline.scrum.Carried;
import scrumline.scrum.Event;
import scrumline.team.SafeText;

/// The journals of one team, newest first. Nearly always only the newest one is read; of the others
/// the name, and the first few lines where their date matters.
public record Archive(Disk disk, Places places) {
  /// The header and the beginning of the opening are well within.
  private static final int BEGINNING = 4096;

  /// The archive of a team: a folder of its own in `logs`, and in each of `refuges`.
  public static Archive of(Disk disk, Path logs, List<Path> refuges, SafeText team) {
    String slug = Slug.of(team.value());
    var elsewhere = refuges.stream().map(refuge -> refuge.toAbsolutePath().resolve(slug)).toList();
    return new Archive(disk, new Places(logs.toAbsolutePath().resolve(slug), elsewhere));
  }

  /// The archives of all teams that have a folder in `logs`.
  public static List<Archive> all(Disk disk, Path logs, List<Path> refuges) throws IOException {
    var all = new ArrayList<Archive>();
    for (var folder : disk.list(logs.toAbsolutePath())) {
      String slug = folder.getFileName().toString();
      var elsewhere =
          refuges.stream().map(refuge -> refuge.toAbsolutePath().resolve(slug)).toList();
      all.add(new Archive(disk, new Places(folder, elsewhere)));
    }
    all.sort(Comparator.comparing(archive -> archive.folder().toString()));
    return all;
  }

  public Path folder() {
    return places.folder();
  }

  /// Begins the journal of a scrum; see [Journal#create].
  public Journal begin(
      Lock lock, Header header, Event.Opened opened, LongSupplier mono, Journal.Listener listener) {
    return Journal.create(disk, places, lock, header, opened, mono, listener);
  }

  /// Goes on with a journal; see [Journal#resume].
  public Journal resume(
      Lock lock, Recovered found, Instant now, LongSupplier mono, Journal.Listener listener) {
    return Journal.resume(disk, places, lock, found, now, mono, listener);
  }

  /// Every journal, each read whole.
  public List<Logged> list() throws IOException {
    var list = new ArrayList<Logged>();
    for (var journal : journals()) {
      list.add(Logged.of(journal.recover(disk)));
    }
    return list;
  }

  /// The newest journal that has a scrum.
  public Optional<Recovered> latest() throws IOException {
    for (var journal : journals()) {
      var found = journal.recover(disk);
      if (found.scrum().isPresent()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /// The journal of the scrum that is called `mid`.
  public Optional<Recovered> named(String mid) throws IOException {
    for (var journal : journals()) {
      if (journal.mid().equals(mid)) {
        return Optional.of(journal.recover(disk));
      }
    }
    return Optional.empty();
  }

  /// Scrums that were not closed, newest first. Looking ends at one that was: before a scrum is
  /// begun, all older ones are closed.
  public List<Recovered> unfinished() throws IOException {
    var unfinished = new ArrayList<Recovered>();
    for (var journal : journals()) {
      var found = journal.recover(disk);
      if (found.isUnfinished()) {
        unfinished.add(found);
      } else if (found.scrum().isPresent() && !found.isReadOnly()) {
        break;
      }
    }
    return unfinished;
  }

  /// The newest scrum of that date that was not closed.
  public Optional<Recovered> unfinished(LocalDate date) throws IOException {
    return unfinished().stream()
        .filter(found -> found.scrum().orElseThrow().opening().date().equals(date))
        .findFirst();
  }

  /// Closes every scrum that is not closed, but for `goesOn`, and notes why. Their agreements come
  /// back as those of any other scrum.
  public void closeUnfinished(Lock lock, Optional<Recovered> goesOn, Instant now, SafeText why)
      throws IOException {
    for (var found : unfinished()) {
      if (goesOn.filter(it -> it.mid().equals(found.mid())).isEmpty()) {
        append(lock, found, now, List.of(new Event.Closed(now, Optional.of(why))));
      }
    }
  }

  /// Adds events to a journal that nobody is writing, and returns when they are on the disk.
  public void append(Lock lock, Recovered to, Instant now, List<Event> events) throws IOException {
    Appendix.add(to, now, events, told -> resume(lock, to, now, () -> 0, told));
  }

  /// What a scrum of that date takes over.
  public Earlier earlier(LocalDate date) throws IOException {
    var unread = new ArrayList<Recovered>();
    Optional<Recovered> from = Optional.empty();
    int lastNumber = 0;
    for (var journal : journals()) {
      if (from.isPresent() && !mayBeOf(date, journal)) {
        continue;
      }
      var found = journal.recover(disk);
      if (from.isEmpty() && found.scrum().isPresent()) {
        from = Optional.of(found);
      } else if (from.isEmpty() && found.isReadOnly()) {
        unread.add(found);
      }
      lastNumber = Math.max(lastNumber, lastNumber(found, date));
    }
    var carried =
        from.flatMap(Recovered::scrum)
            .map(scrum -> Carried.from(scrum, date))
            .orElse(new Carried(List.of(), List.of()));
    return new Earlier(from, carried, lastNumber + 1, List.copyOf(unread));
  }

  private static int lastNumber(Recovered found, LocalDate date) {
    return found
        .scrum()
        .filter(scrum -> scrum.opening().date().equals(date))
        .map(scrum -> scrum.minutes().lastNumber())
        .orElse(0);
  }

  /// True as well where the date is not where it ought to be; the whole journal then tells.
  private boolean mayBeOf(LocalDate date, Parts journal) throws IOException {
    byte[] bytes = disk.read(journal.files().getLast(), BEGINNING);
    String beginning = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = beginning.indexOf(LineOut.BEFORE_DATE);
    return at < 0 || beginning.startsWith(date.toString(), at + LineOut.BEFORE_DATE.length());
  }

  private List<Parts> journals() throws IOException {
    Map<String, List<Path>> byStem = new TreeMap<>(Comparator.reverseOrder());
    for (var folder : places.all()) {
      for (var file : disk.list(folder)) {
        FileName.parse(file)
            .ifPresent(
                name -> byStem.computeIfAbsent(name.stem(), _ -> new ArrayList<>()).add(file));
      }
    }
    return byStem.values().stream().map(Parts::of).toList();
  }
}
