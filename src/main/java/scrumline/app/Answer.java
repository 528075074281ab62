package scrumline.app;

import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import scrumline.files.Reason;

/// Where a command prints its answer. Writers and print streams keep to themselves that something
/// could not be written, and why; this remembers the first reason, and takes no more after it.
final class Answer extends OutputStream {
  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private final OutputStream to;
  private final BooleanSupplier isPipe;
  private @Nullable IOException lost;

  Answer(OutputStream to, BooleanSupplier isPipe) {
    this.to = to;
    this.isPipe = isPipe;
  }

  /// While a command fills the screen, the launcher keeps standard output for what the JVM itself
  /// has to say, and names the window.
  static Answer onStandardOut(Map<String, String> environment) {
    String window = environment.getOrDefault("SCRUMLINE_WINDOW", "");
    try {
      if (!window.isEmpty()) {
        return new Answer(new FileOutputStream(window), () -> false);
      }
    } catch (FileNotFoundException gone) {
      // Nobody is there to read it.
    }
    return new Answer(new FileOutputStream(FileDescriptor.out), Answer::standardOutIsPipe);
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    if (lost != null) {
      return;
    }
    try {
      to.write(bytes, from, count);
    } catch (IOException failed) {
      lost = failed;
    }
  }

  /// Whether the answer, or some of it, could not be written; then `err` is told why. A reader that
  /// went away, as `head` does, had what it wanted: that is no loss.
  boolean isLost(PrintWriter err) {
    if (lost == null || isClosedByItsReader(lost)) {
      return false;
    }
    err.println("scrumline: the answer could not be written: " + Reason.of(lost) + ".");
    return true;
  }

  /// The system's words for it may be in any language; but nothing else fails in a pipe.
  private boolean isClosedByItsReader(IOException failed) {
    String said = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("broken pipe") || isPipe.getAsBoolean();
  }

  private static boolean standardOutIsPipe() {
    try {
      int kind = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }
}
