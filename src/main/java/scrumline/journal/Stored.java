package scrumline.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import scrumline.journal.line.Header;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;

/// A journal as it was found on the disk. Reading it changed nothing. `scrum` is the fold of its
/// events; absent where the program ended before the first one was saved.
public record Stored(Path file, Optional<Scrum> scrum, Contents contents) {
  /// A scrum that is held for another day (`--date`) is held within so many days of it.
  private static final int MOST_DAYS = 31;

  static Stored of(Path file, Contents contents) {
    return of(file, contents, Optional.empty(), 0);
  }

  /// One that was not read, and why.
  static Stored unread(Path file, LogProblem why) {
    return new Stored(file, Optional.empty(), Contents.none(why));
  }

  /// The same where it has a scrum. A file that has none is never taken for one in which nothing
  /// happened: why nothing can be told from it is its problem.
  Stored judged() {
    return scrum.isPresent() || isReadOnly()
        ? this
        : new Stored(file, scrum, contents.endingAfter(0, contents.nothing()));
  }

  /// What the file says when its bytes are these now. Of a file that has only grown, what was read
  /// before is neither read nor folded again.
  Stored grown(byte[] bytes) {
    return contents.begins(bytes)
        ? of(file, Recovery.of(bytes, contents), scrum, events().size())
        : of(file, Recovery.of(bytes));
  }

  /// `begun` is the fold of the first `count` events.
  private static Stored of(Path file, Contents contents, Optional<Scrum> begun, int count) {
    var scrum = begun;
    try {
      for (var event : contents.events().subList(count, contents.events().size())) {
        scrum = Optional.of(scrum.isEmpty() ? first(event) : scrum.get().after(event));
        count++;
      }
    } catch (RuntimeException bug) {
      // One journal that cannot be folded must not block the next scrum.
      var problem = new LogProblem.NotUnderstood(count + 2, bug.toString());
      return new Stored(file, scrum, contents.endingAfter(count, problem));
    }
    return new Stored(file, scrum, contents);
  }

  private static Scrum first(Event event) {
    return Scrum.open((Event.Opened) event);
  }

  /// Event number `seq` at index `seq − 1`.
  public List<Event> events() {
    return contents.events();
  }

  public Optional<Header> header() {
    return contents.header();
  }

  /// The scrum as its first events left it; only where it has more than so many.
  Scrum scrumAfter(int count) {
    var begun = first(events().getFirst());
    for (var event : events().subList(1, Math.max(1, count))) {
      begun = begun.after(event);
    }
    return begun;
  }

  /// As its lines say; where none of them can, as its name does.
  public String mid() {
    return contents.mid().isEmpty() ? calledMid() : contents.mid();
  }

  /// As its name says, by which others name it; where that is no journal's, as its lines do.
  String calledMid() {
    return FileName.parse(file).map(FileName::mid).orElse(contents.mid());
  }

  /// Why it can only be read; empty where it can be written on.
  public List<LogProblem> problems() {
    return contents.problems();
  }

  /// Whether something that was agreed may be missing in it; of an empty one nothing tells that.
  public boolean mayMiss() {
    return problems().stream()
        .map(LogProblem::kind)
        .anyMatch(kind -> kind != LogProblem.Kind.EMPTY && kind != LogProblem.Kind.NO_LOG);
  }

  /// Whether it bears a name that a journal has.
  public boolean hasLogName() {
    return FileName.parse(file).isPresent();
  }

  /// Whether an agreement may stand in what cannot be read of it.
  boolean isInPart() {
    return !problems().stream().allMatch(LogProblem::isHarmless);
  }

  boolean isOf(LogProblem.Kind kind) {
    return problems().stream().anyMatch(problem -> problem.kind() == kind);
  }

  public boolean isReadOnly() {
    return !problems().isEmpty();
  }

  /// A lobby in which nothing was done is not worth a question.
  public boolean hasBegun() {
    return scrum.filter(Stored::hasBegun).isPresent();
  }

  private static boolean hasBegun(Scrum scrum) {
    boolean isTyped = !scrum.minutes().drafts().isEmpty();
    return scrum.talk().state() != Talk.State.LOBBY || !scrum.history().isEmpty() || isTyped;
  }

  /// When its program was last known to run, seen from `now`: at the last event, or later where a
  /// `sign` of life came later. One that was left on purpose ran no longer than that, and a sign
  /// from a time that has not come yet says nothing. Only of one that has a scrum.
  public Instant lastSeen(Instant sign, Instant now) {
    var last = scrum.orElseThrow().lastAt();
    boolean isLeft = events().getLast() instanceof Event.Left;
    return isLeft || sign.isBefore(last) || sign.isAfter(now) ? last : sign;
  }

  /// Bytes of an unfinished line at its end, which will be set aside when it is written on.
  public long bytesSetAside() {
    return isReadOnly() ? 0 : contents.bytes().length - contents.length();
  }

  /// Whether the scrum could go on: it was not closed, and the journal can be written on.
  public boolean isUnfinished() {
    return !isReadOnly() && scrum.filter(it -> it.talk().state() != Talk.State.OVER).isPresent();
  }

  /// The day of its scrum; only of one that has a scrum.
  LocalDate date() {
    return scrum.orElseThrow().opening().date();
  }

  /// The numbers of that date's agreements; none if it is another date's scrum. Where a part or a
  /// line of it cannot be read, those that it may have given out are passed over.
  GivenOut givenOut(LocalDate date) {
    int hidden = problems().stream().mapToInt(LogProblem::mayHide).max().orElse(0);
    if (scrum.isEmpty()) {
      int most = isOf(LogProblem.Kind.NO_LOG) ? hidden : LogProblem.MOST_AGREED;
      return mayBeOf(date) ? new GivenOut(0, most) : GivenOut.NONE;
    }
    var torn = new Event.Mended(scrum.get().lastAt(), bytesSetAside());
    int last = scrum.get().after(torn).minutes().lastNumber();
    return date().equals(date) ? new GivenOut(last, hidden) : GivenOut.NONE;
  }

  /// As far as its name tells, which has the day on which it was held.
  private boolean mayBeOf(LocalDate date) {
    return FileName.parse(file)
        .flatMap(FileName::opened)
        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, date)) <= MOST_DAYS)
        .isPresent();
  }
}
