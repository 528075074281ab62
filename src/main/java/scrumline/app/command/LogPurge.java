package scrumline.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scrumline.app.Folders;
import scrumline.app.TeamInput;
import scrumline.files.Lock;
import scrumline.journal.Archive;
import scrumline.journal.Logged;
import scrumline.journal.Purge;
import scrumline.team.Counted;

@Command(
    name = "purge",
    description = "Throws away old meeting logs, after it has shown which and asked.",
    mixinStandardHelpOptions = true)
final class LogPurge implements Callable<Integer> {
  @Parameters(
      paramLabel = "TEAM",
      arity = "0..1",
      description = "A team file, or a team's id as log list has it (default: all teams)")
  private @Nullable String team;

  @Option(
      names = "--older-than",
      paramLabel = "AGE",
      required = true,
      converter = DayOfAge.class,
      description = "90d, 12w, 6m or 2y, or a date: logs of scrums before that day")
  private LocalDate before;

  @Option(names = "--yes", description = "Do not ask")
  private boolean yes;

  @Option(names = "--logs", paramLabel = "DIR", description = "The folder of the meeting logs")
  private @Nullable Path logs;

  @Spec private CommandSpec spec;

  /// The old logs of one team, held against everybody else until they are gone.
  private record Held(Archive archive, Lock lock, Purge purge) {}

  @Override
  public Integer call() throws IOException, Failure {
    var out = spec.commandLine().getOut();
    var held = new ArrayList<Held>();
    try {
      for (var archive : archives()) {
        hold(archive).ifPresent(held::add);
      }
      return purge(held, out);
    } finally {
      for (var one : held) {
        one.lock.close();
      }
    }
  }

  private int purge(List<Held> held, PrintWriter out) throws IOException, Failure {
    var old = held.stream().flatMap(one -> one.purge.goes().stream()).toList();
    held.forEach(one -> one.purge.stays().forEach(kept -> out.println(row(kept))));
    if (old.isEmpty()) {
      out.println("No log of a scrum before " + before + " can go.");
      return 0;
    }
    old.forEach(one -> out.println(row(one)));
    String what = what(old);
    if (!yes && !agrees("Throw away " + what + " for good? (y/N) ", out)) {
      out.println("Nothing was thrown away.");
      return 0;
    }
    for (var one : held) {
      one.archive.upkeep().purge(one.lock, one.purge);
    }
    out.println("Threw away " + what + ".");
    out.println("The disk, and backups of it, may keep what was in them; see SECURITY.md.");
    return 0;
  }

  private List<Archive> archives() throws IOException, Failure {
    var folders = Folders.of(System.getenv(), Optional.ofNullable(logs));
    if (team == null) {
      return new Logs(folders).archives();
    }
    var file = Path.of(team);
    if (Files.isRegularFile(file)) {
      var input = TeamInput.load(file);
      if (input.team().isEmpty()) {
        input.report(spec.commandLine().getErr());
        throw new Failure("the team file could not be read.");
      }
      return List.of(folders.logs(input, false).archive());
    }
    return new Logs(folders).ofTeam(team);
  }

  /// Empty, and said, where a window has the team's scrum open.
  private Optional<Held> hold(Archive archive) throws IOException {
    if (!Files.isDirectory(archive.folder())) {
      return Optional.empty();
    }
    var lock = Lock.take(archive.folder());
    if (lock.isEmpty()) {
      String sentence = ": a window has a scrum of this team open; its logs stay.";
      spec.commandLine().getErr().println("scrumline: " + archive.folder() + sentence);
      return Optional.empty();
    }
    return Optional.of(new Held(archive, lock.get(), archive.upkeep().old(before)));
  }

  private boolean agrees(String question, PrintWriter out) throws IOException, Failure {
    var console = System.console();
    if (console == null || !console.isTerminal()) {
      throw new Failure("nobody can be asked here; --yes throws them away without asking.");
    }
    out.print(question);
    out.flush();
    String answer = new BufferedReader(console.reader()).readLine();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }

  private static String what(List<Purge.Old> old) {
    long files = old.stream().mapToLong(one -> one.files().size()).sum();
    long bytes = old.stream().mapToLong(Purge.Old::bytes).sum();
    return Counted.of(old.size(), "log") + ", " + Counted.of(files, "file") + ", " + size(bytes);
  }

  /// `2026-05-04  3 agreed  12 kB  /home/ann/…/x.jsonl and 1 more`.
  private static String row(Purge.Old old) {
    int more = old.files().size() - 1;
    String rest = more == 0 ? "" : " and " + Counted.of(more, "file") + " more";
    return line(old.log(), size(old.bytes())) + rest;
  }

  private static String row(Purge.Kept kept) {
    return line(kept.log(), "stays: " + why(kept.why()));
  }

  private static String line(Logged log, String what) {
    String date = log.date().map(LocalDate::toString).orElse("–         ");
    return date + "  " + log.agreements() + " agreed  " + what + "  " + log.file();
  }

  private static String why(Purge.Why why) {
    return switch (why) {
      case NEWEST -> "the newest of its team";
      case NOT_CLOSED -> "not closed";
      case DAMAGED -> "damaged, and not salvaged";
      case AWAY -> "a part of it is not here now";
      case NOT_TAKEN_OVER -> "the next scrum still takes something over from it";
      case NOT_READ -> "cannot be read by this version";
      case NEEDED -> "an older one that stays was taken over by it";
    };
  }

  private static String size(long bytes) {
    return bytes < 1_000_000 ? (bytes + 999) / 1000 + " kB" : bytes / 1_000_000 + " MB";
  }
}
