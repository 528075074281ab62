package scrumline.app.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import scrumline.files.Disk;
import scrumline.files.Reason;
import scrumline.journal.LogProblem;
import scrumline.journal.Stored;

/// What is said where something that is no meeting log was named for one: what it is, and where all
/// logs are told.
final class NoLog {
  static final String SEE = " See: scrumline log list";

  private NoLog() {}

  /// Refuses another file than a log, of which nothing is to be told as of a log.
  static Stored refuse(Stored log, String name) throws Failure {
    for (var problem : log.hasLogName() ? List.<LogProblem>of() : log.problems()) {
      if (problem.leavesNothing()) {
        throw new Failure("this is no meeting log: " + name + "." + SEE);
      }
      if (problem instanceof LogProblem.Empty || problem instanceof LogProblem.NoFile) {
        throw new Failure(name + ": " + problem.what() + SEE);
      }
    }
    return log;
  }

  /// Why nothing of that name is a log.
  static Failure called(String name) {
    try {
      var is = new LogProblem.NoFile(Disk.local().kind(Path.of(name)));
      return new Failure(name + ": " + is.what() + SEE);
    } catch (AccessDeniedException denied) {
      return new Failure(name + ": " + Reason.briefOfReading(denied) + "." + SEE);
    } catch (IOException nothingThere) {
      return new Failure("there is no meeting log \"" + name + "\"." + SEE);
    }
  }
}
