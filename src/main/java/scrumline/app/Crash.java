package scrumline.app;

import java.io.PrintWriter;
import java.nio.file.Path;

/// A bug, met when the terminal was given back already. People are told one sentence and where
/// their scrum is; the rest goes into a report without any of their data.
final class Crash extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Path journal;

  Crash(Throwable bug, Path journal) {
    super(bug);
    this.journal = journal;
  }

  void report(PrintWriter err) {
    err.println(
        "scrumline: ended because of a mistake in the program; whatever showed ✓ is saved.");
    err.println("The scrum is in " + journal + "; start again to go on with it.");
  }
}
