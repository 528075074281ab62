package scrumline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import scrumline.app.Detected;
import scrumline.app.Folders;
import scrumline.app.SafeLines;
import scrumline.app.Version;
import scrumline.files.Disk;
import scrumline.files.Reason;
import scrumline.journal.Archive;
import scrumline.journal.Archives;
import scrumline.live.LogWords;

@Command(
    name = "info",
    description = "Where everything is: version, folders, terminal, colours.",
    mixinStandardHelpOptions = true)
final class Whereabouts implements Callable<Integer> {
  private static final String EMPTIED = "a restart of this computer empties that folder";

  @Option(names = "--logs", paramLabel = "DIR", description = "The folder of the meeting logs")
  private @Nullable Path logs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var folders = Folders.of(System.getenv(), Optional.ofNullable(logs));
    row("version", Version.NUMBER);
    row("java", Runtime.version().toString());
    row("program", folders.image().toString());
    row("logs", folders.logs().toString());
    disk(folders.logs()).forEach(words -> row("", "(" + words + ")"));
    row("demo's logs", folders.demoLogs().toString());
    row("state", folders.state().toString());
    folders.allLogs().forEach(logs -> teams(folders.archives(logs)));
    Detected.in(System.getenv()).forEach(this::row);
    return 0;
  }

  /// What a person should know of the disk under a folder, or under where it would be made.
  private static List<String> disk(Path folder) {
    var disk = Disk.local();
    var words = new ArrayList<String>();
    try {
      if (!disk.lasts(folder)) {
        words.add(EMPTIED);
      }
      if (!disk.forceFolder(there(folder))) {
        words.add("its disk cannot confirm new files; wait some seconds after the first ✓");
      }
      return words.isEmpty()
          ? List.of("a restart keeps that folder; its disk confirms files")
          : words;
    } catch (IOException failed) {
      return List.of("its disk does not answer: " + Reason.brief(failed));
    }
  }

  private static Path there(Path folder) {
    var there = folder.toAbsolutePath();
    while (!Files.isDirectory(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  /// Every team that has logs: what it is called, its file, its folder.
  private void teams(Archives archives) {
    try {
      for (var team : archives.teams()) {
        row("team", LogWords.team(team).value());
        folders(archives.in(team.name()));
      }
    } catch (IOException failed) {
      row("team", "the logs cannot be read: " + Reason.of(failed));
    }
  }

  private void folders(Archive archive) throws IOException {
    row("", archive.folder().toString());
    if (!archive.disk().lasts(archive.folder())) {
      row("", "(" + EMPTIED + ")");
    }
    for (var place : archive.elsewhere()) {
      String there = Files.isDirectory(place) ? "" : ", which is not there now";
      row("", "also in " + place + there);
    }
  }

  private void row(String what, String value) {
    spec.commandLine()
        .getOut()
        .println(what + " ".repeat(14 - what.length()) + SafeLines.safe(value));
  }
}
