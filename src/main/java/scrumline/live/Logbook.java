package scrumline.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import scrumline.export.Format;
import scrumline.files.Lock;
import scrumline.files.Publish;
import scrumline.files.Reason;
import scrumline.journal.Archive;
import scrumline.journal.Door;
import scrumline.journal.Journal;
import scrumline.journal.Stored;
import scrumline.screen.Page;
import scrumline.screen.ResumePage;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.team.SafeText;

/// Where a session's events are written down. The journal's file is made with the first event, so
/// that looking into the lobby leaves nothing behind.
public final class Logbook {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Archive archive;
  private final Lock lock;
  private final NewScrum fresh;
  private final Time time;
  private final Consumer<Message> to;
  private final Told told;
  private final Optional<Stored> interrupted;
  private Optional<Journal> journal = Optional.empty();
  private final List<Warning> warnings;
  private final Instant lastSeen;
  private Scrum scrum;

  private Logbook(
      Archive archive,
      Lock lock,
      NewScrum fresh,
      Time time,
      Consumer<Message> to,
      Optional<Stored> interrupted)
      throws IOException {
    this.archive = archive;
    this.lock = lock;
    this.fresh = fresh;
    this.time = time;
    this.to = to;
    this.told = new Told(to);
    this.interrupted = interrupted;
    this.scrum =
        interrupted.isPresent()
            ? interrupted.get().scrum().orElseThrow()
            : fresh.open(archive, time.now());
    this.lastSeen =
        interrupted.map(it -> it.lastSeen(lock.lastSign(), time.now())).orElse(scrum.lastAt());
    this.warnings = Warning.also(lock, fresh.warnings(archive, time.now()));
  }

  /// Finds the scrum that was interrupted on this day, or prepares a new one. Scrums of other days
  /// that nobody closed are closed with a note; their agreements come back. Empty where another
  /// window has this team's logs open.
  public static Optional<Logbook> open(
      Archive archive, NewScrum fresh, Time time, Consumer<Message> to) throws IOException {
    var lock = Door.open(archive);
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    var interrupted = archive.unfinished(fresh.date()).filter(Stored::hasBegun);
    var why = SafeText.of("Closed when the next scrum was opened.");
    archive.closeUnfinished(lock.get(), interrupted, time.now(), why);
    return Optional.of(new Logbook(archive, lock.get(), fresh, time, to, interrupted));
  }

  Scrum scrum() {
    return scrum;
  }

  /// What is asked before all else; absent where it is the lobby.
  Optional<Page> firstPage() {
    return interrupted.map(_ -> new ResumePage(lastSeen));
  }

  /// When the program that was interrupted was last known to run.
  Instant lastSeen() {
    return lastSeen;
  }

  /// Shows on the disk that the program is running, so that after a crash the scrum can be
  /// continued from there. Not before an event was saved: until then nothing in that scrum was
  /// running. Waits for the disk, and may be called on any thread.
  public void sign() {
    lock.sign(told.hasWritten() ? Optional.of(time.now()) : Optional.empty());
  }

  /// What a person must know before the scrum begins.
  List<Warning> warnings() {
    return warnings;
  }

  /// Whether anything was written down in this session.
  public boolean wrote() {
    return journal.isPresent();
  }

  /// Where the journal is, or will be.
  public Path place() {
    return journal.map(Journal::file).orElse(archive.folder());
  }

  /// Hands the event over and returns at once; whether it was saved arrives as a message. `before`
  /// is the scrum that it happens to; the answer is the scrum that it is applied to, which is
  /// another where the journal had an unfinished line to set aside.
  Scrum write(Scrum before, Event event) {
    boolean first = journal.isEmpty();
    var writing = journal.orElseGet(this::begin);
    var base = first ? writing.begun() : before;
    writing.append(base.seq() + 1, event);
    return base;
  }

  /// The number of the last event that is safe on the disk.
  long savedUpTo() {
    return journal.map(Journal::saved).orElse(scrum.seq());
  }

  /// Where the logs of this team are kept.
  public Path home() {
    return archive.folder();
  }

  private Journal begin() {
    var now = time.now();
    var begun =
        interrupted.isPresent() && scrum == interrupted.get().scrum().orElseThrow()
            ? archive.resume(lock, interrupted.get(), now, this::millis, told)
            : archive.begin(lock, fresh.header().get(), scrum.opened(), this::millis, told);
    journal = Optional.of(begun);
    return begun;
  }

  private long millis() {
    return time.monotonic().toMillis();
  }

  /// Closes the interrupted scrum with a note and prepares a new one.
  void beginAnew(Instant now) {
    try {
      var why = SafeText.of("Closed because a new scrum was begun on the same day.");
      archive.closeUnfinished(lock, Optional.empty(), now, why);
      scrum = fresh.open(archive, now);
    } catch (IOException failed) {
      to.accept(new Message.SaveFailed(scrum.seq(), Reason.of(failed)));
    }
  }

  void retry() {
    journal.ifPresent(Journal::retry);
  }

  /// Goes on in the folder that the program was started in, and says so; its path is for no window
  /// that others see.
  String saveElsewhere() {
    journal.ifPresent(one -> one.moveTo(Path.of("").toAbsolutePath()));
    return "Trying in the folder that you started in …";
  }

  /// Writes the meeting log for the team into the folder that the program was started in, and says
  /// where, or why not.
  String export(Scrum now) {
    var target = Path.of("scrum-" + now.opening().date() + "." + Format.LOG.getFirst().word());
    try {
      byte[] text = Format.forTeam(now).getBytes(StandardCharsets.UTF_8);
      return "Wrote " + Publish.publish(archive.disk(), target.toAbsolutePath(), text, false) + ".";
    } catch (IOException failed) {
      return "The log could not be written here: " + Reason.of(failed) + ".";
    }
  }

  /// Waits until everything is on the disk; false where something is not.
  public boolean close() {
    boolean saved = journal.map(one -> one.close(PATIENCE)).orElse(true);
    try {
      lock.close();
    } catch (IOException endsWithTheProgram) {
      // The system takes a lock back from a program that has ended.
    }
    return saved;
  }
}
