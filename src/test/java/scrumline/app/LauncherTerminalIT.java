package scrumline.app;

import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_void;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrumline.terminal.Pty;

/// What the launcher does for the full-screen commands: raw mode before the JVM is there, and the
/// terminal given back whatever happens to the JVM. A stand-in for the program says what it was
/// handed and ends as it is told, so nothing but the launcher is on trial.
@Execution(CONCURRENT)
final class LauncherTerminalIT {
  private static final String LEAVE =
      "\u001b[?2026l\u001b[?1006l\u001b[?1000l\u001b[?2004l"
          + "\u001b[?7h\u001b[0m\u001b[?25h\u001b[?1049l\u001b[23;2t";

  private static final ClassDesc STAND_IN = ClassDesc.of(StandIn.class.getName());

  @TempDir static Path folder;
  private static Image image;

  @BeforeAll
  static void standIn() throws IOException {
    image = Image.built().copiedTo(folder.resolve("image"));
    try (var jar = new JarOutputStream(Files.newOutputStream(image.jar()))) {
      jar.putNextEntry(new JarEntry("scrumline/app/Main.class"));
      jar.write(main());
      String itself = StandIn.class.getName().replace('.', '/') + ".class";
      jar.putNextEntry(new JarEntry(itself));
      jar.write(StandIn.class.getResourceAsStream("/" + itself).readAllBytes());
    }
  }

  /// The class that the launcher names; all it does is to run the stand-in.
  private static byte[] main() {
    var run = MethodTypeDesc.of(CD_void, CD_String.arrayType());
    return ClassFile.of()
        .build(
            ClassDesc.of("scrumline.app.Main"),
            main ->
                main.withFlags(ACC_PUBLIC)
                    .withMethodBody(
                        "main",
                        run,
                        ACC_PUBLIC | ACC_STATIC,
                        code -> code.aload(0).invokestatic(STAND_IN, "main", run).return_()));
  }

  @Test
  void the_program_gets_a_raw_terminal_its_size_and_the_modes_to_restore() {
    try (var pty = started("demo 'a  b' '*'")) {
      pty.waitFor("arguments demo|a  b|*");
      assertTrue(pty.text().contains("size 90 33"), pty.text());
      assertTrue(pty.text().contains("raw 1"), pty.text());
      assertEquals(after("before ", pty), after("stty ", pty));
      // Ctrl-C, Ctrl-\, Ctrl-S, Ctrl-Q, Enter: none of them is the terminal's any more.
      pty.send("\u0003\u001c\u0013\u0011\r").waitFor("key 3").waitFor("key 28");
      pty.waitFor("key 19").waitFor("key 17").send("q");
      ended(pty, 3);
    }
  }

  @ParameterizedTest
  @CsvSource({"KILL, 137", "ABRT, 134"})
  void a_jvm_that_was_killed_leaves_the_terminal_as_it_was(String signal, int status) {
    try (var pty = started("demo")) {
      Pty.signal(signal, jvm(pty));
      ended(pty, status);
      assertTrue(pty.raw().contains(LEAVE), pty.text());
      assertTrue(pty.text().contains("scrumline: ended by force."), pty.text());
    }
  }

  @Test
  void a_status_that_is_not_the_programs_own_leaves_the_terminal_as_it_was() {
    try (var pty = started("demo")) {
      pty.send("h");
      ended(pty, 1);
      assertTrue(pty.raw().contains(LEAVE), pty.text());
      assertTrue(pty.text().contains("scrumline: ended by force."), pty.text());
      assertFalse(pty.text().contains("by the JVM itself"), pty.text());
    }
  }

  @ParameterizedTest
  @CsvSource({"HUP, 129", "INT, 130", "TERM, 143"})
  void a_signal_to_the_launcher_reaches_the_program_and_it_tidies_up(String signal, int status) {
    try (var pty = started("demo")) {
      Pty.signal(signal, launcher(pty));
      ended(pty, status);
      assertTrue(pty.text().contains("tidied up"), pty.text());
      assertFalse(pty.raw().contains(LEAVE));
    }
  }

  @Test
  void an_interrupt_sent_to_the_jvm_alone_ends_the_program() {
    try (var pty = started("demo")) {
      Pty.signal("INT", jvm(pty));
      ended(pty, 130);
      assertTrue(pty.text().contains("tidied up"), pty.text());
    }
  }

  @Test
  void launcher_and_program_are_suspended_and_continued_together() {
    try (var pty =
        Pty.shell(
            90,
            33,
            Map.of(),
            "set -m; '%s' demo; echo stopped $?; fg; echo end $?".formatted(image.launcher()))) {
      pty.waitFor("ready").send("\u001a").waitFor("stopped").waitFor("continued");
      pty.send("xq").waitFor("key 120").waitFor("end 3");
      assertEquals(0, pty.exit());
    }
  }

  @Test
  void other_commands_and_pipes_leave_the_terminal_alone() {
    try (var pty =
        Pty.shell(
            90,
            33,
            Map.of(),
            "echo q | '%1$s' demo; echo q | '%1$s' check".formatted(image.launcher()))) {
      assertEquals(3, pty.exit());
      assertFalse(pty.text().contains("raw 1"), pty.text());
      assertFalse(pty.raw().contains("\u001b"), pty.text());
    }
  }

  private static Pty started(String arguments) {
    var line = "echo before $(stty -g); '%s' %s; status=$?; echo after $(stty -g); exit $status";
    return Pty.shell(90, 33, Map.of(), line.formatted(image.launcher(), arguments))
        .waitFor("ready");
  }

  private static void ended(Pty pty, int status) {
    assertEquals(status, pty.exit(), pty::text);
    assertEquals(after("before ", pty), after("after ", pty), "the terminal's modes");
  }

  private static long jvm(Pty pty) {
    return Long.parseLong(after("pid ", pty));
  }

  private static long launcher(Pty pty) {
    return ProcessHandle.of(jvm(pty)).flatMap(ProcessHandle::parent).orElseThrow().pid();
  }

  private static String after(String word, Pty pty) {
    var found = Pattern.compile("(?m)^" + word + "(\\S+)").matcher(pty.text());
    assertTrue(found.find(), () -> "no " + word + "in " + pty.text());
    return found.group(1);
  }
}
