package scrumline.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import scrumline.screen.text.Size;

/// The line discipline of the terminal and its size, through `stty`. Raw here means that every key
/// arrives as bytes, Ctrl-C, Ctrl-S and Ctrl-Z too, and that a read ends after 100 ms without one.
public final class Tty implements Device {
  private static final String RAW = "stty -icanon -echo -isig -ixon -iexten min 0 time 1";
  private static final Size USUAL = new Size(80, 24);

  /// A terminal that was hung up, or does not take what is written, must not hold up the end.
  private static final long PATIENCE_SECONDS = 2;

  private final Map<String, String> environment;
  private final String saved;
  private volatile Size size;
  private final PrintStream err = System.err;

  /// A program waits for one that it starts until that one runs. Stopped in that moment, it would
  /// not stop itself, and the shell would wait for ever: nothing is started while all are stopped.
  private final ReentrantLock starting = new ReentrantLock();

  private volatile Optional<Process> running = Optional.empty();

  private Tty(Map<String, String> environment, String saved, Size size) {
    this.environment = environment;
    this.saved = saved;
    this.size = size;
    // What is printed there would be painted into the window.
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
  }

  /// Takes the terminal of this process and makes it raw. Where the launcher has done that, it
  /// says so in the environment, and no further process is needed.
  static Tty open(Map<String, String> environment) throws NoTerminal {
    String saved = environment.getOrDefault("SCRUMLINE_STTY", "");
    boolean isRaw = environment.getOrDefault("SCRUMLINE_TTY_RAW", "").equals("1");
    if (isRaw && !saved.isEmpty()) {
      return new Tty(
          environment, saved, size(environment.getOrDefault("SCRUMLINE_SIZE", ""), 0, environment));
    }
    var said = sh("test -t 0 && test -t 1 && stty -g >&2 && stty size >&2 && " + RAW, "");
    if (said.size() < 2) {
      throw new NoTerminal("this needs a terminal to show itself on and to read keys from");
    }
    return new Tty(environment, said.get(0), size(said.get(1), 1, environment));
  }

  /// How large the window of this process is, whatever its output goes to; nothing where it has no
  /// window and the environment tells none.
  public static Optional<Size> measured(Map<String, String> environment) {
    var said = sh("stty size </dev/tty >&2", "");
    var cells = size(said.isEmpty() ? "" : said.getFirst(), 1, environment);
    boolean isKnown = !said.isEmpty() || environment.containsKey("COLUMNS");
    return isKnown ? Optional.of(cells) : Optional.empty();
  }

  /// Where the window is written: the launcher may keep stdout for what the JVM itself has to say.
  OutputStream window() throws NoTerminal {
    String name = environment.getOrDefault("SCRUMLINE_WINDOW", "");
    try {
      return name.isEmpty() ? new FileOutputStream(FileDescriptor.out) : new FileOutputStream(name);
    } catch (IOException gone) {
      throw new NoTerminal("the terminal cannot be written to");
    }
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public void measure() {
    starting.lock();
    try {
      var said = sh("stty size >&2", "");
      if (!said.isEmpty()) {
        size = size(said.getFirst(), 1, environment);
      }
    } finally {
      starting.unlock();
    }
  }

  @Override
  public void raw() {
    sh(RAW, "");
    measure();
  }

  @Override
  public void restore() {
    running.filter(Process::isAlive).ifPresent(Process::destroyForcibly);
    sh("stty \"$1\"", saved);
    System.setErr(err);
  }

  /// The whole group of processes stops, the `sh` of this line among them. It goes on, too, where
  /// this program was killed meanwhile, and then the terminal must stay as it is.
  @Override
  public void stop() {
    starting.lock();
    try {
      running = Optional.of(start("stty \"$1\"; kill -TSTP 0", saved));
      running.get().waitFor();
    } catch (IOException e) {
      // Not stopped, then.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      starting.unlock();
    }
    raw();
  }

  /// Two numbers: columns at the index `first` and rows at the other; else what the environment
  /// says, else the size of old.
  private static Size size(String numbers, int first, Map<String, String> environment) {
    int space = Math.max(0, numbers.indexOf(' '));
    int one = number(numbers.substring(0, space));
    int other = number(numbers.substring(space).strip());
    if (one > 0 && other > 0) {
      return first == 0 ? new Size(one, other) : new Size(other, one);
    }
    int columns = number(environment.getOrDefault("COLUMNS", ""));
    int rows = number(environment.getOrDefault("LINES", ""));
    return columns > 0 && rows > 0 ? new Size(columns, rows) : USUAL;
  }

  private static int number(String digits) {
    boolean isNumber = !digits.isEmpty() && digits.length() < 5;
    for (int at = 0; at < digits.length(); at++) {
      isNumber &= digits.charAt(at) >= '0' && digits.charAt(at) <= '9';
    }
    return isNumber ? Integer.parseInt(digits) : 0;
  }

  /// Runs a line in `sh` on this very terminal and returns what it says on stderr; nothing where
  /// it fails. Stdout stays the terminal, so that the line can look at it.
  private static List<String> sh(String line, String argument) {
    try {
      var process = start(line, argument);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return List.of();
      }
      return process.exitValue() == 0 ? process.errorReader().lines().toList() : List.of();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private static Process start(String line, String argument) throws IOException {
    return new ProcessBuilder("sh", "-c", line, "sh", argument)
        .redirectInput(Redirect.INHERIT)
        .redirectOutput(Redirect.INHERIT)
        .start();
  }
}
