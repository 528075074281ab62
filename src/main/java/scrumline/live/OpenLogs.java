package scrumline.live;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import scrumline.files.Lock;
import scrumline.files.Reason;
import scrumline.journal.Archive;
import scrumline.journal.Earlier;
import scrumline.journal.Stored;
import scrumline.journal.TeamLock;
import scrumline.scrum.Scrum;
import scrumline.team.SafeText;

/// The logs of one team while this program has their lock, and the scrum that can begin in them.
/// All of it waits for the disk.
record OpenLogs(Archive archive, Lock lock, NewScrum fresh) {
  /// Empty where another window has them.
  static Optional<OpenLogs> of(Archive archive, NewScrum fresh) throws IOException {
    return TeamLock.open(archive).map(lock -> new OpenLogs(archive, lock, fresh));
  }

  /// The scrum that was interrupted on this day. Those of other days that nobody closed are closed
  /// with a note; their agreements come back.
  Optional<Stored> interrupted(Instant now) throws IOException {
    var interrupted = archive.unfinished(fresh.date()).filter(Stored::hasBegun);
    var why = SafeText.of("Closed when the next scrum was opened.");
    archive.closeUnfinished(lock, interrupted, now, why);
    return interrupted;
  }

  /// What a new scrum takes over.
  Earlier earlier() throws IOException {
    return archive.earlier(fresh.date());
  }

  /// A new scrum in its lobby.
  Scrum lobby(Earlier earlier, Instant now) {
    return fresh.open(earlier, now);
  }

  /// Closes the interrupted scrum with a note and prepares a new one.
  Message beginAnew(Instant now) {
    try {
      var why = SafeText.of("Closed because a new scrum was begun on the same day.");
      archive.closeUnfinished(lock, Optional.empty(), now, why);
      return new Message.Begun(lobby(earlier(), now));
    } catch (IOException failed) {
      return new Message.NotBegun(Reason.brief(failed));
    }
  }

  /// What a person must know before the scrum begins.
  List<Warning> warnings(Earlier earlier, Instant now) {
    return Warning.also(lock, fresh.warnings(earlier, now));
  }

  Instant lastSeen(Stored interrupted, Instant now) {
    return interrupted.lastSeen(lock.lastSign(), now);
  }

  void close() {
    try {
      lock.close();
    } catch (IOException endsWithTheProgram) {
      // The system takes a lock back from a program that has ended.
    }
  }
}
