package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import scrumline.terminal.Pty;
import scrumline.terminal.Typescript;

/// Whatever ends the program or holds it up, the terminal works afterwards.
@Execution(CONCURRENT)
final class DemoSignalsIT {
  @TempDir Path home;

  @Test
  void a_program_that_is_asked_to_end_saves_the_draft_and_leaves() {
    var draft = "pricing appr";
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER").send("r" + draft).sees("▸ " + draft);
      endedBy("TERM", demo);
    }
    for (String signal : List.of("HUP", "INT")) {
      try (var demo = again()) {
        demo.sees("▸ " + draft).send("+");
        draft += "+";
        endedBy(signal, demo.sees("▸ " + draft));
      }
    }
    try (var demo = again()) {
      demo.sees("▸ " + draft).send("\u0003\u0003").ended(0);
    }
  }

  private static void endedBy(String signal, Demo demo) {
    Pty.signal(signal, demo.jvm());
    demo.ended(130);
    assertFalse(demo.pty().text().contains("by force"), demo.pty()::text);
  }

  /// Goes on at Sam, with the line that was half typed.
  private Demo again() {
    var demo = Demo.start(home, "demo --logs logs");
    return demo.sees("at Sam, 7 of 8?").send("\r").sees("SAM WHITAKER").send("r");
  }

  @Test
  void a_program_killed_together_with_its_terminal_has_lost_nothing() {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER").send("ca call\r").sees("✓ C  Sam: a call");
    }
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.sees("1 agreement is in its log.").send("q").ended(0);
    }
  }

  @Test
  void ctrl_c_is_a_key_and_the_second_one_leaves() {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.sees("Good to see you.").send("\u0003").sees("Leave now?").send("\u0003").ended(0);
    }
  }

  @Test
  void ctrl_z_gives_the_terminal_back_and_fg_paints_it_anew() {
    var line =
        "set -m; echo before $(stty -g); '%s' demo --logs logs; echo stopped $(stty -g);"
            + " fg; status=$?; echo after $(stty -g); exit $status";
    try (var demo = Demo.shell(home, Map.of(), line.formatted(Image.built().launcher()))) {
      demo.sees("Good to see you.").send("\u001a");
      demo.pty().waitFor("stopped ");
      var text = demo.pty().text();
      assertEquals(word("before ", text), word("stopped ", text));
      demo.pty().waitFor("a second frame", () -> count("\u001b[?1049h", demo) == 2);
      demo.sees("Good to see you.").send(Demo.RIGHT).sees("OPENING").send("q\r").ended(0);
    }
  }

  @Test
  void a_program_that_was_stopped_from_outside_leaves_the_title_as_it_was() {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.sees("Good to see you.").quiet();
      for (int painted = 2; painted < 5; painted++) {
        Pty.signal("STOP", demo.jvm());
        Pty.signal("CONT", demo.jvm());
        int anew = painted;
        demo.pty().waitFor("another frame", () -> count("\u001b[?1049h", demo) == anew);
      }
      demo.send("\u0003\u0003").ended(0);
      assertEquals(0, Typescript.titlesAside(demo.pty().raw()));
    }
  }

  @Test
  void a_program_that_is_killed_while_it_is_suspended_leaves_the_shells_terminal_alone() {
    var line =
        "set -m; echo before $(stty -g); '%s' demo --logs logs; echo stopped; read line; fg;"
            + " status=$?; echo after $(stty -g); exit $status";
    try (var demo = Demo.shell(home, Map.of(), line.formatted(Image.built().launcher()))) {
      demo.sees("Good to see you.").quiet().send("\u001a");
      demo.pty().waitFor("stopped");
      Pty.signal("KILL", demo.jvm());
      demo.send("\r").ended(137);
      assertEquals(0, Typescript.titlesAside(demo.pty().raw()));
      assertTrue(demo.pty().text().contains("by force"), demo.pty()::text);
    }
  }

  @Test
  void a_program_whose_terminal_closes_while_it_is_stopped_saves_and_leaves() throws Exception {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER").send("rpricing appr").sees("▸ pricing appr");
      var processes = demo.pty().processes();
      long jvm = demo.jvm();
      Pty.signal("STOP", jvm);
      demo.resize(80, 24);
      demo.pty().hangUp();
      Pty.signal("CONT", jvm);
      for (var one : processes) {
        one.onExit().get(10, TimeUnit.SECONDS);
      }
    }
    try (var demo = again()) {
      demo.sees("▸ pricing appr").send("\u0003\u0003").ended(0);
    }
  }

  @Test
  void a_program_whose_launcher_was_killed_gives_the_terminal_back_and_leaves() throws Exception {
    var line =
        "echo before $(stty -g); '%s' demo --logs logs; until [ -e gone ]; do sleep 0.1; done;"
            + " echo after $(stty -g); exit 9";
    try (var demo = Demo.shell(home, Map.of(), line.formatted(Image.built().launcher()))) {
      demo.sees("Good to see you.").quiet();
      var jvm = ProcessHandle.of(demo.jvm()).orElseThrow();
      Pty.signal("KILL", jvm.parent().orElseThrow().pid());
      jvm.onExit().get(10, TimeUnit.SECONDS);
      Files.createFile(home.resolve("gone"));
      demo.ended(9);
      assertEquals(0, Typescript.titlesAside(demo.pty().raw()));
    }
  }

  private static String word(String before, String text) {
    int from = text.indexOf(before) + before.length();
    assertTrue(from >= before.length(), text);
    return text.substring(from, text.indexOf('\r', from));
  }

  private static int count(String part, Demo demo) {
    return demo.pty().raw().split(Pattern.quote(part), -1).length - 1;
  }
}
