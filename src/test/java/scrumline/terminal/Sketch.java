package scrumline.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.text.Size;

/// A program of one page for tests of the terminal alone: it shows every ink and every message.
/// Ctrl-Z suspends, `q` leaves, `e` throws, `s` and `o` end by StackOverflowError and
/// OutOfMemoryError, `z` stops to listen.
public final class Sketch {
  private final LinkedBlockingQueue<Input> messages = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();

  private Sketch() {}

  /// Runs it in a terminal of 90 by 33, by a line for `sh` whose "$@" is the sketch.
  static Pty run(String line, Map<String, String> changes) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of("/bin/sh", "-c", line, "sh", java));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m"));
    command.add("-XX:MaxJavaStackTraceDepth=20");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Sketch.class.getName());
    return Pty.start(90, 33, changes, Path.of(""), command);
  }

  public static void main(String[] arguments) throws Exception {
    try {
      new Sketch().run();
    } catch (NoTerminal e) {
      System.err.println("scrumline: " + e.getMessage());
      System.exit(2);
    }
  }

  private void run() throws Exception {
    try (var terminal = LanternaTerminal.open(messages::add, Appearance.NONE, System::exit)) {
      for (boolean goesOn = true; goesOn; ) {
        terminal.draw(page(terminal.size()));
        var message = messages.poll(1, TimeUnit.SECONDS);
        if (message != null) {
          said.add(shown(message));
          goesOn = answer(message, terminal);
        }
      }
    }
    System.out.println("left after " + said.getLast());
  }

  private boolean answer(Input message, Terminal terminal) throws Exception {
    return switch (message) {
      case Input.Pressed(Key.Ctrl(char letter)) when letter == 'Z' -> {
        terminal.suspend();
        yield true;
      }
      case Input.Pressed(Key.Letter(String letter)) -> pressed(letter);
      case Input.Ended ended -> false;
      case Input.Continued continued -> {
        terminal.forget();
        yield true;
      }
      case Input.Pressed other -> true;
      case Input.Resized other -> true;
    };
  }

  private static boolean pressed(String letter) throws Exception {
    switch (letter) {
      case "e" -> throw new IllegalStateException("asked for");
      case "s" -> deeper(0);
      case "o" -> System.out.println(new long[Integer.MAX_VALUE].length);
      case "z" -> TimeUnit.MINUTES.sleep(5);
      default -> {}
    }
    return !letter.equals("q");
  }

  private static int deeper(int depth) {
    return deeper(depth + 1) + deeper(depth + 2);
  }

  private static String shown(Input message) {
    return message instanceof Input.Pressed(Key.Pasted(String text))
        ? "pasted " + text.length()
        : message.toString();
  }

  private Block page(Size size) {
    var lines = new ArrayList<Line>();
    lines.add(Line.of("sketch " + size.columns() + " by " + size.rows()));
    for (var ink : Ink.values()) {
      lines.add(Line.of(Ink.FAINT, ink.name() + " ").fit(12).and(ink, "Calls 84 of 120 ████▌ ✔"));
    }
    lines.add(Line.of("wide 東京 🚀 👩🏽‍🚀 ⌚ end"));
    for (int at = Math.max(0, said.size() - 4); at < said.size(); at++) {
      lines.add(Line.of(at + " " + said.get(at)));
    }
    return new Block(lines).fit(size);
  }
}
