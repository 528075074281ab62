package scrumline.app.command;

import java.io.IOException;
import picocli.CommandLine;
import scrumline.app.Crash;
import scrumline.files.Reason;

/// Something that a command could not do, in one sentence that says what to do about it.
final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  Failure(String sentence) {
    super(sentence);
  }

  /// Tells what went wrong and returns the exit status.
  static int tell(Exception failed, CommandLine command) {
    switch (failed) {
      case Failure failure -> command.getErr().println("scrumline: " + failure.getMessage());
      case IOException broken -> command.getErr().println("scrumline: " + Reason.of(broken) + ".");
      case Crash crash -> crash.report(command.getErr());
      default -> Crash.of(failed).report(command.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
