package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import scrumline.terminal.Pty;
import scrumline.terminal.Typescript;

/// Whatever ends the program, the terminal is as it was before, nothing of Java's own is on it, and
/// people are told what became of their scrum. The real program in real terminals, some at once.
final class EveryEndIT {
  private static final String FORCED = "scrumline: ended by force. Whatever showed ✓ is saved";
  private static final String MISTAKE = "ended because of a mistake in the program";

  /// Instead of the program's own: it has the mistake that the test asks for, in the thread that
  /// paints or in another one, while the window is painted.
  private static final String MISTAKEN =
      """
      package scrumline.live;

      public final class SignOfLife implements AutoCloseable {
        public static SignOfLife everySecond(Runnable sign) throws Exception {
          String[] mistake = System.getProperty("mistake").split("-");
          if (mistake[1].equals("elsewhere")) {
            Thread.sleep(200);
            new Thread(() -> make(mistake[0])).start();
          } else {
            make(mistake[0]);
          }
          return new SignOfLife();
        }

        private static void make(String mistake) {
          switch (mistake) {
            case "exception" -> throw new IllegalStateException("a secret of Dana's");
            case "stack" -> make(mistake);
            default -> System.setProperty("much", "" + new long[Integer.MAX_VALUE - 8].length);
          }
        }

        @Override
        public void close() {}
      }
      """;

  @TempDir static Path folder;

  /// How a program ends, and what is told then.
  private record End(
      String name, String options, Consumer<Demo> how, int status, String told, boolean hasReport) {
    static End signal(String name, int status, String told) {
      boolean isCrash = told.equals(FORCED) && status == 1;
      return new End(name, "", demo -> Pty.signal(name, demo.jvm()), status, told, isCrash);
    }

    static End ofLauncher(String name, int status) {
      Consumer<Demo> how = demo -> Pty.signal(name, launcher(demo));
      return new End("launcher-" + name, "", how, status, "", false);
    }

    static End mistake(String name) {
      var options =
          "-XX:AOTMode=off -Xbootclasspath/a:" + folder.resolve("mistaken") + " -Dmistake=" + name;
      return new End(name, options, demo -> {}, 1, MISTAKE, false);
    }

    static End keys(String keys, int status) {
      return new End("keys", "", demo -> demo.send(keys), status, "The scrum is in ", false);
    }
  }

  @BeforeAll
  static void mistaken() throws IOException {
    var source = Files.writeString(folder.resolve("SignOfLife.java"), MISTAKEN);
    var classes = Files.createDirectory(folder.resolve("mistaken")).toString();
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertEquals(0, compiler.run(null, null, null, "-d", classes, source.toString()));
  }

  @Test
  void every_end_of_the_program_gives_the_terminal_back() throws Exception {
    var ends =
        new ArrayList<>(
            List.of(
                End.keys("\u001b[Cq\r", 0),
                End.signal("SEGV", 1, FORCED),
                End.signal("KILL", 137, FORCED),
                End.signal("ABRT", 134, FORCED),
                End.mistake("stack-here"),
                End.mistake("exception-elsewhere"),
                End.ofLauncher("TERM", 130)));
    if (Boolean.getBoolean("scrumline.long")) {
      for (var name : List.of("BUS", "ILL", "FPE")) {
        ends.add(End.signal(name, 1, FORCED));
      }
      for (var name : List.of("TERM", "HUP", "INT")) {
        ends.add(End.signal(name, 130, ""));
      }
      ends.add(End.ofLauncher("HUP", 130));
      ends.add(End.ofLauncher("INT", 130));
      for (var name :
          List.of("exception-here", "memory-here", "stack-elsewhere", "memory-elsewhere")) {
        ends.add(End.mistake(name));
      }
    }
    atOnce(ends);
  }

  private static void atOnce(List<End> ends) throws InterruptedException {
    try (var some = Executors.newFixedThreadPool(3)) {
      var tasks = new ArrayList<Future<?>>();
      ends.forEach(end -> tasks.add(some.submit(() -> holds(end))));
      assertAll(tasks.stream().map(task -> (Executable) task::get));
    }
  }

  private static void holds(End end) {
    var home = folder.resolve(end.name);
    try {
      Files.createDirectory(home);
      var options = Map.of("SCRUMLINE_OPTS", end.options);
      try (var demo = Demo.start(home, options, "demo --mouse --logs logs")) {
        if (!end.told.equals(MISTAKE)) {
          demo.sees("Good to see you.").quiet();
        }
        end.how.accept(demo);
        demo.ended(end.status);
        String raw = demo.pty().raw();
        String after = raw.substring(Math.max(0, raw.lastIndexOf("\u001b[?1049l")));
        assertTrue(after.contains(end.told), end.name + ": " + after);
        assertEquals(end.told.equals(FORCED), after.contains("by force"), after);
        assertEquals(0, Typescript.titlesAside(raw), end.name + ": titles put aside");
        assertFalse(raw.contains("# A fatal error") || raw.contains("\tat "), raw);
        assertFalse(raw.contains("secret"), raw);
      }
      report(home.resolve("state/scrumline/jvm-crash.log"), end.hasReport);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void report(Path report, boolean isThere) throws IOException {
    assertEquals(isThere, Files.size(report) > 0, report::toString);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(report)));
  }

  private static long launcher(Demo demo) {
    return ProcessHandle.of(demo.jvm()).flatMap(ProcessHandle::parent).orElseThrow().pid();
  }
}
