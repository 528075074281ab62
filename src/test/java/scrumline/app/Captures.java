package scrumline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import scrumline.terminal.Pty;

/// A manager who writes down one commitment after the other in Priya's turn, and remembers which
/// ones the window has confirmed with a ✓. A program that was killed is started again, and goes on.
final class Captures implements AutoCloseable {
  private static final String TURN = "PRIYA RAMAN";

  final List<String> typed = new ArrayList<>();
  final List<String> confirmed = new ArrayList<>();

  private final Path home;
  private final Map<String, String> environment;
  private final String program;
  private Demo demo;

  /// `before` stands in front of the program's name: another program that starts it, or nothing.
  Captures(Path home, Map<String, String> environment, String before) {
    this(home, environment, before, Image.built());
  }

  Captures(Path home, Map<String, String> environment, String before, Image image) {
    this.home = home;
    this.environment = environment;
    this.program = before + " '" + image.launcher() + "'";
  }

  Demo demo() {
    return demo;
  }

  /// Starts the program and comes to the turn, whether the scrum is new or was interrupted.
  Captures start() {
    var line = program + " demo --logs logs";
    demo = Demo.shell(home, environment, "echo before $(stty -g); " + line + Demo.AFTER);
    demo.pty().waitFor("the first page", () -> shows("Good to see you.") || shows("Continue the"));
    boolean isNew = shows("Good to see you.");
    demo.send(isNew ? Demo.RIGHT : "\r");
    demo.pty().waitFor("the scrum", () -> !shows("Good to see you.") && !shows("Continue the"));
    demo.send("/priya\r").sees(TURN);
    return this;
  }

  /// The same where the program may be killed on the way.
  Captures startOrDie() {
    try {
      return start();
    } catch (AssertionError inVain) {
      if (demo.pty().isOver()) {
        return this;
      }
      throw inVain;
    }
  }

  private boolean shows(String words) {
    return demo.screen().text().contains(words);
  }

  /// Writes down one more commitment; whether its ✓ was seen. False when the program ended before,
  /// or when the window says that it is not saved.
  boolean capture() {
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
      demo.pty().waitFor(words, () -> shows(words) || shows("NOT SAVED"));
      return shows(words) && !shows("NOT SAVED");
    } catch (AssertionError inVain) {
      if (demo.pty().isOver()) {
        return false;
      }
      throw new AssertionError(demo.screen().text(), inVain);
    }
  }

  void kill() {
    Pty.signal("KILL", demo.jvm());
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
