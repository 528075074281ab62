package scrumline.app;

import java.io.PrintWriter;
import java.time.Duration;

/// How far a long computation is: one line on stderr, from the second on in which somebody would
/// begin to wonder, and gone at its end. Nothing where the output goes into a file or a pipe.
public final class Progress {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final PrintWriter err;
  private final boolean watched;
  private final long began = System.nanoTime();
  private int shown;

  private Progress(PrintWriter err, boolean watched) {
    this.err = err;
    this.watched = watched;
  }

  public static Progress on(PrintWriter err) {
    var console = System.console();
    return new Progress(err, console != null && console.isTerminal());
  }

  public void at(int done, int all) {
    if (watched && System.nanoTime() - began > PATIENCE.toNanos()) {
      show("Looking back: " + done + " of " + all + " days");
    }
  }

  public void end() {
    if (shown > 0) {
      show("");
      err.print('\r');
      err.flush();
    }
  }

  private void show(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    err.flush();
    shown = line.length();
  }
}
