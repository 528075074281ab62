package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Standard output is a place to write to like any other.
class AnswerTest {
  private static final String SAMPLE = "sample-data/northline-west.json";
  private static final String LOGS = "src/test/resources/folders";

  /// What every command answers without a terminal; `LOGS` and `DEALS` stand for paths.
  private static final Map<String, String> ANSWERED =
      Map.of(
          "check", SAMPLE + " --logs LOGS",
          "prep", SAMPLE + " --date 2026-11-23 --logs LOGS",
          "show", SAMPLE + " --date 2026-11-23 --logs LOGS",
          "numbers", SAMPLE + " --date 2026-11-23 --logs LOGS",
          "export", "-o - --logs LOGS",
          "log", "list --logs LOGS",
          "backtest", "DEALS --columns owner=owner,closed=closed,value=value",
          "share", "",
          "info", "--logs LOGS");

  /// Those that need a terminal to do more than tell their help.
  private static final Set<String> WINDOWS = Set.of("run", "demo", "follow", "replay");

  @TempDir private Path folder;

  private record Ran(int status, String err) {}

  private static final class Closed extends OutputStream {
    private final String why;
    private int tries;

    private Closed(String why) {
      this.why = why;
    }

    @Override
    public void write(int one) throws IOException {
      tries++;
      throw new IOException(why);
    }
  }

  @Test
  void a_command_whose_answer_cannot_be_written_says_so_in_one_sentence_and_ends_with_1()
      throws Exception {
    for (String line : lines()) {
      var full = new Closed("No space left on device");
      var ran = run(line, full, false);
      assertEquals(1, full.tries, line);
      assertEquals(1, ran.status, line);
      String also = run(line, OutputStream.nullOutputStream(), false).err;
      String told = also + "scrumline: the answer could not be written: the disk is full.\n";
      assertEquals(told, ran.err, line);
    }
  }

  @Test
  void a_reader_that_went_away_is_no_failure() throws Exception {
    for (String line : lines()) {
      var ran = run(line, OutputStream.nullOutputStream(), false);
      assertEquals(0, ran.status, line);
      assertEquals(ran, run(line, new Closed("Datenübergabe unterbrochen"), true), line);
    }
    assertEquals(new Ran(0, ""), run("--version", new Closed("Broken pipe"), false));
  }

  @Test
  void a_command_that_failed_keeps_its_status_and_its_sentence() throws Exception {
    var misread = run("numbers no.json --rep x", new Closed("No space left"), false);
    assertEquals(1, misread.status);
    assertTrue(misread.err.contains("no.json"), misread.err);
    assertEquals(2, run("numbers --bogus", new Closed("No space left"), false).status);
  }

  @Test
  void the_program_itself_notices_a_full_device_and_a_closed_pipe() throws Exception {
    var full = new File("/dev/full");
    assumeTrue(full.exists());
    for (String line : List.of("--version", "numbers " + SAMPLE + " --date 2026-11-23")) {
      var err = folder.resolve("err").toFile();
      var process = process(line).redirectOutput(full).redirectError(err).start();
      assertEquals(1, process.waitFor(), line);
      assertEquals(
          "scrumline: the answer could not be written: the disk is full.\n",
          Files.readString(err.toPath()));
      var piped = process(line).redirectError(err).start();
      piped.getInputStream().close();
      assertEquals(0, piped.waitFor(), line);
      assertEquals("", Files.readString(err.toPath()));
    }
  }

  private static ProcessBuilder process(String line) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add("scrumline.app.Main");
    command.addAll(List.of(line.split(" ")));
    return new ProcessBuilder(command);
  }

  /// `--version`, the help of every command, and what those answer that need no terminal. A command
  /// that is new is missed here until it has its line above.
  private List<String> lines() throws Exception {
    var lines = new ArrayList<>(List.of("--version", "--help", "log list --help"));
    for (String name : names()) {
      lines.add(name + " --help");
      if (!WINDOWS.contains(name)) {
        assertTrue(ANSWERED.containsKey(name), name + " has no line in this test");
        String given = name + " " + ANSWERED.get(name);
        lines.add(given.replace("LOGS", LOGS).replace("DEALS", deals()).strip());
      }
    }
    return lines;
  }

  /// As the program's own help names them.
  private List<String> names() throws Exception {
    var help = new ByteArrayOutputStream();
    run("--help", help, false);
    String list = help.toString(StandardCharsets.UTF_8).split("Commands:\n")[1];
    var names = list.lines().filter(line -> line.matches("  [a-z].*"));
    var all = names.map(line -> line.strip().split(" ")[0]).toList();
    assertTrue(all.size() >= ANSWERED.size() + WINDOWS.size(), list);
    return all;
  }

  /// Two quarters in which somebody closes a deal every day.
  private String deals() throws IOException {
    var day = LocalDate.of(2025, 4, 1);
    var rows = new StringBuilder("owner,closed,value\n");
    for (int count = 0; count < 183; count++) {
      rows.append("Ann,").append(day.plusDays(count)).append(",100\n");
    }
    return Files.writeString(folder.resolve("deals.csv"), rows).toString();
  }

  private Ran run(String line, OutputStream out, boolean isPipe) throws InterruptedException {
    var err = new StringWriter();
    var answer = new Answer(out, () -> isPipe);
    int status = Main.start(line.split(" "), answer, new PrintWriter(err, true));
    return new Ran(status, err.toString());
  }
}
