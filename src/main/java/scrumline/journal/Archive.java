package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.files.Places;
import scrumline.journal.line.Header;
import scrumline.journal.line.Slug;
import scrumline.scrum.Event;
import scrumline.team.SafeText;

/// The journals of one team, newest first: in the order in which their scrums took over from one
/// another, whatever a clock said. Nearly always only the newest one is read; of the others the
/// first line, once. For one thread.
public final class Archive {
  private final Disk disk;
  private final Places places;
  private final Shelf shelf;
  private final Links links;

  Archive(Disk disk, Places places) {
    this.disk = disk;
    this.places = places;
    this.shelf = new Shelf(disk, places);
    this.links = new Links(disk);
  }

  /// The archive of a team that begins: a folder of its own in `logs`, and in each of `refuges`.
  public static Archive of(Disk disk, Path logs, List<Path> refuges, SafeText team) {
    return new Archives(disk, logs, refuges).in(Slug.of(team.value()));
  }

  /// Whose logs these are; empty where there are none. A folder that cannot be read is somebody's.
  Optional<TeamFolder> whose() {
    String name = String.valueOf(folder().getFileName());
    try {
      var journals = newestFirst();
      return journals.isEmpty()
          ? Optional.empty()
          : Optional.of(new TeamFolder(name, journals.getFirst().stem(), shelf.team(journals)));
    } catch (IOException unreadable) {
      return Optional.of(new TeamFolder(name, "", Optional.empty()));
    }
  }

  public Path folder() {
    return places.folder();
  }

  /// The other folders that its journals went on in, where a disk failed. They may not be there
  /// now.
  public List<Path> elsewhere() throws IOException {
    return shelf.journals().stream()
        .flatMap(journal -> journal.files().stream())
        .map(file -> file.resolveSibling("."))
        .map(Path::normalize)
        .filter(place -> !place.equals(folder()))
        .distinct()
        .toList();
  }

  public Disk disk() {
    return disk;
  }

  Places places() {
    return places;
  }

  /// Begins the journal of a scrum; see [Journal#create].
  public Journal begin(
      Lock lock,
      Supplier<Header> header,
      Event.Opened opened,
      LongSupplier mono,
      Journal.Listener listener) {
    Supplier<Header> its = () -> header.get().of(opened.opening());
    return Journal.create(disk, places, lock, its, opened, mono, listener);
  }

  /// Goes on with a journal; see [Journal#resume].
  public Journal resume(
      Lock lock, Stored found, Instant now, LongSupplier mono, Journal.Listener listener) {
    return Journal.resume(disk, places, lock, found, now, mono, listener);
  }

  /// Every journal, each read whole, and whatever else bears such a name.
  public List<Logged> list() {
    return upkeep().list();
  }

  /// The newest journal that has a scrum.
  public Optional<Stored> latest() throws IOException {
    for (var journal : newestFirst()) {
      var found = shelf.read(journal);
      if (found.scrum().isPresent()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /// The journal of the scrum that is called `mid`.
  public Optional<Stored> named(String mid) throws IOException {
    for (var journal : shelf.journals()) {
      if (journal.mid().equals(mid)) {
        return Optional.of(shelf.read(journal));
      }
    }
    return Optional.empty();
  }

  /// Scrums that were not closed, newest first. Looking ends at one that was: before a scrum is
  /// begun, all that it follows are closed.
  public List<Stored> unfinished() throws IOException {
    var chain = chain();
    var unfinished = new ArrayList<Stored>();
    var closed = new HashSet<String>();
    for (var link : chain.newestFirst()) {
      if (closed.contains(link.name())) {
        continue;
      }
      var found = shelf.read(link.journal());
      if (found.isUnfinished()) {
        unfinished.add(found);
      } else if (found.scrum().isPresent() && !found.isReadOnly()) {
        closed.addAll(chain.wholeUpTo(link));
      }
    }
    return unfinished;
  }

  /// The newest scrum of that date that was not closed.
  public Optional<Stored> unfinished(LocalDate date) throws IOException {
    return unfinished().stream()
        .filter(found -> found.scrum().orElseThrow().opening().date().equals(date))
        .findFirst();
  }

  /// Closes every scrum that is not closed, but for `goesOn`, and notes why. Their agreements come
  /// back as those of any other scrum.
  public void closeUnfinished(Lock lock, Optional<Stored> goesOn, Instant now, SafeText why)
      throws IOException {
    for (var found : unfinished()) {
      if (goesOn.filter(it -> it.mid().equals(found.mid())).isEmpty()) {
        append(lock, found, now, List.of(new Event.Closed(now, Optional.of(why))));
      }
    }
  }

  /// Whether a window has this team's scrum open now: in its lobby, running, or just closed.
  public boolean isOpenSomewhere() throws IOException {
    return Lock.isHeld(folder());
  }

  /// Follows a journal that another window writes.
  public Tail tail(Stored found) {
    return new Tail(disk, places, found);
  }

  /// Adds events to a journal that nobody is writing, and returns when they are on the disk.
  public void append(Lock lock, Stored to, Instant now, List<Event> events) throws IOException {
    var lastSeen = to.lastSeen(lock.lastSign(), now);
    Appendix.add(to, now, lastSeen, events, told -> resume(lock, to, now, () -> 0, told));
  }

  /// What is done with the journals outside of a scrum.
  public Upkeep upkeep() {
    return new Upkeep(disk, places, shelf, links);
  }

  /// What a scrum of that date takes over.
  public Earlier earlier(LocalDate date) throws IOException {
    return new Handover(shelf, chain(), date).earlier();
  }

  private Chain chain() throws IOException {
    return links.chain(shelf.journals());
  }

  private List<Parts> newestFirst() throws IOException {
    return chain().newestFirst().stream().map(Link::journal).toList();
  }
}
