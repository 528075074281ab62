package scrumline.live;

import java.util.List;
import java.util.Optional;
import scrumline.journal.LogProblem;
import scrumline.journal.Stored;
import scrumline.journal.line.Header;
import scrumline.scrum.Event;
import scrumline.scrum.Incomplete;
import scrumline.team.Counted;

/// What is said of a log that could be read in part, to those who see what was read: in a document
/// that is sent round, or in a window. No path and no team is named.
public final class LogInPart {
  private static final String MAY_MISS =
      ", so something that was agreed or changed may be missing here";

  private LogInPart() {}

  /// Why a document of it does not hold all of its scrum; empty where it does.
  public static Optional<Incomplete> of(Stored log) {
    var problems = log.problems();
    if (isOf(LogProblem.Kind.NEWER, problems)) {
      return mayMiss("a newer version of Scrumline wrote part of this scrum's log");
    }
    if (isOf(LogProblem.Kind.AWAY, problems)) {
      return mayMiss("part of this scrum's log is in a folder that was not here");
    }
    if (!problems.stream().allMatch(LogProblem::isHarmless)) {
      return mayMiss("part of this scrum's log is damaged");
    }
    if (isSalvagedInPart(log)) {
      return mayMiss("this scrum's log was saved from a damaged one that could be read in part");
    }
    if (log.bytesSetAside() > 0) {
      return mayMiss("the last line of this scrum's log was never finished");
    }
    return isOfNamesAlone(log)
        ? Optional.of(
            new Incomplete(
                "the entry that opened this scrum is damaged; everything that was agreed is here,"
                    + " but not what the KPIs are called and what was planned",
                false))
        : Optional.empty();
  }

  /// That a scrum which is shown is not all there, where it is not.
  public static Optional<String> standing(Stored log) {
    return of(log)
        .map(_ -> why(log.problems()) + "; this is what can be read. See: scrumline log list");
  }

  private static String why(List<LogProblem> problems) {
    if (isOf(LogProblem.Kind.NEWER, problems)) {
      return "A newer version wrote part of it";
    }
    return isOf(LogProblem.Kind.AWAY, problems)
        ? "A part of the log is not here now"
        : "The log is damaged";
  }

  /// That a log ends in so many bytes of a line that was never finished.
  public static String unfinished(long bytes) {
    return "Its last line ("
        + Counted.of(bytes, "byte")
        + ") was never finished; everything before it is there. It is set aside when the scrum goes"
        + " on.";
  }

  private static boolean isOf(LogProblem.Kind kind, List<LogProblem> problems) {
    return problems.stream().anyMatch(problem -> problem.kind() == kind);
  }

  private static Optional<Incomplete> mayMiss(String why) {
    return Optional.of(new Incomplete(why + MAY_MISS, true));
  }

  private static boolean isSalvagedInPart(Stored log) {
    return log.header().flatMap(Header::salvaged).isPresent()
        && log.events().stream()
            .anyMatch(event -> event instanceof Event.Mended it && it.bytesSetAside() > 0);
  }

  private static boolean isOfNamesAlone(Stored log) {
    return log.scrum().filter(it -> it.opening().isOfNamesAlone()).isPresent();
  }
}
