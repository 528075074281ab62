package scrumline.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import scrumline.journal.Archive;
import scrumline.journal.Journal;
import scrumline.journal.Stored;
import scrumline.screen.Page;
import scrumline.screen.ResumePage;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;

/// Where a session's events are written down. The journal's file is made with the first event, so
/// that looking into the lobby leaves nothing behind.
public final class Logbook {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final OpenLogs logs;
  private final Time time;
  private final Errands errands;
  private final Path here;
  private final ToLoop told;
  private final Optional<Stored> interrupted;
  private Optional<Journal> journal = Optional.empty();
  private final List<Warning> warnings;
  private final Instant lastSeen;
  private Scrum scrum;

  private Logbook(OpenLogs logs, Time time, Consumer<Message> to, Path here) throws IOException {
    this.logs = logs;
    this.time = time;
    this.errands = new Errands(to);
    this.here = here;
    this.told = new ToLoop(to);
    this.interrupted = logs.interrupted(time.now());
    var earlier = logs.earlier();
    this.scrum =
        interrupted.isPresent()
            ? interrupted.get().scrum().orElseThrow()
            : logs.lobby(earlier, time.now());
    this.lastSeen = interrupted.map(it -> logs.lastSeen(it, time.now())).orElse(scrum.lastAt());
    this.warnings = logs.warnings(earlier, time.now());
  }

  /// Finds the scrum that was interrupted on this day, or prepares a new one. Empty where another
  /// window has this team's logs open.
  public static Optional<Logbook> open(
      Archive archive, NewScrum fresh, Time time, Consumer<Message> to) throws IOException {
    return open(archive, fresh, time, to, Path.of("").toAbsolutePath());
  }

  /// The same for a program that was started in folder `here`.
  static Optional<Logbook> open(
      Archive archive, NewScrum fresh, Time time, Consumer<Message> to, Path here)
      throws IOException {
    var logs = OpenLogs.of(archive, fresh);
    return logs.isPresent()
        ? Optional.of(new Logbook(logs.get(), time, to, here))
        : Optional.empty();
  }

  Scrum scrum() {
    return scrum;
  }

  /// What is asked before all else; absent where it is the lobby.
  Optional<Page> firstPage() {
    return interrupted.map(it -> new ResumePage(lastSeen, it.bytesSetAside()));
  }

  /// When the program that was interrupted was last known to run.
  Instant lastSeen() {
    return lastSeen;
  }

  /// Shows on the disk that the program is running, so that after a crash the scrum can be
  /// continued from there. Not before an event was saved: until then nothing in that scrum was
  /// running. Waits for the disk, and may be called on any thread.
  public void sign() {
    logs.lock().sign(told.hasWritten() ? Optional.of(time.now()) : Optional.empty());
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
    return journal.map(Journal::file).orElse(logs.archive().folder());
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

  /// After it was closed: whether the next start finds what was written.
  public boolean isFound() {
    return journal.map(Journal::isFound).orElse(true);
  }

  /// What the disk said when it refused the last events; absent where it has not, or has taken them
  /// since.
  public Optional<IOException> refusal() {
    return told.refusal();
  }

  /// Where the logs of this team are kept.
  public Path home() {
    return logs.archive().folder();
  }

  private Journal begin() {
    var now = time.now();
    var begun =
        interrupted.isPresent() && scrum == interrupted.get().scrum().orElseThrow()
            ? logs.archive().resume(logs.lock(), interrupted.get(), now, this::millis, told)
            : logs.archive()
                .begin(logs.lock(), logs.fresh().header(), scrum.opened(), this::millis, told);
    journal = Optional.of(begun);
    return begun;
  }

  private long millis() {
    return time.monotonic().toMillis();
  }

  /// Closes the interrupted scrum with a note and prepares a new one; the answer is a message.
  void beginAnew(Instant now) {
    errands.run(() -> logs.beginAnew(now));
  }

  /// From now on this one is written down.
  void begin(Scrum other) {
    scrum = other;
  }

  /// Writes the document for the team; what became of it is a message.
  void export(Scrum now) {
    var document = new MeetingLog(logs.archive().disk(), here);
    errands.run(() -> new Message.Wrote(document.write(now)));
  }

  void retry() {
    journal.ifPresent(Journal::retry);
  }

  /// Goes on in the folder that the program was started in.
  void saveElsewhere() {
    journal.ifPresent(one -> one.moveTo(here));
  }

  /// Waits until everything is on the disk; false where something is not.
  public boolean close() {
    errands.end(PATIENCE);
    boolean saved = journal.map(one -> one.close(PATIENCE)).orElse(true);
    logs.close();
    return saved;
  }
}
