package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scrumline.terminal.Pty;
import scrumline.terminal.VirtualScreen;

/// The built program in a real terminal, with a home of its own, looked at as a person does.
final class Demo implements AutoCloseable {
  static final String RIGHT = "\u001b[C";

  /// The end of a line for [#shell]: [#ended] holds the terminal's modes against those before.
  static final String AFTER = "; status=$?; echo after $(stty -g); exit $status";

  private static final Duration QUIET = Duration.ofMillis(250);

  private final Pty pty;
  private VirtualScreen screen;
  private int from;
  private int fed;

  private Demo(Pty pty, int columns, int rows) {
    this.pty = pty;
    this.screen = new VirtualScreen(columns, rows);
  }

  /// Starts `scrumline` with these arguments from a shell that tells the modes of the terminal
  /// before and after, and passes the exit status on.
  static Demo start(Path home, Map<String, String> changes, String arguments) {
    return start(home, Image.built(), changes, arguments);
  }

  static Demo start(Path home, Image image, Map<String, String> changes, String arguments) {
    var line = "echo before $(stty -g); '%s' %s" + AFTER;
    return shell(home, changes, line.formatted(image.launcher(), arguments));
  }

  static Demo start(Path home, String arguments) {
    return start(home, Map.of(), arguments);
  }

  /// A line of one's own for `sh`.
  static Demo shell(Path home, Map<String, String> changes, String line) {
    var environment = new HashMap<>(home(home));
    environment.putAll(changes);
    var command = List.of("/bin/sh", "-c", line);
    return new Demo(Pty.start(100, 30, environment, home, command), 100, 30);
  }

  /// Where a program that a test runs keeps its things.
  static Map<String, String> home(Path home) {
    var temporary = home.resolve("tmp").toFile();
    assertTrue(temporary.isDirectory() || temporary.mkdirs(), temporary::toString);
    return Map.of(
        "HOME",
        home.toString(),
        "XDG_DATA_HOME",
        home.resolve("data").toString(),
        "XDG_STATE_HOME",
        home.resolve("state").toString(),
        "SCRUMLINE_OPTS",
        "-Djava.io.tmpdir=" + temporary,
        "COLORTERM",
        "truecolor",
        "NO_COLOR",
        "");
  }

  Pty pty() {
    return pty;
  }

  /// The window as it is now: what was written since the last look is fed to it.
  VirtualScreen screen() {
    String raw = pty.raw();
    screen.feed(raw.substring(fed));
    fed = raw.length();
    return screen;
  }

  /// Waits until the window shows these words.
  Demo sees(String... words) {
    for (String one : words) {
      try {
        pty.waitFor("\"" + one + "\"", () -> screen().text().contains(one));
      } catch (AssertionError inVain) {
        throw new AssertionError("no \"" + one + "\" in\n" + screen().text(), inVain);
      }
    }
    return this;
  }

  /// From the next size on, the window has nothing but what is written after this.
  Demo onlyFromHere() {
    from = pty.raw().length();
    return this;
  }

  Demo resize(int toColumns, int toRows) {
    screen = new VirtualScreen(toColumns, toRows);
    fed = from;
    pty.resize(toColumns, toRows);
    return this;
  }

  Demo send(String keys) {
    pty.send(keys);
    return this;
  }

  /// From the lobby to the turn of Sam, the seventh of eight.
  Demo toSam() {
    sees("Good to see you.").send(RIGHT);
    var places = "OPENING,WINS,THE TEAM,PRIYA,MARCUS,ELENA,TOM B,AISHA,DIEGO";
    for (String place : places.split(",")) {
      sees(place).send(RIGHT);
    }
    return this;
  }

  /// The process id of the JVM, as soon as the launcher has started it.
  long jvm() {
    pty.waitFor("the JVM", () -> running().isPresent());
    return running().orElseThrow().pid();
  }

  private Optional<ProcessHandle> running() {
    return pty.processes().stream()
        .filter(one -> one.info().command().filter(name -> name.endsWith("/java")).isPresent())
        .findFirst();
  }

  /// Waits for the end: its status, the terminal as it was, and nothing foreign ever written.
  Demo ended(int status) {
    assertEquals(status, pty.exit(), () -> screen().text() + "\n" + pty.text());
    assertEquals(modes("before"), modes("after"), "the terminal's modes");
    assertEquals(Set.of("25", "7"), screen().modes);
    assertEquals(List.of(), screen().unknown);
    return this;
  }

  /// As `stty -g` writes them, which no page of the program looks like.
  private String modes(String word) {
    var modes = Pattern.compile(word + " ([0-9a-f:]{20,})").matcher(pty.text());
    assertTrue(modes.find(), pty::text);
    return modes.group(1);
  }

  Demo quiet() {
    pty.waitForQuiet(QUIET);
    return this;
  }

  @Override
  public void close() {
    pty.close();
  }
}
