package scrumline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrumline.app.Folders;
import scrumline.files.Disk;
import scrumline.journal.Archive;
import scrumline.journal.Journal;
import scrumline.journal.Logged;
import scrumline.journal.Stored;

/// The meeting logs of all teams, the demo's too.
record Logs(Folders folders) {

  /// Newest first.
  List<Logged> list() throws IOException {
    var all = new ArrayList<Logged>();
    for (var archive : archives()) {
      all.addAll(archive.list());
    }
    Comparator<Logged> byTime = Comparator.comparing(one -> one.opened().orElse(Instant.EPOCH));
    all.sort(byTime.reversed());
    return all;
  }

  /// A log by its file, by the six letters that its name ends in, or `latest`.
  Stored find(String name) throws IOException, Failure {
    Optional<Stored> found = name.equals("latest") ? latest() : named(name);
    if (found.isEmpty()) {
      throw new Failure(
          name.equals("latest")
              ? "there is no meeting log yet in " + folders.logs() + "."
              : "there is no meeting log \"" + name + "\"; log list shows all of them.");
    }
    return found.get();
  }

  private Optional<Stored> latest() throws IOException {
    var all = new ArrayList<Stored>();
    for (var archive : archives()) {
      archive.latest().ifPresent(all::add);
    }
    return all.stream().max(Comparator.comparing(one -> one.scrum().orElseThrow().opened().at()));
  }

  private Optional<Stored> named(String name) throws IOException {
    var file = Path.of(name);
    if (Files.isRegularFile(file)) {
      return Optional.of(Journal.recover(Disk.local(), file));
    }
    for (var archive : archives()) {
      var found = archive.named(name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Archive> archives() throws IOException {
    var all = new ArrayList<Archive>();
    for (var logs : folders.allLogs()) {
      all.addAll(folders.archives(logs).all());
    }
    return all;
  }
}
