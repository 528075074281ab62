package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import scrumline.terminal.Pty;

/// The built program in a real terminal, as a manager uses it.
@Execution(CONCURRENT)
final class DemoStoryIT {
  private static final String RESOURCE = "pricing approval for the two stuck quotes";

  @TempDir Path home;

  @Test
  void an_agreement_survives_a_kill_and_stands_in_the_exported_log() throws IOException {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER");
      demo.send("r").send(RESOURCE + " by wed @dana").sees("owner Dana Whitfield").send("\r");
      demo.sees("✓ R  Dana: " + RESOURCE + " · Wed 25 Nov");
      demo.send("kcalls 100 for 2 weeks because focus on hot leads").sees("W48–W49").send("\r");
      demo.sees("✓ K  Calls 120 → 100, W48–W49 · focus on hot leads");
      demo.send("ccall the trade-show leads by fri\r");
      demo.sees("✓ C  Sam: call the trade-show leads · Fri 27 Nov");
      Pty.signal("KILL", demo.jvm());
      demo.ended(137);
      assertTrue(demo.pty().text().contains("ended by force"), demo.pty()::text);
    }
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.sees("at Sam, 7 of 8?", "3 agreements are in its log").send("\r");
      demo.sees("SAM WHITAKER", "✓ R  Dana", "✓ K  Calls 120 → 100", "✓ C  Sam").send("/wrap\r");
      demo.sees("WE AGREED", RESOURCE, "Calls 120 → 100", "call the trade-show leads").send("9\r");
      demo.sees("CLOSED", "rated 9 of 10").send("e").sees("Wrote ", "scrum-2026-11-23.md");
      demo.send("q").sees("Leave now?").send("\r").ended(0);
    }
    var log = Image.built().run("export", "--format", "md", "-o", "-", "--logs", logs());
    assertEquals(0, log.status(), log.err());
    assertEquals(Files.readString(home.resolve("scrum-2026-11-23.md")), log.out());
    contains(log.out(), "Dana Whitfield — " + RESOURCE + " (due Wed 25 Nov)");
    contains(log.out(), "| Calls | Sam Whitaker | 120 | 100 | W48–W49 | focus on hot leads |");
    contains(log.out(), "Sam Whitaker — call the trade\\-show leads (due Fri 27 Nov)");
  }

  private String logs() {
    return home.resolve("logs").toString();
  }

  private static void contains(String text, String part) {
    assertTrue(text.contains(part), () -> "no \"" + part + "\" in\n" + text);
  }

  @Test
  void names_from_a_hostile_file_reach_the_terminal_clean() throws IOException {
    String nasty = "S\\u001b[2Jam \\u202Egnp\\u009b31m \uD83D\uDE80\\u0007 Whi\\u0301taker";
    var sample = Files.readString(Path.of("sample-data", "northline-west.json"));
    var team = home.resolve("team.json");
    Files.writeString(team, sample.replace("Sam Whitaker", nasty));
    try (var demo = Demo.start(home, "run team.json --date 2026-11-23")) {
      demo.toSam().sees("S\uFFFD[2JAM GNP\uFFFD31M 🚀\uFFFD WHÍTAKER", "● S\uFFFD[2Jam");
      demo.send("c")
          .sees("commitment for S\uFFFD[2Jam ▸")
          .send("call by fri\r")
          .sees("✓ C  S\uFFFD");
      demo.quiet();
      for (var line : demo.screen().text().lines().toList()) {
        assertTrue(line.length() <= 101, line);
      }
      demo.send("q\r").ended(0);
    }
  }

  @Test
  void a_paste_is_one_edit_and_runs_no_keys() {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM").send("r").sees("resource for Sam");
      demo.send("\u001b[200~first\rsecond \u001b[Dq").send(" third\u0003\n");
      demo.send("q\u001b[201~").sees("first second", "third").send("\r");
      demo.sees("✓ R  Dana: first second").send("q\r").ended(0);
    }
  }

  @Test
  void another_size_is_another_frame_and_a_tiny_one_says_what_it_needs() {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.sees("Good to see you.").resize(120, 40).sees("? keys");
      demo.pty().waitFor("row 40", () -> demo.screen().text().lines().count() == 40);
      demo.resize(50, 10).sees("it needs 60x20").resize(80, 24).sees("Good to see you.");
      demo.send("q\r").ended(0);
    }
  }

  @Test
  void a_hundred_sizes_within_seconds_end_in_the_whole_frame_of_the_last_one() throws Exception {
    var sample = Path.of("sample-data", "northline-west.json").toString();
    var turn = "--date 2026-11-23 --screen turn --rep r07 --size 100x30".split(" ");
    var words = Stream.concat(Stream.of("show", sample), Stream.of(turn)).toArray(String[]::new);
    var shown = stillStanding(Image.built().run(words).out());
    contains(shown, "SAM WHITAKER");
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER").onlyFromHere();
      var random = new SplittableRandom(100);
      for (int i = 0; i < 100; i++) {
        demo.resize(random.nextInt(30, 161), random.nextInt(8, 51));
        TimeUnit.MILLISECONDS.sleep(20);
      }
      demo.resize(100, 30).pty().waitFor(shown, () -> stillStanding(demo).equals(shown));
      demo.send(Demo.RIGHT).sees("GRACE LIU").send("q").sees("Leave now?").send("\r").ended(0);
    }
  }

  private static String stillStanding(Demo demo) {
    return stillStanding(demo.screen().text());
  }

  /// A turn of 100 columns without its clocks, which stand at the right of the first rows.
  private static String stillStanding(String frame) {
    var rows = frame.lines().map(String::stripTrailing).toList();
    var kept = new StringBuilder();
    for (int at = 0; at < rows.size(); at++) {
      int cells = at == 1 ? 60 : at > 1 && at < 8 ? 68 : 100;
      String row = rows.get(at);
      kept.append(row.substring(0, Math.min(row.length(), cells)).stripTrailing()).append('\n');
    }
    return kept.toString();
  }

  @Test
  void a_click_on_a_name_goes_to_its_turn_if_the_mouse_is_on() {
    try (var demo = Demo.start(home, "demo --mouse --logs logs")) {
      demo.sees("Good to see you.").send(Demo.RIGHT).sees("OPENING", "○ Elena");
      int column = demo.screen().row(1).indexOf("Elena") + 1;
      demo.send("\u001b[<0;%d;2M\u001b[<0;%d;2m".formatted(column, column)).sees("ELENA KOVÁCS");
      demo.send("?").sees("▸         c").send("\u001b[<65;1;9M").sees("▸         r");
      demo.send("\u001b[<0;20;5M").sees("▸         c").send("\u001b[<0;20;5M");
      demo.sees("commitment for Elena").send("\u001b").sees("← → turn").send("q\r").ended(0);
    }
  }

  @Test
  void a_second_window_is_told_that_there_is_a_first() throws IOException {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.sees("Good to see you.");
      try (var second = Demo.start(home, "demo --logs logs")) {
        second.sees("is open in another window", "looks on").send("q");
        second.pty().waitFor("To look on: scrumline follow");
        second.ended(1);
      }
      demo.send("q\r").ended(0);
    }
  }

  @Test
  void a_program_without_a_terminal_says_so_and_how_to_go_on() throws IOException {
    var ran = Image.built().run(Demo.home(home), "demo");
    assertEquals(2, ran.status());
    assertEquals("", ran.out());
    assertTrue(ran.err().startsWith("scrumline: this needs a terminal"), ran.err());
  }

  @Test
  void a_plain_locale_a_dumb_terminal_and_no_colours_are_fine() {
    var plain = Map.of("LC_ALL", "C", "LANG", "C", "TERM", "dumb", "COLORTERM", "");
    for (var changes : List.of(plain, Map.of("NO_COLOR", "1"))) {
      try (var demo = Demo.start(home, changes, "demo --logs logs")) {
        demo.sees("Elena Kovács", "→ start").send(Demo.RIGHT).sees("left of 0:30");
        demo.send("q\r").ended(0);
        assertTrue(!demo.pty().raw().matches("(?s).*\u001b\\[[0-9;]*[34]8;.*"), "colours");
      }
      home.resolve("logs").toFile().renameTo(home.resolve("old" + changes.size()).toFile());
    }
  }
}
