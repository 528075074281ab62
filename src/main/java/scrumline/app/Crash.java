package scrumline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import scrumline.files.Disk;

/// A bug, met when the terminal was given back already. People are told one sentence and where
/// their scrum is; where in the program it happened goes into a report that only they can read,
/// and that has none of their data.
public final class Crash extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Optional<Path> journal;

  private Crash(Throwable bug, Optional<Path> journal) {
    super(bug);
    this.journal = journal;
  }

  static Crash during(Throwable bug, Path journal) {
    return new Crash(bug, Optional.of(journal));
  }

  /// A bug of a command that writes no journal.
  public static Crash of(Throwable bug) {
    return new Crash(bug, Optional.empty());
  }

  public void report(PrintWriter err) {
    if (isOutOfMemory()) {
      err.println("scrumline: ended because a team file or a log is too large for its memory.");
      err.println("More memory for one start: SCRUMLINE_OPTS=-Xmx1g scrumline …");
    } else {
      err.println("scrumline: ended because of a mistake in the program, not one of yours.");
    }
    journal.ifPresent(
        file -> err.println("Whatever showed ✓ is saved in " + file + "; start again to go on."));
    written().ifPresent(file -> err.println("A report without your data is in " + file));
  }

  private boolean isOutOfMemory() {
    boolean found = false;
    for (var bug = getCause(); bug != null; bug = bug.getCause()) {
      found |= bug instanceof OutOfMemoryError;
    }
    return found;
  }

  private Optional<Path> written() {
    var folder = Folders.of(System.getenv(), Optional.empty()).state();
    var file = folder.resolve("crash-" + System.currentTimeMillis() + ".txt");
    var disk = Disk.local();
    try {
      disk.makeFolder(folder);
      try (var out = disk.create(file, Disk.Access.PRIVATE)) {
        out.write(places().getBytes(StandardCharsets.UTF_8));
      }
      return Optional.of(file);
    } catch (IOException notEvenThat) {
      return Optional.empty();
    }
  }

  /// The kinds of the mistakes and their places in the program. Their messages are left out: they
  /// can hold names and numbers of the team.
  private String places() {
    var text = new StringBuilder("scrumline " + Version.NUMBER + "\n");
    for (var bug = getCause(); bug != null; bug = bug.getCause()) {
      text.append(bug.getClass().getName()).append('\n');
      for (var place : bug.getStackTrace()) {
        text.append("  at ").append(place).append('\n');
      }
    }
    return text.toString();
  }
}
