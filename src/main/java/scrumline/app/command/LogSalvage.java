package scrumline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import scrumline.app.Folders;
import scrumline.files.Lock;
import scrumline.journal.LogProblem;
import scrumline.journal.Logged;
import scrumline.journal.Salvage;
import scrumline.journal.Salvaged;
import scrumline.journal.Stored;
import scrumline.live.LogTrouble;
import scrumline.team.Counted;

@Command(
    name = "salvage",
    description = "Makes a new log of all that can be read of a damaged one.",
    mixinStandardHelpOptions = true)
final class LogSalvage implements Callable<Integer> {
  private static final int MOST = 12;

  @Parameters(
      paramLabel = "LOG",
      arity = "0..1",
      description =
          "A log's file, or the six letters its name ends in (default: the newest damaged one)")
  private @Nullable String log;

  @Option(names = "--logs", paramLabel = "DIR", description = "The folder of the meeting logs")
  private @Nullable Path logs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, Failure {
    var line = spec.commandLine();
    var all = new Logs(Folders.of(System.getenv(), Optional.ofNullable(logs)));
    var place = log == null ? all.newestDamaged() : Optional.of(all.placed(log));
    if (place.isEmpty()) {
      for (var one : all.list()) {
        boolean isDamaged = one.trouble().filter(LogProblem.Kind.DAMAGED::equals).isPresent();
        if (isDamaged && !one.isSalvaged()) {
          mustBeDamaged(one);
        }
      }
      line.getOut().println("No log is damaged.");
      return 0;
    }
    var found = place.get();
    mustBeDamaged(Logged.of(found.log()));
    try (var lock = lock(found)) {
      var outcome = found.archive().upkeep().salvage(lock, found.log());
      return tell(outcome, found, all.has(found.archive()), line.getOut());
    }
  }

  private static Lock lock(Logs.Placed found) throws IOException, Failure {
    return Lock.take(found.archive().folder())
        .orElseThrow(
            () ->
                new Failure(
                    "a window has a scrum of this team open; leave it there first (q), nothing is"
                        + " lost by that."));
  }

  private static void mustBeDamaged(Logged log) throws Failure {
    var trouble = log.trouble();
    if (trouble.isEmpty()) {
      throw new Failure(log.file() + " is not damaged; there is nothing to salvage.");
    }
    boolean isLost = log.problems().stream().anyMatch(LogProblem::leavesNothing);
    boolean isAway = trouble.get() == LogProblem.Kind.AWAY && log.state().isPresent();
    if (isLost || trouble.get() != LogProblem.Kind.DAMAGED && !isAway) {
      throw new Failure(log.file() + ": " + LogTrouble.whole(log));
    }
  }

  private static int tell(Salvaged outcome, Logs.Placed damaged, boolean isTeams, PrintWriter out) {
    var file = damaged.log().file();
    return switch (outcome) {
      case Salvaged.Written(Path written, Salvage what) -> {
        out.println(read(what, damaged.log()));
        int agreed = what.scrum().minutes().agreements().size();
        out.println(Counted.of(agreed, "agreement is", "agreements are") + " in the new log:");
        out.println("  " + written);
        out.println(
            isTeams
                ? "It counts in the place of the damaged one, which stays as it is."
                : "The damaged one stays as it is. No scrum takes anything over from either: they"
                    + " are not in a team's folder of logs.");
        yield 0;
      }
      case Salvaged.WasWritten(Path before) -> {
        out.println("It was salvaged before; this log counts in its place:");
        out.println("  " + before);
        yield 0;
      }
      case Salvaged.NoBeginning(boolean hasHeader, var agreed) -> {
        out.println(
            hasHeader
                ? "Line 2 of " + file + ", which opened the scrum, cannot be read."
                : "Neither line 1 nor line 2 of " + file + " can be read.");
        out.println(
            hasHeader
                ? "An older version of Scrumline wrote it only once, so no new log can be made."
                : "Without both nothing tells whose scrum it was, so no new log can be made.");
        out.println(
            agreed.isEmpty()
                ? "No agreement can be read in it."
                : "What was agreed in the lines that can be read:");
        agreed.forEach(one -> out.println("  " + LogTrouble.agreement(one)));
        out.println("It is told of until you move it to another folder.");
        yield 1;
      }
    };
  }

  /// `Read 40 of 42 lines of …; lost: line 4 (213 bytes), line 9 (180 bytes).`
  private static String read(Salvage what, Stored log) {
    boolean isAway = log.problems().stream().anyMatch(LogProblem.Away.class::isInstance);
    String none = isAway ? "left out: what is only in its other part" : "nothing is lost";
    var left = what.left();
    String lines =
        left.stream()
            .limit(MOST)
            .map(one -> "line " + one.line() + " (" + Counted.of(one.bytes(), "byte") + ")")
            .collect(Collectors.joining(", "));
    String more = left.size() > MOST ? " and " + (left.size() - MOST) + " more" : "";
    String lost = left.isEmpty() ? none : "lost: " + lines + more;
    long read = what.lines() - lines(left);
    return "Read "
        + read
        + " of "
        + Counted.of(what.lines(), "line")
        + " of "
        + log.file()
        + "; "
        + lost
        + ".";
  }

  private static long lines(List<Salvage.Left> left) {
    return left.stream().map(Salvage.Left::line).distinct().count();
  }
}
