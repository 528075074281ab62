package scrumline.terminal;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import com.pty4j.unix.UnixPtyProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A program in a real pseudo-terminal. It knows bytes, not screens: what the program wrote is
/// looked at as it came, or as `text()`, without its escape sequences.
public final class Pty implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final PtyProcess process;
  private final Typescript written = new Typescript();
  private boolean ended;

  private Pty(PtyProcess process) {
    this.process = process;
    Thread.ofPlatform().daemon().name("pty").start(this::read);
  }

  /// Starts a program. `changes` are laid over this process's environment; an empty value takes the
  /// variable out.
  public static Pty start(
      int columns, int rows, Map<String, String> changes, Path folder, List<String> command) {
    var environment = new HashMap<>(System.getenv());
    environment.put("TERM", "xterm-256color");
    environment.putAll(changes);
    environment.values().removeIf(String::isEmpty);
    try {
      return new Pty(
          new PtyProcessBuilder(sized(columns, rows, command))
              .setEnvironment(environment)
              .setDirectory(folder.toString())
              .setInitialColumns(columns)
              .setInitialRows(rows)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// pty4j gives the terminal its size only after the program was started.
  private static String[] sized(int columns, int rows, List<String> command) {
    var wait = "until [ \"$(stty size)\" = '%d %d' ]; do :; done; exec \"$@\"";
    var start = List.of("/bin/sh", "-c", wait.formatted(rows, columns), "sh");
    return Stream.concat(start.stream(), command.stream()).toArray(String[]::new);
  }

  /// A line for `sh`, for what needs a shell around the program: `stty -g; scrumline …; stty -g`.
  public static Pty shell(int columns, int rows, Map<String, String> changes, String line) {
    return start(columns, rows, changes, Path.of(""), List.of("/bin/sh", "-c", line));
  }

  public Pty send(String keys) {
    return send(keys.getBytes(StandardCharsets.UTF_8));
  }

  public Pty send(byte[] keys) {
    try {
      process.getOutputStream().write(keys);
      process.getOutputStream().flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Pty resize(int columns, int rows) {
    process.setWinSize(new WinSize(columns, rows));
    return this;
  }

  /// The process that was started: the launcher, not the JVM.
  public long pid() {
    return process.pid();
  }

  /// Sends a signal by its name without SIG, to a process id or, with a minus, to a group.
  public static void signal(String name, long pid) {
    try {
      new ProcessBuilder("sh", "-c", "kill -s " + name + " -- " + pid).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until the text stands in what was written, escape sequences left out.
  public Pty waitFor(String text) {
    return waitFor("\"" + text + "\"", () -> text().contains(text));
  }

  /// Waits until nothing was written for so long.
  public Pty waitForQuiet(Duration quiet) {
    return waitFor("quiet", () -> written.isQuiet(quiet));
  }

  /// From the first byte that was ever written to the last one so far.
  public synchronized Duration span() {
    return written.span();
  }

  /// All that was written, as it came.
  public synchronized String raw() {
    return written.raw();
  }

  /// All that was written, without escape sequences (CSI, OSC, two-byte ones).
  public String text() {
    return Typescript.plain(raw());
  }

  /// Forgets what was written so far, so that the next wait is for something new.
  public synchronized Pty forget() {
    written.forget();
    return this;
  }

  /// The process that was started, and all that these started.
  public List<ProcessHandle> processes() {
    var one = ProcessHandle.of(pid());
    return Stream.concat(one.stream(), one.stream().flatMap(ProcessHandle::descendants)).toList();
  }

  public void hangUp() throws IOException {
    ((UnixPtyProcess) process).getPty().close();
  }

  /// Waits for the end and gives the exit status, after everything written has been read.
  public int exit() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("still running; on the screen so far:\n" + text());
      }
      waitFor("the end", () -> ended);
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether the program has ended, and everything that it wrote was read.
  public synchronized boolean isOver() {
    return ended;
  }

  /// Ends the program and what it started, whatever they are doing.
  @Override
  public void close() {
    processes().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /// Waits until something is so, which is asked anew whenever something was written.
  public synchronized Pty waitFor(String what, Supplier<Boolean> seen) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!seen.get()) {
        if (ended || System.nanoTime() > end) {
          throw new AssertionError("waited in vain for " + what + "; so far:\n" + text());
        }
        wait(50);
      }
      return this;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    var buffer = new byte[8192];
    try (var in = process.getInputStream()) {
      for (int count; (count = in.read(buffer)) >= 0; ) {
        took(buffer, count);
      }
    } catch (IOException e) {
      // The other end is gone: that is how a pseudo-terminal ends.
    }
    synchronized (this) {
      ended = true;
      notifyAll();
    }
  }

  private synchronized void took(byte[] bytes, int count) {
    written.add(bytes, count);
    notifyAll();
  }
}
