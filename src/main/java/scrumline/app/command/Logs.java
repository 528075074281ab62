package scrumline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import scrumline.app.Folders;
import scrumline.files.Disk;
import scrumline.journal.Archive;
import scrumline.journal.Journal;
import scrumline.journal.Logged;
import scrumline.journal.Stored;
import scrumline.live.LogTrouble;

/// The meeting logs of all teams, the demo's too.
record Logs(Folders folders) {
  /// Newest first.
  List<Logged> list() throws IOException {
    var teams = new ArrayList<List<Logged>>();
    for (var archive : archives()) {
      teams.add(archive.list());
    }
    return merged(teams);
  }

  /// Each team's stay in the order of their scrums, whatever a clock said; those of different teams
  /// stand by their time.
  static List<Logged> merged(List<List<Logged>> teams) {
    var rest = new ArrayList<Deque<Logged>>();
    teams.forEach(logs -> rest.add(new ArrayDeque<>(logs)));
    Comparator<Deque<Logged>> byTime =
        Comparator.comparing(logs -> logs.getFirst().opened().orElse(Instant.EPOCH));
    var all = new ArrayList<Logged>();
    for (rest.removeIf(Deque::isEmpty); !rest.isEmpty(); rest.removeIf(Deque::isEmpty)) {
      all.add(Collections.max(rest, byTime).removeFirst());
    }
    return all;
  }

  /// A log that has a scrum to be read, with all that can be read of it: by its file, by the six
  /// letters that its name ends in, or `latest`. What is wrong with it, or with newer ones that
  /// were passed over, is told on `err`.
  Stored find(String name, PrintWriter err) throws IOException, Failure {
    var log = name.equals("latest") ? latest(err) : named(name);
    if (log.scrum().isEmpty()) {
      throw new Failure(trouble(log));
    }
    if (log.isReadOnly()) {
      err.println("scrumline: " + trouble(log));
    }
    return log;
  }

  /// Says that there are some, where there are.
  private String readable() throws IOException {
    return list().isEmpty() ? "yet " : "that can be read ";
  }

  private static String trouble(Stored log) {
    return log.file() + ": " + LogTrouble.whole(Logged.of(log));
  }

  private Stored latest(PrintWriter err) throws IOException, Failure {
    var all = new ArrayList<Stored>();
    for (var archive : archives()) {
      for (var log : archive.upkeep().newest()) {
        if (log.scrum().isPresent()) {
          all.add(log);
        } else {
          err.println("scrumline: " + trouble(log));
        }
      }
    }
    if (all.isEmpty()) {
      throw new Failure("there is no meeting log " + readable() + "in " + folders.logs() + ".");
    }
    return Collections.max(all, byTime(Instant.now()));
  }

  /// One from the future says only that a clock was wrong, and stands behind all others.
  private static Comparator<Stored> byTime(Instant now) {
    Comparator<Stored> byClock = Comparator.comparing(one -> !opened(one).isAfter(now));
    return byClock.thenComparing(Logs::opened);
  }

  private static Instant opened(Stored log) {
    return log.scrum().orElseThrow().opened().at();
  }

  private Stored named(String name) throws IOException, Failure {
    var file = Path.of(name);
    if (Files.isRegularFile(file)) {
      return NoLog.refuse(Journal.rescue(Disk.local(), file.toRealPath()), name);
    }
    var placed = inArchives(name);
    return placed.archive().upkeep().rescued(placed.log());
  }

  /// A log, and the archive of the folder that it lies in.
  record Placed(Archive archive, Stored log) {}

  /// A log by its file or by the six letters that its name ends in.
  Placed placed(String name) throws IOException, Failure {
    var file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      return inArchives(name);
    }
    var real = file.toRealPath();
    var log = NoLog.refuse(Journal.recover(Disk.local(), real), name);
    var folder = Disk.folderOf(real);
    var archives = folders.archives(Disk.folderOf(folder));
    return new Placed(archives.in(folder.getFileName().toString()), log);
  }

  private Placed inArchives(String name) throws IOException, Failure {
    for (var archive : archives()) {
      var found = archive.named(name);
      if (found.isPresent()) {
        return new Placed(archive, found.get());
      }
    }
    throw NoLog.called(name);
  }

  /// Whether it is the folder of a team's logs, and no other that a log was named in.
  boolean has(Archive archive) throws IOException {
    for (var its : archives()) {
      if (Files.isDirectory(its.folder()) && Files.isSameFile(its.folder(), archive.folder())) {
        return true;
      }
    }
    return false;
  }

  /// The newest damaged log that no other has the place of.
  Optional<Placed> newestDamaged() throws IOException {
    for (var archive : archives()) {
      var found = archive.upkeep().damaged();
      if (found.isPresent()) {
        return found.map(log -> new Placed(archive, log));
      }
    }
    return Optional.empty();
  }

  /// Those of the folders that are called so.
  List<Archive> ofTeam(String id) throws IOException, Failure {
    var its =
        archives().stream()
            .filter(archive -> archive.folder().getFileName().toString().equals(id))
            .toList();
    if (its.isEmpty()) {
      throw new Failure("there are no logs of \"" + id + "\"; log list has the teams' ids.");
    }
    return its;
  }

  List<Archive> archives() throws IOException {
    if (Files.exists(folders.logs()) && !Files.isDirectory(folders.logs())) {
      String why = "this is no folder, and the logs should be in it; move it away";
      throw new FileSystemException(folders.logs().toString(), null, why);
    }
    var all = new ArrayList<Archive>();
    for (var logs : folders.allLogs()) {
      all.addAll(folders.archives(logs).all());
    }
    return all;
  }
}
