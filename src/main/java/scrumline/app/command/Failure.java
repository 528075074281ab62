package scrumline.app.command;

import java.io.IOException;
import picocli.CommandLine;
import scrumline.journal.Reason;

/// Something that a command could not do, in one sentence that says what to do about it.
final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  Failure(String sentence) {
    super(sentence);
  }

  /// The exit status of a command that ended with `failed`. A bug is for somebody else to handle.
  static int tell(Exception failed, CommandLine command) throws Exception {
    String sentence =
        switch (failed) {
          case Failure failure -> failure.getMessage();
          case IOException broken -> Reason.of(broken);
          default -> throw failed;
        };
    command.getErr().println("scrumline: " + sentence);
    return CommandLine.ExitCode.SOFTWARE;
  }
}
