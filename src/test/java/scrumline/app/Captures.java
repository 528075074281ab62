package scrumline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import scrumline.terminal.Pty;

/// A manager who writes down one commitment after the other in Priya's turn, and remembers which
/// ones the window has confirmed with a ✓. A program that was killed is started again, and goes on.
final class Captures implements AutoCloseable {
  private static final String LOBBY = "Good to see you.";
  private static final String INTERRUPTED = "Continue the";
  private static final String TURN = "PRIYA RAMAN";
  private static final String NOT_SAVED = "NOT SAVED";

  final List<String> typed = new ArrayList<>();
  final List<String> confirmed = new ArrayList<>();

  private final Path home;
  private final Map<String, String> environment;
  private final String line;
  private Demo demo;

  /// `line` starts the program from a shell, with its logs in `logs`.
  private Captures(Path home, Map<String, String> environment, String line) {
    this.home = home;
    this.environment = environment;
    this.line = line;
  }

  static Captures in(Path home) {
    return in(home, "");
  }

  /// `before` stands in front of the program's name: another program that starts it, or nothing.
  static Captures in(Path home, String before) {
    var launcher = Image.built().launcher();
    return new Captures(home, Map.of(), before + " '" + launcher + "' demo --logs logs");
  }

  /// A team of one's own, whose scrum is that of the day that the clock shows.
  static Captures in(Path home, FalseClock clock) {
    var team = Path.of("sample-data", "northline-west.json").toAbsolutePath();
    var line = "'%s' run '%s' --logs logs".formatted(clock.image().launcher(), team);
    return new Captures(home, clock.environment(), line);
  }

  Demo demo() {
    return demo;
  }

  /// Starts the program and comes to the turn, whether the scrum is new or was interrupted.
  Captures start() {
    return launch().enter();
  }

  /// Starts the program, and waits for nothing.
  Captures launch() {
    close();
    demo = Demo.shell(home, environment, "echo before $(stty -g); " + line + Demo.AFTER);
    return this;
  }

  Captures enter() {
    demo.pty().waitFor("the first page", () -> shows(LOBBY, INTERRUPTED));
    demo.send(shows(LOBBY) ? Demo.RIGHT : "\r");
    demo.pty().waitFor("the scrum", () -> !shows(LOBBY, INTERRUPTED));
    demo.send("/priya\r").sees(TURN);
    return this;
  }

  /// The same where the program may be killed on the way.
  Captures enterOrDie() {
    try {
      return enter();
    } catch (AssertionError inVain) {
      if (demo.pty().isOver()) {
        return this;
      }
      throw inVain;
    }
  }

  /// Whether one of these is in the window.
  private boolean shows(String... words) {
    var text = demo.screen().text();
    return Stream.of(words).anyMatch(text::contains);
  }

  /// Writes down one more commitment; whether its ✓ was seen. False when the program ended before,
  /// or when the window says that it is not saved.
  boolean capture() {
    if (demo.pty().isOver()) {
      return false;
    }
    String text = "promise " + (typed.size() + 1) + ".";
    typed.add(text);
    demo.send("c" + text + "\r");
    boolean isConfirmed = waits("✓ C  Priya: " + text);
    if (isConfirmed) {
      confirmed.add(text);
    }
    return isConfirmed;
  }

  private boolean waits(String words) {
    try {
      demo.pty().waitFor(words, () -> shows(words, NOT_SAVED));
      return shows(words) && !shows(NOT_SAVED);
    } catch (AssertionError inVain) {
      if (demo.pty().isOver()) {
        return false;
      }
      throw new AssertionError(demo.screen().text(), inVain);
    }
  }

  /// Kills the program after so long, whatever it does then, also while it starts.
  CompletableFuture<Void> killAfter(int millis) {
    var delayed = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
    return CompletableFuture.runAsync(this::kill, delayed);
  }

  void kill() {
    Pty.signal("KILL", demo.jvm());
  }

  /// Kills it and waits until it is gone, the terminal as it was.
  void killed() {
    kill();
    demo.ended(137);
  }

  /// Leaves the scrum, to go on later.
  void leave() {
    demo.send("q").sees("Leave now?").send("\r").ended(0);
  }

  /// The journal's newest file, wherever it lies.
  Path journal() throws IOException {
    return Found.files(home).getLast();
  }

  @Override
  public void close() {
    if (demo != null) {
      demo.close();
    }
  }
}
